import Bifocal
import BifocalModel
import BifocalTestSupport
import CSVRecords
import Ingestion
import Scoring
import SampleExports
import Testing

/// A work unit's result merges with any other's: however the records of a file are cut into units,
/// and in whatever order the results come together, the leaders' items are the same.
@Suite struct MergeTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func anySplitGivesTheSameItems(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let world = try SmallWorld(leaders: 2)
    let scorer = try ScorerChoice.scorer(pipeline: nil)
    var whole = Partial()
    var units: [Partial] = []
    for (number, path) in Set(world.truth.rows.map(\.path)).sorted().enumerated() {
      let table = try CSVFileReader(knownColumns: Ingestor.knownColumns).transform(
        CSVFile(name: path, bytes: try world.folder.read(path)))
      let plan = try Ingestor().plan(
        header: table.header, fileName: path, batches: table.batches, defaultZone: "UTC",
        source: number)
      let items = table.batches.map { plan.transform($0) }
      whole.merge(Partial(scorer.transform(items), of: items))
      for batch in table.batches.flatMap({ split($0, &generator) }) {
        let items = [plan.transform(batch)]
        units.append(Partial(scorer.transform(items), of: items))
      }
    }
    let merged = units.shuffled(using: &generator).reduce(into: Partial()) { $0.merge($1) }
    #expect(merged.records == whole.records, "seed \(seed)")
    #expect(merged.bytes == whole.bytes, "seed \(seed)")
    let (left, right) = (merged.finish(), whole.finish())
    #expect(left.map(\.leader) == right.map(\.leader))
    for (mine, theirs) in zip(left, right) {
      #expect(mine.items == theirs.items, "seed \(seed): \(mine.leader)")
    }
  }

  /// Cuts a batch into up to four.
  private func split(_ batch: RecordBatch, _ generator: inout SeededGenerator) -> [RecordBatch] {
    let cuts = (0..<3).map { _ in Int.random(in: 0...batch.count, using: &generator) }.sorted()
    let bounds = [0] + cuts + [batch.count]
    return zip(bounds, bounds.dropFirst()).filter { $0 < $1 }.map { start, end in
      var part = RecordBatch()
      for record in start..<end {
        for field in batch.fields(of: record) {
          part.bytes += batch.bytes[batch.range(ofField: field)]
          part.fieldEnds.append(UInt32(part.bytes.count))
        }
        part.recordEnds.append(UInt32(part.fieldEnds.count))
        part.places.append(batch.places[record])
      }
      return part
    }
  }
}
