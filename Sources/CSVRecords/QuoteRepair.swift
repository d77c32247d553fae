/// Reads again what a quote that is never closed has swallowed.
///
/// libcsv stays inside quotes until the next one that stands before a delimiter or a line end, and
/// that may be hundreds of rows later. Where the first line of such a record makes a whole row by
/// itself and the lines after it make rows too, the quote is taken to end with its line. The last
/// line of a text that really spans lines is never a clean row: it holds the closing quote.
struct QuoteRepair {
  let text: SeparatedText
  let dialect: Dialect
  let shape: TableShape
  let headerWidth: Int

  /// The records in place of a doubtful one, for the same bytes; nil where it has to stay.
  func records(insteadOf record: Int, in batch: RecordBatch) -> RecordBatch? {
    let place = batch.places[record]
    guard place.notes.mayHaveSwallowed, place.length < 1 << 31, !isSound(record, in: batch)
    else { return nil }
    var result = RecordBatch()
    var cursor = Cursor(place.start)
    let end = place.offset + place.length
    guard appendLine(at: &cursor, before: end, to: &result) else { return nil }
    while cursor.offset < end { readOn(from: &cursor, before: end, into: &result) }
    guard isConvincing(result) else { return nil }
    for record in 0..<result.count { result.places[record].notes.insert(.resynchronised) }
    return result
  }

  private struct Cursor {
    var offset: Int
    var line: Int

    init(_ start: (offset: Int, line: Int)) { (offset, line) = start }
  }

  /// On one line and as wide as it should be: text after a quote, and nothing swallowed.
  private func isSound(_ record: Int, in batch: RecordBatch) -> Bool {
    let place = batch.places[record]
    return place.lines == 1 && !place.notes.contains(.unterminated) && hasWidth(record, in: batch)
  }

  /// Reads clean records up to the next doubtful one, and of that its first line, if this makes a
  /// row.
  ///
  /// The reading stops in the line of the doubt, so that a file of lost quotes is read about twice
  /// and not once for each of them.
  private func readOn(
    from cursor: inout Cursor, before end: Int, into result: inout RecordBatch
  ) {
    var batch = RecordBatch()
    var reader = text.reader(dialect, offset: cursor.offset, line: cursor.line)
    reader.stopsInDoubt = true
    let content = text.bytes
    let rest = content.span.extracting(cursor.offset..<end)
    let taken = reader.read(rest, into: &batch, limit: TableAssembler.batchRecords)
    if taken == rest.count, !reader.isInDoubt { reader.finish(into: &batch) }
    let clean = batch.places.firstIndex { $0.notes.mayHaveSwallowed } ?? batch.count
    result.append(batch, records: 0..<clean)
    if clean == batch.count, !reader.isInDoubt {
      cursor = Cursor(reader.recordStart)
      return
    }
    cursor = Cursor(clean < batch.count ? batch.places[clean].start : reader.recordStart)
    let isSound = clean < batch.count && isSound(clean, in: batch)
    if !isSound, appendLine(at: &cursor, before: end, to: &result) { return }
    reader.stopsInDoubt = false
    _ = reader.read(rest.extracting(taken..<rest.count), into: &batch, limit: clean + 1)
    if batch.count == clean { reader.finish(into: &batch) }
    result.append(batch, records: clean..<clean + 1)
    cursor = Cursor(reader.recordStart)
  }

  /// Nine in ten of the rows after the first are clean and as wide as the header, and so are the
  /// first and the last of them.
  private func isConvincing(_ records: RecordBatch) -> Bool {
    let rows = (1..<max(1, records.count)).filter { !records.places[$0].notes.contains(.blank) }
    guard let first = rows.first, let last = rows.last else { return true }
    func isGood(_ record: Int) -> Bool {
      records.places[record].notes.isDisjoint(with: [
        .strayQuote, .textAfterQuote, .unterminated, .tooLarge,
      ]) && hasWidth(record, in: records)
    }
    return isGood(first) && isGood(last) && rows.count(where: isGood) * 10 >= rows.count * 9
  }

  private func hasWidth(_ record: Int, in batch: RecordBatch) -> Bool {
    let width = batch.width(of: record)
    return width == headerWidth || width == shape.columns
      || width == shape.columns + 1 && batch.range(record, shape.columns).isEmpty
  }
}

// MARK: - One line by itself

extension QuoteRepair {
  private static let quotesAsText = Dialect.Quoting(quote: .none, escape: .doubling)

  /// Appends the line as one record, if it makes a row: with its last quote closed at the line's
  /// end, or with its quotes as text.
  private func appendLine(
    at cursor: inout Cursor, before end: Int, to result: inout RecordBatch
  ) -> Bool {
    let line = text.bytes.span.extracting(cursor.offset..<end)
    var length = 0
    while length < line.count, line[length] != 0x0A, line[length] != 0x0D { length += 1 }
    let content = line.extracting(0..<length)
    if length < line.count {
      length += line[length] == 0x0D && length + 1 < line.count && line[length + 1] == 0x0A ? 2 : 1
    }
    guard var batch = row(content, at: cursor) else { return false }
    batch.places[0].length = length
    batch.places[0].notes.formIntersection(.nulByte)
    batch.places[0].notes.insert(.resynchronised)
    result.append(batch, records: 0..<1)
    cursor = Cursor((cursor.offset + length, cursor.line + 1))
    return true
  }

  /// A line as one record of the right width, read in the ways in which people lose quotes.
  private func row(_ content: Span<UInt8>, at cursor: Cursor) -> RecordBatch? {
    for quoting in [dialect.quoting, Self.quotesAsText] {
      var batch = RecordBatch()
      var reader = text.reader(
        Dialect(delimiter: dialect.delimiter, quoting: quoting), offset: cursor.offset,
        line: cursor.line)
      reader.read(content, into: &batch)
      reader.finish(into: &batch)
      guard batch.count == 1 else { continue }
      let quote = dialect.quoting.quote.byte
      if quoting == Self.quotesAsText, !hasWidth(0, in: batch) {
        batch.splitBetweenQuotes(content, quote, dialect.delimiter.byte)
      } else if quoting == Self.quotesAsText {
        batch = batch.withoutOuterQuotes(quote)
      }
      if hasWidth(0, in: batch) { return batch }
    }
    return nil
  }
}

extension RecordBatch.Place {
  fileprivate var start: (offset: Int, line: Int) { (offset, line) }
}

extension RecordBatch {
  /// Cuts a line, the only record, at every delimiter that stands between two quotes: every field
  /// stands in quotes, and one holds quotes and delimiters.
  ///
  /// A line that does not begin and end with a quote changes nothing.
  fileprivate mutating func splitBetweenQuotes(
    _ line: Span<UInt8>, _ quote: UInt8, _ delimiter: UInt8
  ) {
    guard line.count > 1, line[0] == quote, line[line.count - 1] == quote else { return }
    bytes.removeAll()
    fieldEnds.removeAll()
    var field: [UInt8] = []
    func isCut(_ index: Int) -> Bool {
      index > 1 && index + 2 < line.count && line[index] == quote && line[index + 1] == delimiter
        && line[index + 2] == quote
    }
    var index = 1
    while index < line.count {
      guard index == line.count - 1 || isCut(index) else {
        field.append(line[index])
        index += 1
        continue
      }
      bytes += field[...].withoutDoubled(quote)
      fieldEnds.append(UInt32(bytes.count))
      field.removeAll()
      index += 3
    }
    recordEnds = [UInt32(fieldEnds.count)]
  }

  /// Takes the quotes off the fields that begin and end with one, and halves doubled ones in them.
  fileprivate func withoutOuterQuotes(_ quote: UInt8) -> RecordBatch {
    var result = self
    result.bytes.removeAll()
    for position in fieldEnds.indices {
      var field = bytes[range(ofField: position)]
      if field.count > 1, field.first == quote, field.last == quote {
        field = field.dropFirst().dropLast()
        result.bytes.append(contentsOf: field.withoutDoubled(quote))
      } else {
        result.bytes.append(contentsOf: field)
      }
      result.fieldEnds[position] = UInt32(result.bytes.count)
    }
    return result
  }
}

extension ArraySlice<UInt8> {
  fileprivate func withoutDoubled(_ quote: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    var isSecond = false
    for byte in self {
      isSecond = byte == quote && !isSecond && result.last == quote
      if !isSecond { result.append(byte) }
    }
    return result
  }
}
