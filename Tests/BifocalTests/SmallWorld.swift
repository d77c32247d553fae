import Bifocal
import BifocalModel
import BifocalTestSupport
import Foundation
import Reporting
import SampleExports

/// A made-up organisation on disk with a pipeline beside it, small enough for many runs.
struct SmallWorld {
  let folder: TemporaryFolder
  let truth: SampleTruth

  init(seed: UInt64 = 7, leaders: Int = 2, audience: String = "coach", extra: String = "") throws {
    folder = try TemporaryFolder()
    let world = try SampleWorld(leaders: leaders, weeks: 60, seed: seed)
    truth = world.truth
    for file in world.files(labelled: true) { try folder.write(file.bytes, to: file.path) }
    try folder.write(
      pipeline(audience: audience, extra: extra, sources: Self.sources).utf8, to: "world.yaml")
  }

  static let sources = [
    #"{files: ["calendars/outlook-*.csv"], leader: {file_name: "outlook-{leader}.csv"}, zone: leader}"#,
    #"{files: ["calendars/google-*.csv"], leader: {file_name: "google-{leader}.csv"}, zone: leader}"#,
    #"{files: ["tickets/*.csv"]}"#,
    #"{files: ["worklogs/*.csv"]}"#,
  ]

  /// Only the sources that this world's files fill: a pattern without a file is an error.
  func pipeline(audience: String = "coach", extra: String = "", sources: [String]) throws -> String
  {
    let paths = Set(truth.rows.map(\.path))
    let filled = sources.filter { source in
      paths.contains { path in
        source.contains(path.prefix { $0 != "-" && $0 != "." })
          || source.contains(
            path.prefix { $0 != "/" } + "/*")
      }
    }
    return """
      name: world
      audience: \(audience)
      purpose: A test
      zone: \(truth.ticketZone)
      as_of: \((truth.first + truth.weeks).label)
      roster: roster.csv
      holidays: holidays.csv
      outcomes: outcomes.csv
      \(extra)
      sources:
      \(filled.map { "  - \($0)" }.joined(separator: "\n"))

      """
  }

  func run(jobs: Int = 2, pipeline: String = "world.yaml") throws -> RunReport {
    let loader = PipelineLoader(overrides: .init(jobs: jobs))
    return try loader.load(folder.url.appendingPathComponent(pipeline).path).run(
      identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: jobs, version: "test"))
  }

  /// The outputs by path.
  func outputs(jobs: Int = 2, pipeline: String = "world.yaml") throws -> [String: [UInt8]] {
    let files = try Pipeline.files(of: try run(jobs: jobs, pipeline: pipeline))
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
  }
}
