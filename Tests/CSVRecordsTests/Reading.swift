import BifocalModel
import CSVRecords

/// A batch taken apart, to compare and to print.
struct Reading: Equatable, CustomStringConvertible {
  var rows: [[String]] = []
  var places: [RecordBatch.Place] = []

  init() {}

  init(_ batch: RecordBatch) { append(batch) }

  mutating func append(_ batch: RecordBatch) {
    for record in 0..<batch.count {
      rows.append((0..<batch.width(of: record)).map { batch.string(record, $0) })
    }
    places += batch.places
  }

  var notes: [RecordBatch.Notes] { places.map(\.notes) }
  var lines: [Int] { places.map(\.line) }
  var length: Int { places.reduce(0) { $0 + $1.length } }

  var description: String {
    zip(rows, places).map { row, place in
      "\(place.line)@\(place.offset)+\(place.length) \(place.notes.rawValue) \(row)"
    }.joined(separator: "\n")
  }
}

/// Reads bytes in chunks of the given sizes, the last of which goes on to the end.
func read(
  _ bytes: [UInt8], chunks sizes: [Int] = [], delimiter: UInt8 = 0x2C, quote: CSVQuote = .double,
  escape: CSVEscape = .doubling, maxFieldBytes: Int = CSVOptions.defaultMaxFieldBytes,
  takesBatchAway: Bool = false
) -> Reading {
  var reader = CSVRecordReader(
    delimiter: delimiter, quote: quote, escape: escape, maxFieldBytes: maxFieldBytes)
  var reading = Reading()
  var batch = RecordBatch()
  var position = 0
  for size in sizes + [bytes.count] {
    let end = min(bytes.count, position + size)
    reader.read(bytes.span.extracting(position..<end), into: &batch)
    position = end
    if takesBatchAway {
      reading.append(batch)
      batch.removeAll()
    }
  }
  reader.finish(into: &batch)
  reading.append(batch)
  return reading
}

/// Reads a file through the stage's entry.
func table(
  _ bytes: some Sequence<UInt8>, _ options: CSVOptions = .init()
) throws(CSVRecordError) -> CSVTable {
  try CSVFileReader(options: options).transform(CSVFile(name: "a.csv", bytes: Array(bytes)))
}

func table(_ text: String, _ options: CSVOptions = .init()) throws(CSVRecordError) -> CSVTable {
  try table(text.utf8, options)
}

extension CSVTable {
  var reading: Reading {
    var reading = Reading()
    for batch in batches { reading.append(batch) }
    return reading
  }

  var rows: [[String]] { reading.rows }

  /// Whether every byte is accounted for, given what the later stages will do with the records.
  var isConserved: Bool {
    var ledger = bytes
    ledger.accepted = reading.length
    return ledger.balances
  }

  func decision(_ topic: String) -> FileReport.Decision? { decisions.first { $0.topic == topic } }
}
