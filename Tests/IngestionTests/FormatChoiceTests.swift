import BifocalModel
import Foundation
import Ingestion
import Testing

@Suite struct FormatChoiceTests {
  struct Case: CustomTestStringConvertible {
    let header: [String]
    let format: String
    var testDescription: String { format }
  }

  @Test(arguments: [
    Case(header: CalendarFormatTests.outlook, format: "outlook_desktop_en"),
    Case(header: CalendarFormatTests.outlook.map { $0.uppercased() }, format: "outlook_desktop_en"),
    Case(header: CalendarFormatTests.outlook.reversed() + ["Extra"], format: "outlook_desktop_en"),
    Case(
      header: [
        "Subject", "Start Date", "Start Time", "End Date", "End Time", "All Day Event",
        "Description", "Location", "Private",
      ], format: "google_calendar"),
    Case(header: ["Betreff", "Beginnt am", "Ganztägiges Ereignis"], format: "outlook_desktop_de"),
    Case(header: TicketFormatTests.header, format: "jira_issues"),
    Case(header: ["Issue Key", "Hours", "Work date", "Username"], format: "tempo_worklogs"),
    Case(header: ["title"], format: "items"),
    Case(header: ["\u{feff}title", "minutes", "team"], format: "items"),
  ])
  func isFoundByTheHeader(_ check: Case) throws {
    let plan = try Fixture(check.header, []).plan()
    #expect(plan.format == check.format)
    #expect(plan.columns.map(\.name) == check.header)
  }

  @Test func namesTheNearestFormatAndWhatItLacks() throws {
    let error = try #require(throws: IngestionError.self) {
      try Fixture(["Issue key", "Hours", "Username", "Full name"], []).plan()
    }
    #expect(error.code == .unknownFormat)
    #expect(error.description.contains("tempo_worklogs, lacks Work date"))
    let none = try #require(throws: IngestionError.self) { try Fixture(["a", "b"], []).plan() }
    #expect(none.description.contains("no format knows any of its 2 columns"))
  }

  @Test func anotherProductsTitleColumnIsNoItemsFile() throws {
    let stories = ["Key", "Squad", "Title", "Points", "Owner", "Iteration", "Opened", "Changed"]
    #expect(throws: IngestionError.self) { try Fixture(stories, []).plan() }
    #expect(try Fixture(stories, []).plan(SourceOptions(format: "items")).format == "items")
    // Mostly columns of ours, and one that only boards have.
    let board = ["Title", "URL", "Status", "Labels"]
    #expect(throws: IngestionError.self) { try Fixture(board, []).plan() }
  }

  @Test func aForcedFormatMustHaveItsColumns() throws {
    let error = try #require(throws: IngestionError.self) {
      try Fixture(["title"], []).plan(SourceOptions(format: "jira_issues"))
    }
    #expect(error.description.contains("Summary, Issue key, Created"))
  }

  @Test func anUnknownZoneIsNamed() throws {
    let error = try #require(throws: IngestionError.self) {
      try Fixture(["title"], []).plan(zone: "Mars/Olympus")
    }
    #expect(error.code == .unknownZone)
  }

  @Test func everyFormatIsReachableByItsName() {
    #expect(Ingestor.formats.count == Set(Ingestor.formats).count)
    #expect(Ingestor.knownColumns.contains("Betreff"))
  }
}

@Suite struct FormatFamilyTests {
  /// `--source outlook` in the help named a family, and was refused.
  @Test(arguments: ["outlook", "outlook_desktop_en"])
  func aFamilyIsAName(name: String) throws {
    let json = Data(#"{"format": "\#(name)"}"#.utf8)
    #expect(try JSONDecoder().decode(SourceOptions.self, from: json).format == name)
  }

  @Test func anotherNameIsRefused() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(SourceOptions.self, from: Data(#"{"format": "out"}"#.utf8))
    }
  }
}
