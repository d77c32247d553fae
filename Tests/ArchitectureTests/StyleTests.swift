import BifocalTestSupport
import Foundation
import Testing

/// The rules of style that a reviewer should never have to say.
@Suite struct StyleTests {
  static let sources = ProjectFolder.files(below: "Sources", ending: ".swift").filter {
    // Written by `.ci/embed` from a file of its own.
    !$0.contains("/Generated/")
  }
  static let all = sources + ProjectFolder.files(below: "Tests", ending: ".swift")

  @Test func filesFitAReader() throws {
    for file in Self.all {
      let lines = try ProjectFolder.text(file).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 401, "\(file) has \(lines.count) lines")
      // Rows of test data may be longer; what is read as code may not.
      guard file.hasPrefix("Sources/") else { continue }
      for (index, line) in lines.enumerated() where line.count > 100 {
        #expect(
          line.contains("\"") || line.contains("http"),
          "\(file):\(index + 1) has \(line.count) columns")
      }
    }
  }

  @Test func functionsFitAScreen() throws {
    for file in Self.sources {
      for (name, line, count) in try functions(in: file) {
        #expect(count <= 70, "\(file):\(line): \(name) has \(count) lines")
      }
    }
  }

  @Test func onePublicTypeAFileNamedAfterIt() throws {
    for file in Self.sources {
      let name = file.split(separator: "/").last.map { $0.dropLast(6) } ?? ""
      let types = try ProjectFolder.text(file).split(separator: "\n").compactMap { line in
        line.firstMatch(
          of: /^(?:@\w+ )*public (?:final |indirect )?(?:struct|class|enum|protocol|actor) (\w+)/
        ).map { String($0.output.1) }
      }
      #expect(types.count <= 1, "\(file) has the public types \(types)")
      if let type = types.first {
        #expect(name == type || name.hasPrefix(type + "+"), "\(file) holds \(type)")
      }
    }
  }

  @Test func nothingIsLeftOver() throws {
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK", "not impl" + "emented"]
    let texts = Self.all + ProjectFolder.files(below: "Pipelines", ending: ".yaml") + ["README.md"]
    for file in texts {
      let text = try ProjectFolder.text(file)
      for word in words { #expect(!text.contains(word), "\(file) says \(word)") }
      let shared = ".." + "/shared"
      #expect(!text.contains(shared), "\(file) refers to a folder outside the project")
    }
  }

  @Test func noForcedUnwrapsOutsideTests() throws {
    for file in Self.sources {
      let text = try ProjectFolder.text(file)
      #expect(!text.contains("try" + "! "), "\(file) forces a try")
      #expect(!text.contains("as" + "! "), "\(file) forces a cast")
      #expect(!text.contains("nonisolated(unsafe)"), "\(file) opts out of isolation")
      #expect(!text.contains("@unchecked Sendable"), "\(file) opts out of Sendable")
    }
  }

  @Test func namesSayWhatThingsAre() {
    for file in Self.all {
      for word in ["Utils", "Helper", "Manager"] {
        #expect(!file.contains(word), "\(file) is named after nothing")
      }
    }
  }

  @Test func theTopLevelIsFixed() throws {
    let entries = try FileManager.default.contentsOfDirectory(atPath: ProjectFolder.url.path)
    #expect(
      // What SwiftPM and the first command of README leave behind is not in git.
      Set(
        entries.filter {
          !$0.hasPrefix(".") && !["Package.resolved", "bifocal-output"].contains($0)
        }) == [
          "Package.swift", "Sources", "Tests", "Pipelines", "SampleData", "README.md",
        ])
  }

  @Test func unsafeCodeStandsOnlyAtTheBorderToC() throws {
    // Publishing a folder in one step, and what a terminal shows and how it hands on keys, are system calls without a
    // wrapper in Foundation.
    let border: Set = [
      "Sources/Reporting/Exchange.swift", "Sources/Reporting/FileDescriptor.swift",
      "Sources/Reporting/OutputTarget.swift", "Sources/Reporting/StagingDirectory.swift",
      "Sources/BifocalCLI/StandardStreams.swift", "Sources/BifocalCLI/StandardInput.swift",
    ]
    for file in Self.sources where !file.hasPrefix("Sources/CSVRecords/") {
      let lines = try ProjectFolder.text(file).split(separator: "\n")
      for line in lines where line.contains(/\bunsafe\b/) && !line.contains("//") {
        #expect(border.contains(file), "\(file): \(line)")
      }
    }
  }

  /// Every function and initialiser with its first line and its number of lines.
  private func functions(in file: String) throws -> [(String, Int, Int)] {
    let lines = try ProjectFolder.text(file).split(
      separator: "\n", omittingEmptySubsequences: false)
    var found: [(String, Int, Int)] = []
    for (index, line) in lines.enumerated() {
      guard
        let match = line.firstMatch(
          of:
            /^( *)(?:@\w+ )*(?:(?:public|private|fileprivate|static|mutating|consuming|override|package) )*(func [^(<]+|init\??)[(<]/
        )
      else { continue }
      // swift-format closes a body at the indentation of its declaration.
      let close = match.output.1 + "}"
      let end = lines[index...].firstIndex { $0 == close } ?? index
      found.append((String(match.output.2), index + 1, end - index + 1))
    }
    return found
  }
}
