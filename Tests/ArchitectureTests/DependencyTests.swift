import BifocalTestSupport
import Foundation
import Testing

/// Who may know whom. SwiftPM's own check does not see an import that is reachable through a
/// declared dependency; this table does.
@Suite struct DependencyTests {
  static let stages: Set = [
    "CSVRecords", "Ingestion", "Scoring", "Attribution", "Aggregation", "Trends", "Drift",
    "Groups", "Reporting",
  ]

  /// What each target may import, beside the standard library's own modules.
  static let allowed: [String: Set<String>] = [
    "BifocalModel": [],
    "CSVRecords": ["BifocalModel", "CCompression", "CLibCSV"],
    "Ingestion": ["BifocalModel", "CSVRecords"],
    "Scoring": ["BifocalModel"],
    "Attribution": ["BifocalModel"],
    "Aggregation": ["BifocalModel"],
    "Trends": ["BifocalModel"],
    "Drift": ["BifocalModel"],
    "Groups": ["BifocalModel"],
    "Reporting": ["BifocalModel"],
    "SampleExports": ["BifocalModel"],
    "Bifocal": stages.union(["BifocalModel", "Crypto", "Yams"]),
    // The other end of the line: it hands options in and prints what comes out.
    "BifocalCLI": [
      "ArgumentParser", "Bifocal", "BifocalModel", "CSVRecords", "Drift", "Ingestion", "Reporting",
      "SampleExports", "Scoring",
    ],
  ]

  static let system: Set = [
    "Foundation", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin",
  ]

  @Test(arguments: allowed.keys.sorted())
  func importsOnlyWhatItMay(target: String) throws {
    let files = ProjectFolder.files(below: "Sources/\(target)", ending: ".swift")
    #expect(!files.isEmpty, "Sources/\(target) holds no Swift file")
    for file in files {
      for module in try imports(of: file) {
        let isAllowed =
          Self.system.contains(module) || (Self.allowed[target]?.contains(module) ?? false)
        #expect(isAllowed, "\(file) imports \(module)")
      }
    }
  }

  @Test func everyTargetIsInTheTable() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: ProjectFolder.url("Sources").path)
    #expect(Set(folders).subtracting(Self.allowed.keys) == ["CCompression", "CLibCSV"])
  }

  @Test func theManifestAgrees() throws {
    let manifest = try ProjectFolder.text("Package.swift")
    for (target, allowed) in Self.allowed.sorted(by: { $0.key < $1.key }) {
      let pattern = try Regex(
        #"(?:target|executableTarget)\(\s*name: "\#(target)"(?:,\s*dependencies: \[([^\]]*)\])?"#)
      let match = try #require(
        manifest.firstMatch(of: pattern), "\(target) is not in Package.swift")
      let text = match.output.count > 1 ? String(match.output[1].substring ?? "") : ""
      let names = text.matches(of: /"([A-Za-z]+)"(?:, package: "[^"]*")?/).map {
        String($0.output.1)
      }
      #expect(Set(names) == allowed, "dependencies of \(target) in Package.swift")
    }
  }

  @Test func theLineIsReadableInTheManifest() throws {
    let manifest = try ProjectFolder.text("Package.swift")
    let order = [
      "CLibCSV", "CCompression", "BifocalModel", "CSVRecords", "Ingestion", "Scoring",
      "Attribution", "Aggregation", "Trends", "Drift", "Groups", "Reporting", "Bifocal",
      "SampleExports", "BifocalCLI",
    ]
    let places = try order.map { name in
      try #require(
        manifest.range(of: "arget(\n      name: \"\(name)\"") ?? manifest.range(
          of: "arget(name: \"\(name)\"") ?? manifest.range(of: "ibrary(name: \"\(name)\", prov")
      ).lowerBound
    }
    #expect(places == places.sorted())
  }

  private func imports(of file: String) throws -> [String] {
    try ProjectFolder.text(file).split(separator: "\n").compactMap { line in
      line.firstMatch(
        of:
          /^(?:@\w+(?:\([a-z]+\))? )?(?:public |internal |package |private |fileprivate )?import (?:struct |class |enum |func )?(\w+)/
      ).map { String($0.output.1) }
    }
  }
}
