import BifocalModel
import Foundation
import Ingestion
import Testing

@Suite struct LeaderRuleTests {
  static let rows = """
    Subject|Start Date|Start Time|End Date|End Time|Calendar Owner|Meeting Organizer|Required Attendees|Optional Attendees
    A|2024-03-05|10:00|2024-03-05|11:00|Ruiz, Ana|Ana Ruiz <ana@example.org>|Müller, Zoë;ana@example.org|
    B|2024-03-05|12:00|2024-03-05|13:00|zoe mueller|Chen Li|a@x.org, b@x.org|Chen Li
    C|2024-03-05|14:00|2024-03-05|14:30|Chen  LI|||
    D|2024-03-05|14:00|2024-03-05|14:30||||
    """

  static func team() throws -> Roster {
    try roster(
      """
      leader|name|emails|aliases|field
      ana|Ana Ruiz|ana@example.org||sales
      zoe|Zoë Müller|||design
      """)
  }

  @Test func aColumnMatchesPeopleInEverySpelling() throws {
    let batch = try Fixture(Self.rows).items(roster: Self.team())
    #expect(batch.leaders == ["ana", "zoe"])
    #expect(batch.contents.map(\.attendees) == [2, 4])
    #expect(batch.contents.map(\.isOrganizerSelf) == [.yes, .no])
    #expect(batch.contents.map { batch.string(.field, of: $0) } == ["sales", "design"])
    #expect(batch.ledger.setAside == ["not-in-roster": 1])
    #expect(batch.ledger.unmatched == ["Chen  LI": .init(rows: 1, seconds: 1_800)])
    #expect(batch.diagnostics.map(\.reason) == ["leader-missing"])
    #expect(batch.ledger.balances)
  }

  @Test func withoutARosterTheNameStandsAsItIs() throws {
    let batch = try Fixture(Self.rows).items()
    #expect(batch.leaders == ["Ruiz, Ana", "zoe mueller", "Chen  LI"])
    #expect(batch.contents.map(\.attendees) == [3, 4, 1])
  }

  @Test func anotherColumnByTheRule() throws {
    let plan = try Fixture(Self.rows).plan(
      SourceOptions(leader: .column("meeting organizer")), roster: Self.team())
    #expect(plan.decisions[3].value == "column")
    let batch = plan.transform(Fixture(Self.rows).batches()[0])
    #expect(batch.leaders == ["ana"])
    let error = try #require(throws: IngestionError.self) {
      try Fixture(Self.rows).plan(SourceOptions(leader: .column("Boss")))
    }
    #expect(error.code == .undecidedLeader)
  }

  @Test(arguments: [
    ("calendar-dana.csv", "calendar-{leader}.csv", "dana"),
    ("in/2024/calendar-dana.csv", "calendar-{leader}.csv", "dana"),
    ("in/dana/calendar.csv", "{leader}/calendar.csv", "dana"),
    ("dana.csv", "calendar-{leader}.csv", nil),
    ("calendar-.csv", "calendar-{leader}.csv", nil),
  ])
  func fileNames(file: String, pattern: String, leader: String?) throws {
    let fixture = Fixture(
      "Subject|Start Date|Start Time|End Date|End Time\nA|2024-03-05|10:00|2024-03-05|11:00",
      file: file)
    let options = SourceOptions(leader: .fileName(pattern: pattern))
    guard let leader else {
      let error = try #require(throws: IngestionError.self) { try fixture.plan(options) }
      #expect(error.code == .undecidedLeader)
      return
    }
    #expect(try fixture.items(options).leaders == [leader])
  }

  @Test func withoutARuleOrColumn() throws {
    let text =
      "Subject|Start Date|Start Time|End Date|End Time\nA|2024-03-05|10:00|2024-03-05|11:00"
    #expect(try Fixture(text, file: "in/dana.csv").items().leaders == ["dana"])
    #expect(try Fixture(text, file: "ana.csv").items(roster: Self.team()).leaders == ["ana"])
    let error = try #require(throws: IngestionError.self) {
      try Fixture(text, file: "calendar.csv").plan(roster: Self.team())
    }
    #expect(error.code == .undecidedLeader)
    let one = try roster("leader|name\nana|Ana Ruiz")
    #expect(try Fixture(text, file: "calendar.csv").items(roster: one).leaders == ["ana"])
    let stranger = try Fixture(text).items(SourceOptions(leader: .fixed("dana")), roster: one)
    #expect(stranger.ledger.unmatched == ["dana": .init(rows: 1, seconds: 3_600)])
  }

  @Test(arguments: [
    (#"{"leader":{"column":"Calendar Owner"}}"#, SourceOptions(leader: .column("Calendar Owner"))),
    (
      #"{"leader":{"file_name":"c-{leader}.csv"},"date_order":"dmy"}"#,
      SourceOptions(dateOrder: .dmy, leader: .fileName(pattern: "c-{leader}.csv"))
    ),
    (
      #"{"leader":{"fixed":"dana"},"format":"items","zone":"Europe/Berlin","use_labels":true}"#,
      SourceOptions(
        format: "items", zone: "Europe/Berlin", leader: .fixed("dana"), useLabels: true)
    ),
    (#"{"titles":"hidden"}"#, SourceOptions(titles: .hidden)),
    ("{}", SourceOptions()),
  ])
  func optionsDecode(text: String, options: SourceOptions) throws {
    let decoded = try JSONDecoder().decode(SourceOptions.self, from: Data(text.utf8))
    #expect(decoded == options)
    let again = try JSONDecoder().decode(
      SourceOptions.self, from: JSONEncoder().encode(decoded))
    #expect(again == options)
  }

  @Test(arguments: [
    (#"{"leader":{"column":"A","fixed":"b"}}"#, "exactly one of column, file_name and fixed"),
    (#"{"leader":{}}"#, "exactly one of column, file_name and fixed"),
    (#"{"leader":{"file_name":"c.csv"}}"#, "{leader} exactly once"),
    (#"{"date_order":"ydm"}"#, "dmy, mdy and ymd"),
    (#"{"zone":"Mars/Olympus"}"#, "IANA time zone"),
    (#"{"format":"lotus"}"#, "jira_issues"),
    (#"{"titles":"hashed"}"#, "read and hidden"),
  ])
  func optionsSayWhatIsAllowed(text: String, words: String) throws {
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode(SourceOptions.self, from: Data(text.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(context.debugDescription.contains(words))
  }
}
