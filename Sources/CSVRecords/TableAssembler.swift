import BifocalModel

/// Reads the records of a table into batches, without blank lines and repeats of the header.
struct TableAssembler {
  let text: SeparatedText
  let dialect: Dialect
  private(set) var batches: [RecordBatch] = []
  private(set) var bytes = ByteLedger()
  private(set) var blankRecords = 0
  private(set) var repeatedHeaders = 0
  private(set) var preamble: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The header as the only record, or no record.
  private(set) var header = RecordBatch()
  private var repair: QuoteRepair
  private let headerPosition: Int?
  private var current = RecordBatch()
  /// How many records of `current` are known to be data.
  private var settled = 0

  static let batchRecords = 2_048

  /// With a header at a position among the records, or nil where all of them are data.
  init(text: SeparatedText, dialect: Dialect, shape: TableShape, headerPosition: Int?) {
    self.text = text
    self.dialect = dialect
    self.headerPosition = headerPosition
    repair = QuoteRepair(
      text: text, dialect: dialect, shape: shape, headerWidth: shape.columns)
  }

  mutating func read(shape: TableShape) throws(CSVRecordError) {
    var reader = text.reader(dialect)
    let content = text.bytes
    let bytes = content.span
    var position = text.start
    if let headerPosition {
      var head = RecordBatch()
      position += reader.read(
        bytes.extracting(position..<bytes.count), into: &head, limit: headerPosition + 1)
      if head.count <= headerPosition { reader.finish(into: &head) }
      try take(head, shape: shape)
    }
    repeat {
      position += reader.read(
        bytes.extracting(position..<bytes.count), into: &current, limit: Self.batchRecords)
      if position == bytes.count { reader.finish(into: &current) }
      settle()
      if current.count == Self.batchRecords || current.isLarge { flush() }
    } while position < bytes.count
    if current.count > 0 { flush() }
  }

  /// Takes the lines above the header, and the header.
  private mutating func take(
    _ head: RecordBatch, shape: TableShape
  ) throws(CSVRecordError) {
    if let last = head.places.last, last.notes.contains(.tooLarge) {
      throw text.headerTooLarge(line: last.line)
    }
    if let odd = head.places.first(where: { $0.notes.mayHaveSwallowed }) {
      throw CSVRecordError(
        .headerUnclear, file: text.name, line: odd.line,
        message: "a quote is out of place in the header or above it",
        remedy: "correct the quotes of that line")
    }
    for (record, place) in head.places.dropLast().enumerated() {
      if head.places[record].notes.contains(.blank) {
        takeBlank(place)
      } else {
        bytes.preamble += place.length
        preamble.append(text.line(at: place))
      }
    }
    header.append(head, records: head.count - 1..<head.count)
    bytes.header = header.places[0].length
    repair = QuoteRepair(
      text: text, dialect: dialect, shape: shape, headerWidth: header.width(of: 0))
  }

  private mutating func takeBlank(_ place: RecordBatch.Place) {
    bytes.blank += place.length
    blankRecords += 1
  }
}

// MARK: - Data records

extension TableAssembler {
  /// Looks through the records that were just read; where all are plain data nothing is copied.
  private mutating func settle() {
    let odd = (settled..<current.count).first { isOdd($0, in: current) }
    guard let odd else {
      settled = current.count
      return
    }
    var rest = RecordBatch()
    rest.append(current, records: odd..<current.count)
    current.removeRecords(from: odd)
    route(rest)
    settled = current.count
  }

  private func isOdd(_ record: Int, in batch: RecordBatch) -> Bool {
    let notes = batch.places[record].notes
    return notes.contains(.blank) || notes.mayHaveSwallowed || isHeader(record, in: batch)
  }

  private func isHeader(_ record: Int, in batch: RecordBatch) -> Bool {
    header.count > 0 && batch.hasRecord(record, equalTo: header, 0)
  }

  private mutating func route(_ records: RecordBatch) {
    for record in 0..<records.count {
      let place = records.places[record]
      if place.notes.contains(.blank) {
        takeBlank(place)
      } else if isHeader(record, in: records) {
        bytes.repeatedHeaders += place.length
        repeatedHeaders += 1
      } else if let better = repair.records(insteadOf: record, in: records) {
        diagnostics.append(notice(of: place, rows: better.count))
        route(better)
      } else {
        if current.count == Self.batchRecords { flush() }
        current.append(records, records: record..<record + 1)
      }
    }
  }

  private func notice(of place: RecordBatch.Place, rows: Int) -> Diagnostic {
    let message =
      rows == 1
      ? "a quote is out of place; the row was read with its quotes as text"
      : "a quote is not closed; the \(rows - 1) rows after it were read on their own"
    return Diagnostic(
      .warning, reason: "quote-unclosed", file: text.name, line: place.line, message: message,
      remedy: "correct the quotes of that line")
  }

  private mutating func flush() {
    let room = current.bytes.count + current.bytes.count / 8
    let fields = current.fieldEnds.count + current.fieldEnds.count / 8
    batches.append(current)
    current = RecordBatch()
    current.bytes.reserveCapacity(room)
    current.fieldEnds.reserveCapacity(fields)
    current.recordEnds.reserveCapacity(Self.batchRecords)
    current.places.reserveCapacity(Self.batchRecords)
    settled = 0
  }

  /// Takes the finished batches out, so that they can be changed without a copy.
  mutating func takeBatches() -> [RecordBatch] {
    var result: [RecordBatch] = []
    swap(&result, &batches)
    return result
  }
}
