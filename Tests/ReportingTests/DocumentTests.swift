import BifocalTestSupport
import Foundation
import Reporting
import Testing

/// The written dictionary and the schema are the program's own; `RECORD_GOLDEN=1` writes them anew,
/// and fails.
@Suite struct DocumentTests {
  @Test(arguments: [
    ("Sources/Reporting/Reporting.docc/DataDictionary.md", DataDictionary.markdown),
    ("Sources/Reporting/Reporting.docc/DataDictionary.schema.json", DataDictionary.jsonSchema),
  ])
  func isInStep(path: String, text: String) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: ProjectFolder.url(path))
      Issue.record("recorded \(path)")
    } else {
      #expect(try ProjectFolder.text(path) == text)
    }
  }
}
