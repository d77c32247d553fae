/// The parts of a file by which its dialect is found: the head, and in a large file stretches of
/// the middle and the tail, since what opens a file is not always what fills it.
struct TextSample {
  let text: SeparatedText
  private let head: Range<Int>
  /// Where else to look: the offset a record begins at or, where that is not known, any.
  private let strata: [Stratum]

  struct Stratum {
    var offset: Int
    var beginsRecord: Bool
  }

  static let headBytes = 1 << 19
  static let headRecords = 1_000
  static let stratumBytes = 1 << 16
  static let stratumRecords = 200
  /// Within so many bytes a record has to begin, or the stretch is passed over.
  static let searchBytes = 1 << 16

  /// - Parameter doubts: Offsets of records that did not fit when the whole file was read.
  init(_ text: SeparatedText, doubts: [Int] = []) {
    self.text = text
    let count = text.bytes.count
    head = text.start..<min(count, text.start + Self.headBytes)
    var strata: [Stratum] = []
    if count > 2 * Self.headBytes {
      for offset in [count / 2, count - Self.stratumBytes] {
        strata.append(Stratum(offset: offset, beginsRecord: false))
      }
    }
    strata += doubts.map { Stratum(offset: $0, beginsRecord: true) }
    self.strata = strata.sorted { $0.offset < $1.offset }
  }

  /// Whether a byte is in the sample.
  func holds(_ delimiter: Delimiter) -> Bool {
    ranges.contains { text.bytes[$0].contains(delimiter.byte) }
  }

  /// The bytes of the sample.
  var ranges: [Range<Int>] {
    [head] + strata.map { $0.offset..<min(text.bytes.count, $0.offset + Self.stratumBytes) }
  }

  /// The records as they read in a dialect; all of a small file.
  func records(_ dialect: Dialect) -> RecordBatch {
    var batch = headRecords(dialect)
    guard !strata.isEmpty else { return batch }
    let columns = TableShape(batch).columns
    var end = batch.places.last.map { $0.offset + $0.length } ?? text.start
    for stratum in strata where stratum.offset >= end {
      let found =
        stratum.beginsRecord
        ? stratum.offset : recordStart(after: stratum.offset, dialect, columns: columns)
      guard let found, found >= end else { continue }
      let more = records(dialect, from: found)
      batch.append(more, records: 0..<more.count)
      end = more.places.last.map { $0.offset + $0.length } ?? end
    }
    return batch
  }

  private func headRecords(_ dialect: Dialect) -> RecordBatch {
    var batch = RecordBatch()
    var reader = text.reader(dialect)
    var position = text.start
    var size = Self.headBytes
    // A first record larger than the sample is followed to its end.
    while batch.count == 0, position < text.bytes.count {
      let end = min(text.bytes.count, position + size)
      let chunk = text.bytes.span.extracting(position..<end)
      position += reader.read(chunk, into: &batch, limit: Self.headRecords)
      size *= 2
    }
    if position == text.bytes.count { reader.finish(into: &batch) }
    return batch
  }

  /// Whole records from one on; the lines are not known and count from 1.
  private func records(_ dialect: Dialect, from offset: Int) -> RecordBatch {
    var batch = RecordBatch()
    let end = min(text.bytes.count, offset + Self.stratumBytes)
    var reader = text.reader(dialect, offset: offset, line: 1)
    let taken = reader.read(
      text.bytes.span.extracting(offset..<end), into: &batch, limit: Self.stratumRecords)
    if offset + taken == text.bytes.count { reader.finish(into: &batch) }
    return batch
  }

  /// The first line end after which five records have the width that the head's have.
  ///
  /// A line end inside a text is not followed by such records, while counting quotes from the start
  /// of the file fails at the first one out of place.
  private func recordStart(after offset: Int, _ dialect: Dialect, columns: Int) -> Int? {
    let end = min(text.bytes.count, offset + Self.searchBytes)
    var position = offset
    while let next = lineStart(after: position, before: end) {
      var batch = RecordBatch()
      var reader = text.reader(dialect, offset: next, line: 1)
      _ = reader.read(text.bytes.span.extracting(next..<end), into: &batch, limit: 5)
      let fits = (0..<batch.count).allSatisfy { record in
        let notes = batch.places[record].notes
        return !notes.mayHaveSwallowed
          && (notes.contains(.blank) || batch.width(of: record) == columns)
      }
      if fits, batch.count > 1 { return next }
      position = next
    }
    return nil
  }

  private func lineStart(after offset: Int, before end: Int) -> Int? {
    var index = offset
    while index + 1 < end {
      let byte = text.bytes[index]
      if byte == 0x0A || byte == 0x0D, text.bytes[index + 1] != 0x0A { return index + 1 }
      index += 1
    }
    return nil
  }
}
