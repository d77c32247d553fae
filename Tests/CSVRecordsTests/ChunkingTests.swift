import BifocalTestSupport
import CSVRecords
import Testing

/// How the bytes are cut changes nothing, and no byte is lost, whatever the bytes are.
@Suite("Chunks")
struct ChunkingTests {
  private static let dirty = Array("\"\"\"\"\r\r\n\n\n,,,,;\0\t  abé".utf8)
  private static let escaped = dirty + [0x5C, 0x5C, 0x5C, 0x27, 0x27]

  private func input(_ generator: inout SeededGenerator, upTo length: Int) -> [UInt8] {
    (0..<Int.random(in: 0...length, using: &generator)).map { _ in
      Self.escaped.randomElement(using: &generator) ?? 0
    }
  }

  private func quoting(_ generator: inout SeededGenerator) -> (quote: CSVQuote, escape: CSVEscape) {
    (
      CSVQuote.allCases.randomElement(using: &generator) ?? .double,
      CSVEscape.allCases.randomElement(using: &generator) ?? .doubling
    )
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
      let (quote, escape) = quoting(&generator)
      let whole = read(bytes, quote: quote, escape: escape, maxFieldBytes: limit)
      let cut = read(
        bytes, chunks: cuts(&generator, of: bytes.count), quote: quote, escape: escape,
        maxFieldBytes: limit, takesBatchAway: round.isMultiple(of: 2))
      #expect(
        whole == cut,
        "seed \(seed), round \(round), limit \(limit), \(quote), \(escape): \(bytes)")
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
      var options = CSVOptions(hasHeader: round & 1 == 0)
      if round & 2 == 0 { options.delimiter = 0x2C }
      if round & 12 == 12 { (options.quote, options.escape) = (.double, .backslash) }
      options.repairMojibake = round & 16 == 0
      guard let table = try? table(bytes, options) else { continue }
      readable += 1
      #expect(table.isConserved, "seed \(seed), round \(round): \(bytes)")
      #expect(
        table.recordCount > 0 || !table.header.isEmpty, "seed \(seed), round \(round): \(bytes)")
    }
    #expect(readable > 25, "seed \(seed)")
  }

  /// Texts of several lines, escapes, blank lines and a repeated header, without anything lost.
  private static let export =
    "Report of all users\r\n\r\ntitle,note,hours\r\n"
    + (0..<30).map { row in
      switch row % 6 {
      case 0: "\"plan \(row)\",\"first\nsecond, \"\"third\"\"\",1\r\n"
      case 1: "été \(row),,2\n"
      case 2: "\"\",x,3\r"
      case 3: "\n5\" pipe,y,4\n"
      case 4: "title,note,hours\r\n"
      default: "plan \(row),\"z\",5\r\n"
      }
    }.joined()

  @Test func aFileCutAtAnyByteKeepsTheRecordsBeforeTheCut() throws {
    let bytes = Array(Self.export.utf8)
    let options = CSVOptions(encoding: .utf8, delimiter: 0x2C, quote: .double, escape: .doubling)
    let whole = try table(bytes, options).reading
    #expect(whole.rows.count == 25 && whole.notes.count { $0 == .strayQuote } == 5)
    for count in 0..<bytes.count {
      guard let cut = try? table(bytes[..<count], options) else {
        // Without a header, or inside a character of several bytes.
        #expect(whole.places[0].offset >= count || bytes[count] & 0xC0 == 0x80, "cut at \(count)")
        continue
      }
      #expect(cut.isConserved, "cut at \(count)")
      let complete = whole.places.prefix { $0.offset + $0.length <= count }.count
      let reading = cut.reading
      #expect(
        reading.rows.prefix(complete) == whole.rows.prefix(complete)
          && reading.places.prefix(complete) == whole.places.prefix(complete), "cut at \(count)")
    }
  }

  @Test func everyChunkSizeGivesTheSameRecords() {
    let escaped = Self.export.replacing("\"\"third\"\"", with: #"\"third\" \\"#)
    for (text, escape) in [(Self.export, CSVEscape.doubling), (escaped, .backslash)] {
      let bytes = Array(text.utf8)
      let whole = read(bytes, escape: escape)
      #expect(whole.length == bytes.count)
      for size in 1...bytes.count {
        let sizes = [Int](repeating: size, count: bytes.count / size)
        let cut = read(bytes, chunks: sizes, escape: escape, takesBatchAway: size & 1 == 0)
        #expect(cut == whole, "\(escape), chunks of \(size)")
      }
    }
  }
}
