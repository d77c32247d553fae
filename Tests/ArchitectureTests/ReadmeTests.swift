import BifocalTestSupport
import Foundation
import Testing

/// README names what there is: every command, every key, every output.
@Suite struct ReadmeTests {
  @Test func isFilledIn() throws {
    #expect(try !ProjectFolder.text("README.md").contains(/@[A-Z]+@/))
  }

  @Test func namesEveryCommand() throws {
    let readme = try ProjectFolder.text("README.md")
    let files = ProjectFolder.files(below: "Sources/BifocalCLI", ending: "Command.swift")
    let names = try files.flatMap { file in
      try ProjectFolder.text(file).matches(of: /commandName: "([a-z-]+)"/).map {
        String($0.output.1)
      }
    }
    #expect(names.count > 8)
    for name in names where name != "bifocal" {
      #expect(readme.contains("`\(name)") || readme.contains(" \(name) "), "README: \(name)")
    }
  }

  @Test func namesEveryKeyOfAPipeline() throws {
    let readme = try ProjectFolder.text("README.md")
    let files = [
      "Sources/Bifocal/Run/PipelineFile.swift", "Sources/Ingestion/Options/SourceOptions.swift",
      "Sources/CSVRecords/CSVOptions.swift", "Sources/Attribution/AttributionOptions.swift",
      "Sources/Trends/TrendOptions.swift", "Sources/Drift/DriftOptions.swift",
      "Sources/Groups/GroupOptions.swift",
    ]
    for file in files {
      for key in try keys(in: ProjectFolder.text(file)) {
        #expect(readme.contains("`\(key)`") || readme.contains("`\(key):"), "README: \(key)")
      }
    }
  }

  /// The names of the cases of every CodingKeys, as a file writes them.
  private func keys(in text: String) -> [String] {
    text.matches(of: /enum CodingKeys[^{]*\{([^}]*)\}/).flatMap { block in
      block.output.1.matches(of: /(?:case|,) (\w+)(?: = "([a-z_0-9]+)")?/).map {
        String($0.output.2 ?? $0.output.1)
      }
    }
  }
}
