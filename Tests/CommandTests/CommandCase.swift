import BifocalTestSupport
import Foundation
import Testing

/// A folder under Cases: `cmd`, what it prints, and the files it reads.
struct CommandCase: CustomTestStringConvertible, Sendable {
  let name: String
  var folder: URL { Self.root.appendingPathComponent(name) }
  var testDescription: String { name }

  static let root = ProjectFolder.url("Tests/CommandTests/Cases")

  static let all: [CommandCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(CommandCase.init)
  }()

  /// What `cmd` did.
  struct Result: Equatable {
    var output: String
    var errors: String
    var status: Int32
  }

  /// Runs `cmd` with bash in a copy of the folder, with `bifocal` on the path.
  func run() throws -> Result {
    let copy = try TemporaryFolder()
    let work = copy.url.appendingPathComponent("case")
    try FileManager.default.copyItem(at: folder, to: work)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["cmd"]
    process.currentDirectoryURL = work
    process.environment = [
      "PATH": "\(Self.products.path):/usr/local/bin:/usr/bin:/bin",
      "PROJECT": ProjectFolder.url.path, "HOME": copy.path, "LC_ALL": "C.UTF-8",
      "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
    ]
    let output = copy.url.appendingPathComponent("stdout")
    let errors = copy.url.appendingPathComponent("stderr")
    for file in [output, errors] {
      _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8), status: process.terminationStatus)
  }

  /// The folder in which the build put the command, beside the tests.
  static let products: URL = {
    let test = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return test.deletingLastPathComponent()
  }()
}
