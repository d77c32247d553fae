import BifocalModel
import Ingestion
import Testing

/// What settles the order of day and month, and what does not.
@Suite struct DateOrderTests {
  static let header = ["Subject", "Start Date", "Start Time", "End Date", "End Time"]

  static func day(_ date: String, _ from: String = "10:00", _ to: String = "11:00") -> [String] {
    ["A", date, from, date, to]
  }

  struct Case: CustomTestStringConvertible {
    let name: String
    let rows: [[String]]
    /// nil where it stays open.
    let order: String?
    let evidence: String
    var testDescription: String { name }

    init(_ name: String, _ rows: [[String]], _ order: String?, _ evidence: String) {
      self.name = name
      self.rows = rows
      self.order = order
      self.evidence = evidence
    }
  }

  static let cases = [
    Case(
      "a day over 12 stands first", [day("3/4/2024"), day("25/3/2024")], "dmy",
      "line 3 (Start Date 25/3) has a part over 12"),
    Case(
      "a day over 12 stands second", [day("3/4/2024"), day("3/25/2024")], "mdy",
      "line 3 (Start Date 3/25) has a part over 12"),
    Case(
      "a day that exists in neither order proves nothing",
      [day("3/25/2024"), day("30/2/2024"), day("2/30/2024")], "mdy",
      "line 2 (Start Date 3/25) has a part over 12"),
    Case(
      "both are proven", [day("25/3/2024"), day("3/25/2024")], nil,
      "line 2 (Start Date 25/3) can only be day first and line 3 (Start Date 3/25) only month"),
    Case("nothing settles it", [day("3/4/2024"), day("5/6/2024")], nil, "4 cells read both ways"),
    Case(
      "an event over midnight", [day("3/4/2024"), ["A", "3/4/2024", "22:00", "4/4/2024", "1:00"]],
      "dmy", "line 3 ends within a day of its start only so"),
    Case(
      "a day off", [["A", "3/5/2024", "0:00", "3/6/2024", "0:00"]], "mdy",
      "line 2 ends within a day of its start only so"),
    Case(
      "a long event tells nothing", [["A", "3/5/2024", "9:00", "3/9/2024", "17:00"]], nil,
      "no row settles it"),
    Case(
      "spans that contradict each other",
      [
        ["A", "3/4/2024", "22:00", "4/4/2024", "1:00"],
        ["A", "3/4/2024", "22:00", "3/5/2024", "1:00"],
      ],
      nil, "line 2 ends within a day of its start only day first, line 3 only month first"),
    Case("ISO dates", [day("2024-03-04")], "ymd", "the year stands first"),
    Case("dots", [day("3.4.2024")], "dmy", "dates parted by dots are day first"),
    Case("month names", [day("3/Apr/2024")], "dmy", "the months are names"),
    Case("days equal to their months", [day("5/5/2024")], "dmy", "no date of the file depends"),
    Case("no dates", [["A", "", "", "", ""]], "ymd", "the file has no dates"),
  ]

  @Test(arguments: cases) func evidence(_ check: Case) throws {
    let fixture = Fixture(Self.header, check.rows)
    guard let order = check.order else {
      let error = try #require(throws: IngestionError.self) { try fixture.plan() }
      #expect(error.code == .undecidedDateOrder)
      #expect(error.diagnostics[0].remedy.contains("date_order"))
      #expect(error.description.contains(check.evidence))
      return
    }
    let decision = try fixture.plan().decisions[1]
    #expect(decision.topic == "date_order")
    #expect(decision.value == order)
    #expect(decision.evidence.hasPrefix(check.evidence))
  }

  @Test func theOptionSettlesEverything() throws {
    let fixture = Fixture(Self.header, [Self.day("3/4/2024"), Self.day("25/3/2024")])
    let plan = try fixture.plan(SourceOptions(dateOrder: .mdy))
    #expect(plan.decisions[1].evidence == "set by the option date_order")
    let batch = plan.transform(fixture.batches()[0])
    #expect(batch.items.map { instant($0.start) } == ["2024-03-04T10:00:00Z"])
    #expect(batch.diagnostics.map(\.reason) == ["date-impossible"])
    #expect(batch.diagnostics[0].remedy.contains("date_order"))
  }

  @Test func sortedCreationSettlesIt() throws {
    // Rising as d/M; as M/d the third would fall.
    let days = ["1/2/2024", "3/2/2024", "5/2/2024", "1/3/2024", "4/3/2024", "9/3/2024", "2/4/2024"]
    func order(_ days: [String]) throws -> FileReport.Decision {
      try Fixture(
        ["Summary", "Issue key", "Created", "Reporter"],
        days.map { ["A", "A-1", "\($0) 10:00", "dana"] }
      ).plan().decisions[1]
    }
    #expect(try order(days).value == "dmy")
    #expect(try order(days).evidence == "Created is sorted only so")
    #expect(try order(days.reversed()).value == "dmy")
    #expect(throws: IngestionError.self) { try order(Array(days.prefix(5))) }
  }

  @Test func composedCellsOfIssuesAreEvidence() throws {
    let fixture = Fixture(
      ["Summary", "Issue key", "Created", "Reporter", "Comment", "Log Work"],
      [["A", "A-1", "3/4/2024 10:00", "dana", "", "done; with care;3/25/2024 9:00;dana;900"]])
    #expect(try fixture.plan().decisions[1].value == "mdy")
  }
}
