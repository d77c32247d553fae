import ArgumentParser
import Bifocal
import Foundation
import SampleExports

/// `bifocal sample`: made-up exports whose drifts are known.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Made-up exports with planted drifts, and their truth.",
    discussion: """
      EXAMPLES
        bifocal sample --seed 1 --output SampleData
      """)

  @Option(help: "How many leaders.")
  var leaders = 8

  @Option(help: "How many weeks.")
  var weeks = 64

  @Option(help: "The same seed gives the same bytes.")
  var seed: UInt64 = 1

  @Option(help: "The folder to write; new or empty.", completion: .directory)
  var output: String

  @Flag(help: "Also write labelled.csv, the same events with their true activities.")
  var labelled = false

  func validate() throws {
    guard (1...2_000).contains(leaders) else {
      throw ValidationError("--leaders takes 1 to 2000, not \(leaders)")
    }
    guard (SampleWorld.leastWeeks...520).contains(weeks) else {
      throw ValidationError(
        "--weeks takes \(SampleWorld.leastWeeks) to 520, not \(weeks): a drift needs weeks before it"
          + " and weeks to show")
    }
  }

  func run() throws {
    let world = try SampleWorld(leaders: leaders, weeks: weeks, seed: seed)
    let folder = URL(fileURLWithPath: output)
    let manager = FileManager.default
    if manager.fileExists(atPath: folder.path), !folder.hasDirectoryPath,
      (try? manager.contentsOfDirectory(atPath: folder.path)) == nil
    {
      throw RunError(.output, "\(output): this is a file (name a new folder)")
    }
    if let held = try? manager.contentsOfDirectory(atPath: folder.path), !held.isEmpty {
      throw RunError(.output, "\(output): the folder is not empty (name a new one)")
    }
    let files = world.files(labelled: labelled)
    for file in files {
      let path = folder.appendingPathComponent(file.path)
      do {
        try manager.createDirectory(
          at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: path, options: .atomic)
      } catch {
        throw RunError(.output, "\(path.path): cannot be written: \(error.localizedDescription)")
      }
    }
    StandardError.write("wrote \(files.count) files to \(output)\n")
  }
}
