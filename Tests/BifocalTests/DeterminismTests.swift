import Bifocal
import BifocalModel
import BifocalTestSupport
import CSVRecords
import Foundation
import SampleExports
import Testing

/// Same input, same bytes: whatever the number of threads and the order of files and rows.
@Suite struct DeterminismTests {
  @Test func threadsAndRepetitionChangeNothing() throws {
    let world = try SmallWorld()
    let once = try world.outputs(jobs: 1)
    for jobs in [1, 2, 5] { #expect(try same(world.outputs(jobs: jobs), once)) }
  }

  @Test(arguments: [3 as UInt64, 4])
  func theOrderOfFilesAndRowsChangesNothing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let world = try SmallWorld(seed: 100 + seed)
    var expected = try world.outputs(jobs: 1)
    let configuring = ["roster.csv", "holidays.csv", "outcomes.csv"]
    for path in Set(world.truth.rows.map(\.path)).sorted() + configuring {
      try world.folder.write(
        shuffled(try world.folder.read(path), &generator), to: path)
    }
    try world.folder.write(
      world.pipeline(sources: SmallWorld.sources.reversed()).utf8, to: "world.yaml")
    var actual = try world.outputs(jobs: 2)
    // These two name lines and digests of the inputs, which are other inputs now.
    for path in ["rejects.csv", "run.json"] {
      expected[path] = nil
      actual[path] = nil
    }
    #expect(same(actual, expected), "seed \(seed)")
  }

  private func same(_ left: [String: [UInt8]], _ right: [String: [UInt8]]) -> Bool {
    left.keys.sorted() == right.keys.sorted()
      && left.allSatisfy { path, bytes in
        path == "run.json" ? manifest(bytes) == manifest(right[path] ?? []) : bytes == right[path]
      }
  }

  /// The manifest without what names this run and its threads.
  private func manifest(_ bytes: [UInt8]) -> String {
    let json = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    var rest = json ?? [:]
    rest["run"] = nil
    let data = try? JSONSerialization.data(withJSONObject: rest, options: [.sortedKeys])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "unreadable"
  }

  /// The same records in another order, each with its line end.
  private func shuffled(_ bytes: [UInt8], _ generator: inout SeededGenerator) throws -> [UInt8] {
    var reader = CSVRecordReader()
    var batch = RecordBatch()
    reader.read(bytes.span, into: &batch)
    reader.finish(into: &batch)
    let ranges = batch.places.map { $0.offset..<$0.offset + $0.length }
    let header = try #require(ranges.first)
    return [header].flatMap { bytes[$0] }
      + ranges.dropFirst().shuffled(using: &generator).flatMap { bytes[$0] }
  }
}
