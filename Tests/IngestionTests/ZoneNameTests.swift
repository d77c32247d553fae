import BifocalModel
import Foundation
import Ingestion
import Testing

/// Every name by which products call a zone.
@Suite struct ZoneNameTests {
  @Test(arguments: [
    ("Europe/Berlin", "Europe/Berlin"), ("UTC", "UTC"), ("GMT", "UTC"), ("utc", "UTC"),
    ("Etc/GMT+12", "Etc/GMT+12"), ("CET", "CET"), (" Europe/Berlin ", "Europe/Berlin"),
    ("W. Europe Standard Time", "Europe/Berlin"), ("Pacific Standard Time", "America/Los_Angeles"),
    ("GMT Standard Time", "Europe/London"), ("UTC-11", "Etc/GMT+11"), ("UTC+12", "Etc/GMT-12"),
    ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"),
    ("(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"),
    ("(UTC) Coordinated Universal Time", "Etc/UTC"),
    ("(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
    ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/London"),
    ("Central Time (US & Canada)", "America/Chicago"),
    ("Central Time - US & Canada", "America/Chicago"),
    ("(GMT-06:00) Central Time (US & Canada)", "America/Chicago"),
    ("Berlin", "Europe/Berlin"), ("Kyiv", "Europe/Kiev"), ("UTC+1", "GMT+0100"),
  ])
  func isOneZone(name: String, identifier: String) {
    #expect(ZoneName(name).identifier == identifier)
  }

  /// Foundation takes several of these for one zone of its choice.
  @Test(arguments: [
    ("PST", "Asia/Manila"), ("EST", "America/Panama"), ("MST", "America/Phoenix"),
    ("CST", "Asia/Shanghai"), ("IST", "Asia/Jerusalem"), ("BST", "Europe/London"),
    ("cest", "winter"),
  ])
  func lettersOfSeveralZonesAreRefused(name: String, choice: String) throws {
    guard case .ambiguous(let words) = ZoneName(name) else {
      Issue.record("\(name) is read")
      return
    }
    #expect(words.contains(choice))
    let error = try #require(throws: DecodingError.self) {
      try JSONDecoder().decode(SourceOptions.self, from: Data(#"{"zone":"\#(name)"}"#.utf8))
    }
    #expect("\(error)".contains(choice))
  }

  @Test(arguments: [
    "", " ", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe/../Europe/Berlin",
    "MESZ", "(UTC+05:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "(UTC+01:00)", "(UTC",
    "UTC+99", "europe", "tzdata.zi", "posixrules", "Standard Time",
    String(repeating: "Europe/", count: 10_000), "Europe/Berlin\u{0}",
  ])
  func isNoZone(name: String) { #expect(ZoneName(name).identifier == nil) }

  /// Each name of the tables is a zone of this system's tz database.
  @Test func everyRowNamesItsZone() throws {
    let fixture = Fixture(
      """
      title|start|minutes|leader|zone
      A|2024-07-01T10:00|30|dana|W. Europe Standard Time
      A|2024-07-01T10:00|30|dana|(UTC-05:00) Eastern Time (US & Canada)
      A|2024-07-01T10:00|30|dana|Eastern Time - US & Canada
      A|2024-07-01T10:00|30|dana|Asia/Tokyo
      A|2024-07-01T10:00|30|dana|PST
      """)
    let batch = try fixture.items()
    #expect(
      batch.items.map { instant($0.start) } == [
        "2024-07-01T08:00:00Z", "2024-07-01T14:00:00Z", "2024-07-01T14:00:00Z",
        "2024-07-01T01:00:00Z",
      ])
    #expect(batch.diagnostics.map(\.reason) == ["zone-unknown"])
  }

  @Test func theDecisionNamesBoth() throws {
    let fixture = Fixture(
      ["title", "start", "minutes", "leader"], [["A", "2024-07-01", "3", "d"]])
    let plan = try fixture.plan(SourceOptions(zone: "W. Europe Standard Time"))
    #expect(plan.decisions[2].value == "Europe/Berlin")
    #expect(plan.decisions[2].evidence == "set by the option zone, W. Europe Standard Time")
    let error = try #require(throws: IngestionError.self) { try fixture.plan(zone: "PST") }
    #expect(error.code == .unknownZone)
    #expect(error.description.contains("America/Los_Angeles"))
  }
}
