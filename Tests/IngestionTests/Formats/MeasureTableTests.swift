import BifocalTestSupport
import Foundation
import Ingestion
import Testing

/// The written table of measures is the program's own; `RECORD_GOLDEN=1` writes it anew, and fails.
@Suite struct MeasureTableTests {
  private static let path = "Sources/Ingestion/Ingestion.docc/Measures.md"

  @Test func theDocumentIsInStep() throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(MeasureTable.markdown.utf8).write(to: ProjectFolder.url(Self.path))
      Issue.record("recorded \(Self.path)")
    } else {
      #expect(try ProjectFolder.text(Self.path) == MeasureTable.markdown)
    }
  }

  /// Cells by format and measure.
  private func carried() -> [String: [String: Bool]] {
    let lines = MeasureTable.markdown.split(separator: "\n").filter { $0.hasPrefix("|") }
    let rows = lines.map {
      $0.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let names = rows.filter { Int($0[0]) != nil }.map { $0[1] }
    let formats = rows.filter { $0[0].hasPrefix("`") }
    return Dictionary(
      uniqueKeysWithValues: formats.map { row in
        let cells = zip(names, row.dropFirst()).map { ($0, $1 == "x") }
        return (
          row[0].filter { $0 != "`" }, Dictionary(uniqueKeysWithValues: cells)
        )
      })
  }

  @Test func setsEveryMeasureAgainstEveryFormat() {
    let table = carried()
    #expect(Set(table.keys) == Set(Ingestor.formats))
    #expect(Set(table.values.map(\.count)).count == 1)
  }

  @Test(arguments: [
    ("outlook_desktop_en", "solo and meeting hours", true),
    ("google_calendar", "solo and meeting hours", false),
    ("google_calendar", "conflict hours", true),
    ("viva_meeting_query", "solo and meeting hours", true),
    ("viva_meeting_query", "direct reports without a one-to-one for 28 days", false),
    ("tempo_worklogs", "hours after work", false),
    ("tempo_worklogs", "overbooked days", true),
    ("toggl_detailed", "hours after work", true),
    ("jira_issues", "tickets resolved", true),
    ("trello_board", "tickets resolved", false),
    ("trello_board", "hours by activity, strand and altitude", false),
    ("graph_calendar_view", "one-to-ones and ceremonies held", false),
    ("calendly_events", "one-to-ones and ceremonies held", true),
    ("graph_calendar_view", "urgent and important hours", true),
    ("outlook_desktop_en", "urgent and important hours", false),
    ("items", "solo and meeting hours", true),
  ]) func saysWhatAFormatCarries(format: String, measure: String, isCarried: Bool) {
    #expect(carried()[format]?[measure] == isCarried)
  }

  /// What hardly any export carries says what to export instead, and nothing else does.
  @Test func rareMeasuresSayWhatToExport() {
    let table = carried()
    for measure in table.values.first?.keys.sorted() ?? [] {
      let carriers = table.values.count { $0[measure] == true }
      let hasRemedy = MeasureTable.markdown.contains("- **\(measure)**: ")
      #expect(hasRemedy == (carriers < 2), "\(measure): \(carriers)")
    }
  }
}
