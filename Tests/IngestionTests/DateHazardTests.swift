import BifocalModel
import Ingestion
import Testing

/// What spreadsheets, databases and data libraries misread without a word, and what is read here.
@Suite struct DateHazardTests {
  struct Hazard: CustomTestStringConvertible {
    let cell: String
    /// The instant, or the reason of the refusal.
    let expected: String
    let order: DateOrder?
    var testDescription: String { cell.count > 40 ? "\(cell.prefix(40))..." : cell }

    init(_ cell: String, _ expected: String, _ order: DateOrder? = nil) {
      self.cell = cell
      self.expected = expected
      self.order = order
    }
  }

  static let unreadable = "date-unreadable"
  static let impossible = "date-impossible"

  static let stamps = [
    Hazard("20240305T091405Z", "2024-03-05T09:14:05Z"),
    Hazard("20240305T0914+0100", "2024-03-05T08:14:00Z"),
    Hazard("20240305", "2024-03-05T00:00:00Z"),
    Hazard("2024-03-05T09:14:05.2500000Z", "2024-03-05T09:14:05Z"),
    Hazard("2024-03-05T09:14:05,25+01", "2024-03-05T08:14:05Z"),
    Hazard("2024-03-05T09:14:05+01:00[Europe/Berlin]", "2024-03-05T08:14:05Z"),
    Hazard("2024-03-05T09:14:05\u{2212}05:30", "2024-03-05T14:44:05Z"),
    Hazard("2024-03-05 09:14:05 UTC", "2024-03-05T09:14:05Z"),
    Hazard("2024-03-05 09:14:05 GMT+1", "2024-03-05T08:14:05Z"),
    Hazard("2024-065", "2024-03-05T00:00:00Z"),
    Hazard("2024-065T09:14Z", "2024-03-05T09:14:00Z"),
    Hazard("2024-W10-2", "2024-03-05T00:00:00Z"),
    Hazard("2020-W53-5", "2021-01-01T00:00:00Z"),
    Hazard("Wed May 13 2026 11:21:41 GMT+0000 (GMT+00:00)", "2026-05-13T11:21:41Z"),
    Hazard("Tue Mar 05 2024 09:14:00 GMT+0100 (CET)", "2024-03-05T08:14:00Z"),
    Hazard(
      "Tue Mar 05 2024 09:14:00 GMT+0100 (Mitteleuropäische Normalzeit)", "2024-03-05T08:14:00Z"),
    Hazard("Mon, 29 Jul 2019 11:48:43 GMT", "2019-07-29T11:48:43Z"),
    Hazard("2024-07-05 09:14 CEST", "2024-07-05T07:14:00Z"),
    Hazard("2024-07-05 09:14 (JST)", "2024-07-05T00:14:00Z"),
    Hazard("2024-03-05T09:14:05+15:00", unreadable),
    Hazard("2024-03-05T09:14:05+01:6", unreadable),
    Hazard("2024-03-05T09:14:05 Europe/Berlin", unreadable),
    Hazard("2024-03-05 09:14 PST", "zone-unknown"),
    Hazard("2024-03-05 09:14 IST", "zone-unknown"),
    Hazard("2024-366", "2024-12-31T00:00:00Z"),
    Hazard("2023-366", impossible),
    Hazard("2024-000", impossible),
    Hazard("2024-W53-1", impossible),
    Hazard("2024-W10", unreadable),
    Hazard("2024-W10-8", unreadable),
  ]

  static let clocks = [
    Hazard("05/Mar/24 9:14 AM", "2024-03-05T09:14:00Z"),
    Hazard("05/Mar/24 9:14\u{202f}AM", "2024-03-05T09:14:00Z"),
    Hazard("05/Mar/24 9:14\u{a0}p.\u{a0}m.", "2024-03-05T21:14:00Z"),
    Hazard("5/3/2024 9:14:07 a. m.", "2024-03-05T09:14:07Z", .dmy),
    Hazard("2025-03-03 11:00 am", "2025-03-03T11:00:00Z"),
    Hazard("2024-03-05 12:00 AM", "2024-03-05T00:00:00Z"),
    Hazard("2024-03-05 12:00 PM", "2024-03-05T12:00:00Z"),
    Hazard("2024-03-05 24:00", "2024-03-06T00:00:00Z"),
    Hazard("2024-02-29 24:00:00", "2024-03-01T00:00:00Z"),
    Hazard("2024-03-05 24:00 AM", "time-impossible"),
    Hazard("2024-03-05 25:00", "time-impossible"),
    Hazard("2024-03-05 23:59:60", "time-impossible"),
    Hazard("5 mars 2024 à 14h30", "2024-03-05T14:30:00Z"),
    Hazard("5 mars 2024 14 h 30", "2024-03-05T14:30:00Z"),
    Hazard("5. März 2024 um 9:14 Uhr", "2024-03-05T09:14:00Z"),
    Hazard("March 5, 2024 at 9:14 PM", "2024-03-05T21:14:00Z"),
    Hazard("5 de marzo de 2024, 9:14", "2024-03-05T09:14:00Z"),
    Hazard("5 de março de 2024 às 9:14", "2024-03-05T09:14:00Z"),
    Hazard("5 maart 2024 om 9:14", "2024-03-05T09:14:00Z"),
    Hazard("5 marzo 2024 alle ore 9:14", "2024-03-05T09:14:00Z"),
    Hazard("2024-03-05 9.14", unreadable),
    Hazard("2024-03-05 1h 30m", unreadable),
    Hazard("9:14 AM", unreadable),
    Hazard("0:13", unreadable),
    Hazard("1h 30m", unreadable),
  ]

  static let days = [
    Hazard("March 5th, 2024", "2024-03-05T00:00:00Z"),
    Hazard("5th of March 2024", "2024-03-05T00:00:00Z"),
    Hazard("1er mars 2024", "2024-03-01T00:00:00Z"),
    Hazard("1º de marzo de 2024", "2024-03-01T00:00:00Z"),
    Hazard("1.º de março de 2024", "2024-03-01T00:00:00Z"),
    Hazard("mar. 5 mars 2024", "2024-03-05T00:00:00Z"),
    Hazard("mar 5 2024", "2024-03-05T00:00:00Z"),
    Hazard("terça-feira, 5 de março de 2024", "2024-03-05T00:00:00Z"),
    Hazard("Wed 5/3/2024", impossible, .dmy),
    Hazard("05/Mar/89", "2089-03-05T00:00:00Z"),
    Hazard("05/Mar/90", "1990-03-05T00:00:00Z"),
    Hazard("05/Mar/99", "1999-03-05T00:00:00Z"),
    Hazard("3/4/24", "2024-04-03T00:00:00Z", .dmy),
    Hazard("3/4/024", unreadable, .dmy),
    Hazard("30/02/2024", impossible, .dmy),
    Hazard("2023-02-29", impossible),
    Hazard("0000-00-00", "date-missing"),
    Hazard("0000-00-00 00:00:00", "date-missing"),
    Hazard("00/00/0000", "date-missing", .dmy),
    Hazard("0001-01-01T00:00:00Z", "date-implausible"),
    Hazard("1899-12-30", "date-implausible"),
    Hazard("1970-01-01T00:00:00Z", "date-implausible"),
    Hazard("1/1/4501", "date-implausible", .mdy),
    Hazard("5 March 2024 AD", unreadable),
    Hazard("5 March 2024 BC", unreadable),
    Hazard("5. März 2024 n. Chr.", unreadable),
    Hazard("5/3", unreadable, .dmy),
    Hazard("5/3/2024/7", unreadable, .dmy),
    Hazard("5-Mar/2024", unreadable),
    Hazard("5/3-2024", unreadable, .dmy),
    Hazard("Decembers 5 2024", unreadable),
    Hazard("septembery 5 2024", unreadable),
    Hazard("2024-03-05 2024-03-06", unreadable),
  ]

  static let hostile = [
    Hazard("45356.385", unreadable),
    Hazard("1709630040", unreadable),
    Hazard("1709630040000", unreadable),
    Hazard("1.70963E+12", unreadable),
    Hazard("-2024-03-05", unreadable),
    Hazard("2024--03-05", unreadable),
    Hazard("٢٠٢٤-٠٣-٠٥", unreadable),
    Hazard("２０２４-０３-０５", unreadable),
    Hazard("=TODAY()", unreadable),
    Hazard(String(repeating: "9", count: 100_000), unreadable),
    Hazard("2024-03-05" + String(repeating: " ", count: 100_000) + "x", unreadable),
    Hazard(String(repeating: "mar ", count: 50_000), unreadable),
    Hazard("2024-03-05T09:14:05." + String(repeating: "3", count: 100_000), "2024-03-05T09:14:05Z"),
    Hazard("2024-03-05T09:14:05Z (" + String(repeating: "(", count: 100_000), unreadable),
    Hazard("2024-03-05 09:14\u{0}", "2024-03-05T09:14:00Z"),
    Hazard("\u{200f}2024-03-05", unreadable),
  ]

  @Test(arguments: stamps + clocks + days + hostile) func isReadOrRefused(_ hazard: Hazard) throws {
    let fixture = Fixture(
      ["title", "start", "minutes", "leader"], [["A", hazard.cell, "30", "dana"]])
    let batch = try fixture.items(SourceOptions(dateOrder: hazard.order))
    let read = batch.items.map { instant($0.start) } + batch.diagnostics.map(\.reason)
    #expect(read == [hazard.expected])
    #expect(batch.diagnostics.allSatisfy { $0.message.utf8.count < 200 && !$0.remedy.isEmpty })
  }

  @Test func ambiguousLettersShowTheirChoice() throws {
    let batch = try Fixture(
      ["title", "start", "minutes", "leader"], [["A", "2024-03-05 09:14 PST", "30", "dana"]]
    ).items()
    #expect(batch.diagnostics[0].message.contains("PST is -08:00 or +08:00"))
    #expect(batch.diagnostics[0].remedy.contains("-08:00"))
  }

  @Test(arguments: [
    (DateNumbers.excel, "45356.385", "2024-03-05T09:14:24Z"),
    (.excel, "45356", "2024-03-05T00:00:00Z"),
    (.excel, "45356,5", "2024-03-05T12:00:00Z"),
    (.excel, "1", "date-implausible"),
    (.excel, "-45356", "date-unreadable"),
    (.excel, "2024-03-05", "2024-03-05T00:00:00Z"),
    (.excel1904, "43894.5", "2024-03-05T12:00:00Z"),
    (.epochSeconds, "1709630040", "2024-03-05T09:14:00Z"),
    (.epochSeconds, "1709630040000", "date-implausible"),
    (.epochMilliseconds, "1709630040999", "2024-03-05T09:14:00Z"),
    (.epochMilliseconds, "1709630040", "date-implausible"),
    (.epochMilliseconds, "99999999999999999999", "date-implausible"),
  ])
  func numbersWhereTheOptionsSaySo(_ numbers: DateNumbers, cell: String, expected: String) throws {
    let batch = try Fixture(
      ["title", "start", "minutes", "leader"], [["A", cell, "30", "dana"]]
    ).items(SourceOptions(dateNumbers: numbers))
    #expect(batch.items.map { instant($0.start) } + batch.diagnostics.map(\.reason) == [expected])
  }
}
