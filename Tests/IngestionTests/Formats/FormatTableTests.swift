import BifocalTestSupport
import Foundation
import Ingestion
import Testing

/// The written table of formats is the program's own; `RECORD_GOLDEN=1` writes it anew, and fails.
@Suite struct FormatTableTests {
  private static let path = "Sources/Ingestion/Ingestion.docc/Formats.md"

  @Test func theDocumentIsInStep() throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(FormatTable.markdown.utf8).write(to: ProjectFolder.url(Self.path))
      Issue.record("recorded \(Self.path)")
    } else {
      #expect(try ProjectFolder.text(Self.path) == FormatTable.markdown)
    }
  }

  @Test func saysOfEveryFormatHowItIsKnown() throws {
    let rows = FormatTable.markdown.split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == Ingestor.formats.count)
    for (row, format) in zip(rows, Ingestor.formats) {
      let cells = row.split(separator: "|", omittingEmptySubsequences: false)
      #expect(cells.count == 9, "\(row)")
      #expect(cells[1] == " `\(format)` ")
      let words = FormatVerification.allCases.map { " \($0.words) " }
      #expect(words.contains(String(cells[4])), "\(row)")
    }
  }

  /// The page about mappings lists every role, and none that is not there.
  @Test func thePageOfExportsListsEveryRole() throws {
    let page = try ProjectFolder.text("Sources/Ingestion/Ingestion.docc/Exports.md")
    for kind in ["calendar", "tickets", "worklogs"] {
      let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("| `\(kind)` |") })
      let cell = line.split(separator: "|")[1]
      let listed = cell.matches(of: /`([a-z_]+)`/).map { String($0.output.1) }
      let error = #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(
          SourceOptions.self,
          from: Data(#"{"kind": "\#(kind)", "columns": {"nothing": "a"}}"#.utf8))
      }
      let text = "\(try #require(error))"
      let allowed = try #require(text.firstMatch(of: /columns of \w+ are ([a-z_, ]+)/)).output.1
      #expect(listed == allowed.split(separator: ", ").map(String.init))
    }
  }
}
