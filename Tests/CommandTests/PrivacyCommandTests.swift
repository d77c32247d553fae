import BifocalTestSupport
import Foundation
import Testing

/// Nothing private is said on the way either: not in messages about rows that cannot be read, where
/// a shifted row puts its title into another column.
@Suite struct PrivacyCommandTests {
  static let secrets = [
    "Zanzibar acquisition", "quietly, before the board", "Wilhelmina Oakenshield", "layoffs in Q3",
  ]

  @Test func messagesDescribeTextAndNeverQuoteIt() throws {
    let folder = try TemporaryFolder()
    let header =
      "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private"
    let rows = [
      "Zanzibar acquisition,03/14/2025,9:00 AM,03/14/2025,10:00 AM,False,\"quietly, before the board\",Wilhelmina Oakenshield,False",
      "Lunch,Zanzibar acquisition,03/15/2025,9:00 AM,03/15/2025,10:00 AM,False,layoffs in Q3,x",
      "x,03/14/2025,Wilhelmina Oakenshield,03/14/2025,10:00 AM,False,,,False",
      "x,03/14/2025,9:00 AM,03/14/2025,10:00 AM,layoffs in Q3,,,False",
      "x,02/30/2025,9:00 AM,03/14/2025,10:00 AM,False,layoffs in Q3,,False",
      "x,03/14/2025,9:00 AM,03/13/2025,10:00 AM,False,layoffs in Q3,,False,more,and more",
      "\"Zanzibar acquisition\" x,03/14/2025,9:00 AM,03/14/2025,10:00 AM,False,layoffs in Q3,,False",
      "\"Zanzibar acquisition,03/14/2025,9:00 AM",
    ]
    try folder.write((([header] + rows).joined(separator: "\n") + "\n").utf8, to: "dana.csv")
    let said = try run("run dana.csv --as-of 2025-04-01", in: folder)
    #expect(said.contains("rejected"))
    for secret in Self.secrets { #expect(!said.contains(secret), "\(secret)\n\(said)") }
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/bifocal-output")
    where !file.hasSuffix("leaders") {
      let text = String(decoding: try folder.read("bifocal-output/\(file)"), as: UTF8.self)
      for secret in Self.secrets { #expect(!text.contains(secret), "\(file)") }
    }
  }

  /// Everything a command says, on both streams.
  private func run(_ arguments: String, in folder: TemporaryFolder) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c", "'\(CommandCase.products.path)/bifocal' \(arguments) --format table > said 2>&1",
    ]
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try folder.read("said"), as: UTF8.self)
  }
}
