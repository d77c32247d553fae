import BifocalModel
import Foundation
import Ingestion
import Testing

/// Lengths of logged work, through a column of hours and a column of seconds.
@Suite struct DurationTests {
  static func seconds(hours cell: String, _ options: SourceOptions = SourceOptions()) throws -> Int?
  {
    let batch = try Fixture(
      ["Issue Key", "Hours", "Work date", "Username"], [["A-1", cell, "2024-03-05", "ana"]]
    ).items(options)
    #expect(batch.items.count + batch.diagnostics.count == 1)
    if let found = batch.diagnostics.first { #expect(found.reason == "number-unreadable") }
    return batch.items.first?.seconds
  }

  @Test(arguments: [
    ("1.5", 5_400), ("7,5", 27_000), ("0", 0), ("0.0001", 0), ("1,500", 5_400), ("24", 86_400),
    ("0:13", 780), ("1:30", 5_400), ("00:34:57", 2_097), ("26:00:00", 93_600), ("1:30:05.6", 5_406),
    ("1h 30m", 5_400), ("1h30m", 5_400), ("1h", 3_600), ("30m", 1_800), ("90 min", 5_400),
    ("1h30", 5_400), ("1 h 30", 5_400), ("45s", 45), ("1.5h", 5_400), ("1,5 Std.", 5_400),
    ("1 Stunde, 30 Minuten", 5_400), ("1 Stunde und 30 Minuten", 5_400), ("2 uur 5 min", 7_500),
    ("1 heure 30 minutes", 5_400), ("2 horas, 15 minutos", 8_100), ("1 ora e 5 minuti", 3_900),
    ("1w 2d 3h", (40 + 16 + 3) * 3_600), ("1 Wo. 2 Tg. 3 Std.", 59 * 3_600),
    ("1 sem. 2 j 3 h", 59 * 3_600), ("1 settimana 2 gg 3 ore", 59 * 3_600), ("2d", 57_600),
    ("PT1H30M", 5_400), ("PT90M", 5_400), ("PT0.5H", 1_800), ("PT1M5.5S", 66), ("P1DT2H", 93_600),
    ("PT0S", 0),
  ])
  func reads(cell: String, seconds: Int) throws {
    #expect(try Self.seconds(hours: cell) == seconds)
  }

  @Test(arguments: [
    "-1", "-1:30", "+1", "1:60", "1:5:75", "1:2:3:4", ":30", "1:", "1::2", "30m 1h", "1h 1h",
    "1h 30m 5", "1 x", "h", "1h30m5", "P", "PT", "PT1H30", "P1Y", "P1M", "P1W", "PT1M1H", "1e3",
    "NaN", "∞", "٣", "1.2.3", "1,234.5", "1 000", "99999999999999999999", "9999999999h",
    "1h and", "abc", "1h;30m",
  ])
  func refuses(cell: String) throws {
    // `1h and` is read: the joint has nothing behind it and takes nothing away.
    #expect(try Self.seconds(hours: cell) == (cell == "1h and" ? 3_600 : nil))
  }

  @Test func workUnitsAreTheOptions() throws {
    let json = Data(#"{"hours_per_day": 6, "days_per_week": 4}"#.utf8)
    let options = try JSONDecoder().decode(SourceOptions.self, from: json)
    #expect(options.workUnits == WorkUnits(hoursPerDay: 6, daysPerWeek: 4))
    #expect(try Self.seconds(hours: "1w 2d 3h", options) == (24 + 12 + 3) * 3_600)
    // ISO 8601 has days of its own.
    #expect(try Self.seconds(hours: "P1D", options) == 86_400)
    let written = try JSONEncoder().encode(options)
    #expect(try JSONDecoder().decode(SourceOptions.self, from: written) == options)
  }

  @Test(arguments: [
    (#"{"hours_per_day": 0}"#, "1 to 24"), (#"{"days_per_week": 8}"#, "1 to 7"),
    (#"{"date_numbers": "yes"}"#, "excel_1904"),
  ])
  func optionsOutsideAreRefused(json: String, words: String) throws {
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode(SourceOptions.self, from: Data(json.utf8))
    }
    #expect("\(error)".contains(words))
  }

  @Test(arguments: [
    ("3600", 3_600), ("1h 30m", 5_400), ("90.4", 90), ("3,600", nil), ("3.600", nil), ("-5", nil),
  ])
  func secondsOfIssues(cell: String, expected: Int?) throws {
    let batch = try Fixture(
      ["Summary", "Issue key", "Created", "Resolved", "Assignee", "Time Spent"],
      [["A", "A-1", "2024-03-04 10:00", "2024-03-05 10:00", "ana", cell]]
    ).items()
    let spent = batch.items.first { $0.kind == .timeSpent }
    #expect(spent?.seconds == expected)
    #expect(batch.diagnostics.isEmpty == (expected != nil))
  }
}
