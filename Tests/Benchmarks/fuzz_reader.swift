import BifocalModel
import CSVRecords

/// The driver of `fuzz_reader.sh`.
@main struct FuzzReader {
  static func main() {
    let arguments = CommandLine.arguments
    let executions = arguments.count > 1 ? Int(arguments[1]) ?? 0 : 10_000_000
    let seed = arguments.count > 2 ? UInt64(arguments[2]) ?? 0 : 1
    guard executions > 0 else { fatalError("usage: fuzz_reader.sh [EXECUTIONS] [SEED]") }
    var fuzzer = FileFuzzer(seed: seed)
    let clock = ContinuousClock()
    let begin = clock.now
    var readable = 0
    for execution in 1...executions {
      let file = fuzzer.next()
      let start = clock.now
      let outcome = FileCheck.outcome(of: file)
      if let fault = outcome.fault { report(fault, file, seed, execution) }
      if outcome.isTable { readable += 1 }
      let limit = Duration.milliseconds(500) + .microseconds(10 * file.bytes.count)
      if clock.now - start > limit, isSlow(file, limit, clock) {
        report("it takes longer than \(limit)", file, seed, execution)
      }
    }
    print(
      "\(executions) executions, seed \(seed), \(clock.now - begin):",
      "\(readable) tables, \(executions - readable) refusals, no fault")
  }

  /// Whether a second look takes as long: the first may have been interrupted by the machine.
  private static func isSlow(
    _ file: FuzzedFile, _ limit: Duration, _ clock: ContinuousClock
  ) -> Bool {
    let start = clock.now
    _ = FileCheck.outcome(of: file)
    return clock.now - start > limit
  }

  private static func report(
    _ fault: String, _ file: FuzzedFile, _ seed: UInt64, _ execution: Int
  ) -> Never {
    fatalError(
      "seed \(seed), execution \(execution): \(fault): \(file.options), \(file.bytes.prefix(600))")
  }
}

/// A file, how it is asked to be read, and the sizes of two kinds of chunks.
struct FuzzedFile {
  var bytes: [UInt8]
  var options: CSVOptions
  var chunks: (Int, Int)
}

/// What must hold of every file.
enum FileCheck {
  /// What is wrong, or nil; and whether the file was read as a table.
  static func outcome(of file: FuzzedFile) -> (fault: String?, isTable: Bool) {
    let one = records(of: file, chunk: file.chunks.0)
    let other = records(of: file, chunk: file.chunks.1)
    if !isSame(one, other) { return ("chunks of \(file.chunks) differ", false) }
    if one.places.reduce(0, { $0 + $1.length }) != file.bytes.count {
      return ("records do not cover the bytes", false)
    }
    do {
      let table = try CSVFileReader(options: file.options).transform(
        CSVFile(name: "a.csv", bytes: file.bytes))
      if !isConserved(table) { return ("the ledger does not balance", true) }
      if let bad = table.furtherTables.first(where: { !isConserved($0) }) {
        return ("the ledger of the table on line \(bad.headerLine) does not balance", true)
      }
      return (nil, true)
    } catch {
      return (error.message.isEmpty || error.remedy.isEmpty ? "a refusal says nothing" : nil, false)
    }
  }

  private static func isConserved(_ table: CSVTable) -> Bool {
    var ledger = table.bytes
    for batch in table.batches { for place in batch.places { ledger.accepted += place.length } }
    return ledger.balances
  }

  private static func records(of file: FuzzedFile, chunk: Int) -> RecordBatch {
    var reader = CSVRecordReader(
      delimiter: file.options.delimiter ?? 0x2C, quote: file.options.quote ?? .double,
      escape: file.options.escape ?? .doubling, maxFieldBytes: file.options.maxFieldBytes)
    var batch = RecordBatch()
    var start = 0
    while start < file.bytes.count {
      let end = min(file.bytes.count, start + chunk)
      reader.read(file.bytes.span.extracting(start..<end), into: &batch)
      start = end
    }
    reader.finish(into: &batch)
    return batch
  }

  private static func isSame(_ one: RecordBatch, _ other: RecordBatch) -> Bool {
    one.bytes == other.bytes && one.fieldEnds == other.fieldEnds
      && one.recordEnds == other.recordEnds && one.places == other.places
  }
}

/// Mutates the hazards' files; the same files for a seed on every machine.
struct FileFuzzer {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let corpus = Hazard.all.filter { $0.bytes.count < 400 }
  private static let packed: [[UInt8]] = [
    [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x73, 0xCF, 0xD7, 0x31, 0xE6, 2, 0, 0xBB, 0xA7, 0x5D,
      0x6A, 5, 0, 0, 0,
    ],
    [
      0x28, 0xB5, 0x2F, 0xFD, 0x24, 5, 0x29, 0, 0, 0x47, 0x6F, 0x2C, 0x33, 0x0A, 0x64, 0x21, 0x75,
      0x65,
    ],
  ]
  private static let pieces: [[UInt8]] =
    [
      "\"", "\"\"", "\\\"", "\\\\", "'", ",", ";", "\t", "|", "\r", "\n", "\r\n", "\n\n", ",,\n",
      "\0", " ", "sep=;\n", "\u{FEFF}", "é", "Ã¼", "Report\n", "a,b\n", "Total,,9\n", "x,y\n1,2\n",
    ].map { Array($0.utf8) } + [[0xFF], [0xFF, 0xFE], [0xFE, 0xFF], [0xC3], [0x80]]

  mutating func next() -> FuzzedFile {
    let hazard = Self.corpus[below(Self.corpus.count)]
    var bytes = below(32) == 0 ? Self.packed[below(Self.packed.count)] : hazard.bytes
    for _ in 0..<1 + below(4) { mutate(&bytes) }
    if below(16) == 0 { bytes = bytes.flatMap { [$0, 0] } }
    var options = hazard.options
    if below(4) == 0 { options.delimiter = [0x2C, 0x3B, 0x09, 0x7C][below(4)] }
    if below(6) == 0 { options.quote = CSVQuote.allCases[below(CSVQuote.allCases.count)] }
    if below(6) == 0 { options.escape = CSVEscape.allCases[below(CSVEscape.allCases.count)] }
    if below(8) == 0 { options.maxFieldBytes = 1 + below(16) }
    if below(8) == 0 { options.repairMojibake = true }
    if below(8) == 0 { options.hasHeader = false }
    return FuzzedFile(bytes: bytes, options: options, chunks: (1 + below(7), 8 + below(4_096)))
  }

  private mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: generator.next() >> 33) % limit
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let place = below(bytes.count + 1)
    switch below(6) {
    case 0: bytes.insert(contentsOf: Self.pieces[below(Self.pieces.count)], at: place)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + below(8)))
    case 2: bytes.removeSubrange(place...)
    case 3: if place < bytes.count { bytes[place] ^= UInt8(1 << below(8)) }
    case 4:
      let end = min(bytes.count, place + below(40))
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: below(bytes.count + 1))
    default: bytes += Self.corpus[below(Self.corpus.count)].bytes
    }
  }
}
