import BifocalModel
import Ingestion
import Testing

/// Every form of date and time, through the one column that takes them all.
@Suite struct DateFormTests {
  struct Form: CustomTestStringConvertible {
    let cell: String
    let order: DateOrder?
    let start: String
    var testDescription: String { "\(cell) \(order?.rawValue ?? "")" }

    init(_ cell: String, _ start: String, _ order: DateOrder? = nil) {
      self.cell = cell
      self.order = order
      self.start = start
    }
  }

  static let forms = [
    Form("3/5/2024 9:14", "2024-03-05T09:14:00Z", .mdy),
    Form("3/5/2024 9:14", "2024-05-03T09:14:00Z", .dmy),
    Form("3/25/2024 9:14:07 PM", "2024-03-25T21:14:07Z"),
    Form("25/03/2024 09:14", "2024-03-25T09:14:00Z"),
    Form("25/03/24 09:14", "2024-03-25T09:14:00Z"),
    Form("5.3.2024 9:14", "2024-03-05T09:14:00Z"),
    Form("05.03.24 9:14", "2024-03-05T09:14:00Z"),
    Form("2024-03-05 09:14", "2024-03-05T09:14:00Z"),
    Form("2024/03/05 09:14", "2024-03-05T09:14:00Z"),
    Form("24/03/05 09:14", "2024-03-05T09:14:00Z", .ymd),
    Form("2024-03-05T09:14:05.250Z", "2024-03-05T09:14:05Z"),
    Form("2024-03-05T09:14:05+01:00", "2024-03-05T08:14:05Z"),
    Form("2024-03-05T09:14-0530", "2024-03-05T14:44:00Z"),
    Form("2024-03-05 09:14:00 UTC", "2024-03-05T09:14:00Z"),
    Form("05/Mar/24 9:14 AM", "2024-03-05T09:14:00Z"),
    Form("5/Mrz/24 09:14", "2024-03-05T09:14:00Z"),
    Form("05/Mär/24 9:14", "2024-03-05T09:14:00Z"),
    Form("05. Mai 2024 9:14", "2024-05-05T09:14:00Z"),
    Form("05/Okt/24 9:14", "2024-10-05T09:14:00Z"),
    Form("05/Dez./2024 9:14", "2024-12-05T09:14:00Z"),
    Form("Mar/5/24 9:14", "2024-03-05T09:14:00Z"),
    Form("March 5, 2024 9:14", "2024-03-05T09:14:00Z"),
    Form("2024-03-05 9:14\u{202f}PM", "2024-03-05T21:14:00Z"),
    Form("2024-03-05 9:14\u{a0}p.m.", "2024-03-05T21:14:00Z"),
    Form("2024-03-05 12:00 AM", "2024-03-05T00:00:00Z"),
    Form("2024-03-05 12:30 pm", "2024-03-05T12:30:00Z"),
    Form("2024-03-05 19:0:00", "2024-03-05T19:00:00Z"),
    Form("2024-03-05 24:00", "2024-03-06T00:00:00Z"),
    Form("2024-02-29 10:00", "2024-02-29T10:00:00Z"),
    Form("1990-01-01 00:00:01", "1990-01-01T00:00:01Z"),
    Form("2100-12-31 23:00", "2100-12-31T23:00:00Z"),
  ]

  @Test(arguments: forms) func reads(form: Form) throws {
    let fixture = Fixture(
      ["title", "start", "minutes", "leader"], [["A", form.cell, "30", "dana"]])
    let batch = try fixture.items(SourceOptions(dateOrder: form.order))
    #expect(batch.diagnostics.map(\.text) == [])
    #expect(batch.items.map { instant($0.start) } == [form.start])
  }

  @Test(arguments: [
    ("2/30/2025 9:00", "date-impossible", "`2/30/2025 9:00`"),
    ("30.02.2025 9:00", "date-impossible", "`30.02.2025 9:00`"),
    ("2023-02-29 9:00", "date-impossible", "`2023-02-29 9:00`"),
    ("2024-03-05 99:00", "time-impossible", "`2024-03-05 99:00`"),
    ("2024-03-05 10:60", "time-impossible", "`2024-03-05 10:60`"),
    ("2024-03-05 13:00 PM", "time-impossible", "`2024-03-05 13:00 PM`"),
    ("2024-03-05 24:01", "time-impossible", "`2024-03-05 24:01`"),
    ("TBD", "date-unreadable", "`TBD`"),
    ("1/1/4501 10:00", "date-implausible", "`1/1/4501 10:00`"),
    // One row of 1900 would be a leader's first of more than six thousand weeks.
    ("1/1/1900 10:00", "date-implausible", "the years 1990 to 2100"),
    ("12/31/1989 23:59", "date-implausible", "the years 1990 to 2100"),
    ("2101-01-01 00:00", "date-implausible", "the years 1990 to 2100"),
    ("2024-03-05 10:00 sharp", "date-unreadable", "a text of 22 bytes"),
    // A row that slipped by a column: the title must not show.
    ("1:1 with Dana", "date-unreadable", "a text of 13 bytes"),
    ("2024-03-05x", "date-unreadable", "a text of 11 bytes"),
    ("123456", "date-unreadable", "`123456`"),
  ])
  func rejects(cell: String, reason: String, shown: String) throws {
    let fixture = Fixture(["title", "start", "minutes", "leader"], [["A", cell, "30", "dana"]])
    let batch = try fixture.items(SourceOptions(dateOrder: .mdy))
    #expect(batch.diagnostics.count == 1)
    let found = try #require(batch.diagnostics.first)
    #expect(found.reason == reason)
    #expect(found.severity == .rejected)
    #expect(found.column == "start")
    #expect(found.line == 2)
    #expect(found.message.contains(shown))
    #expect(!found.remedy.isEmpty)
    #expect(batch.ledger.rejected == 1)
  }
}
