import BifocalTestSupport
import CSVRecords
import Testing

/// How the bytes are cut changes nothing, and no byte is lost, whatever the bytes are.
@Suite("Chunks")
struct ChunkingTests {
  private static let dirty = Array("\"\"\"\"\r\r\n\n\n,,,,;\0\t  abé".utf8)

  private func input(_ generator: inout SeededGenerator, upTo length: Int) -> [UInt8] {
    (0..<Int.random(in: 0...length, using: &generator)).map { _ in
      Self.dirty.randomElement(using: &generator) ?? 0
    }
  }

  private func cuts(_ generator: inout SeededGenerator, of count: Int) -> [Int] {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      Int.random(in: 0...max(1, count / 2), using: &generator)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func anyCutGivesTheSameRecords(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<1_000 {
      let bytes = input(&generator, upTo: 48)
      let limit = [3, 5, 1 << 20].randomElement(using: &generator) ?? 5
      let whole = read(bytes, maxFieldBytes: limit)
      let cut = read(
        bytes, chunks: cuts(&generator, of: bytes.count), maxFieldBytes: limit,
        takesBatchAway: round.isMultiple(of: 2))
      #expect(whole == cut, "seed \(seed), round \(round), limit \(limit): \(bytes)")
      #expect(whole.length == bytes.count, "seed \(seed), round \(round): \(bytes)")
    }
  }

  @Test func oneByteAtATimeGivesTheSameRecords() {
    for input in AwkwardInput.all {
      let bytes = Array(input.text.utf8)
      let single = read(bytes, chunks: bytes.map { _ in 1 }, takesBatchAway: true)
      #expect(single == read(bytes), "\(input.name)")
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func placesFollowOneAnother(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = input(&generator, upTo: 20_000)
    var next = (offset: 0, line: 1)
    for place in read(bytes).places {
      #expect(place.offset == next.offset && place.line == next.line, "seed \(seed)")
      next = (place.offset + place.length, place.line + place.lines)
    }
    #expect(next.offset == bytes.count, "seed \(seed)")
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func filesOfRandomBytesAreReadWholeOrRefused(_ seed: UInt64) {
    var generator = SeededGenerator(seed: 1_000 + seed)
    var readable = 0
    for round in 0..<250 {
      var bytes = input(&generator, upTo: 64)
      if round.isMultiple(of: 3) { bytes = bytes.map { $0 &+ UInt8(round & 0x80) } }
      guard let table = try? table(bytes, CSVOptions(delimiter: 0x2C, hasHeader: round & 1 == 0))
      else { continue }
      readable += 1
      #expect(table.isConserved, "seed \(seed), round \(round): \(bytes)")
      #expect(
        table.recordCount > 0 || !table.header.isEmpty, "seed \(seed), round \(round): \(bytes)")
    }
    #expect(readable > 25, "seed \(seed)")
  }
}
