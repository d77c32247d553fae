import CLibCSV

/// Cuts bytes into records with libcsv; how the bytes are cut into chunks changes nothing.
///
/// libcsv knows neither offsets nor lines and passes over blank lines, quotes out of place and a
/// quote that is never closed. So it is fed one physical line at a time, in its strict mode, and is
/// told to go on after each complaint, which stays with the record as a note. Blanks around an
/// unquoted field are trimmed.
@safe public struct CSVRecordReader: ~Copyable {
  private var parser = unsafe csv_parser()
  private var sink: RecordSink
  /// The largest field and its closing quote, which libcsv keeps until it sees what follows.
  private let maxBufferBytes: Int
  private let maxRecordBytes: Int
  /// Where the next byte stands in the file.
  private var offset: Int
  private var line: Int
  private var lineOffset: Int
  private var recordOffset: Int
  private var recordLine: Int
  private var notes: RecordBatch.Notes = []
  /// The last chunk ended in a CR; whether an LF follows decides where its line ends.
  private var holdsReturn = false
  private let quoteByte: UInt8
  private let escapesByBackslash: Bool
  /// The last chunk ended in a backslash inside quotes; what it escapes is yet to come.
  private var holdsBackslash = false
  /// Whether `read` returns at the line on which a record may begin to swallow others.
  var stopsInDoubt = false
  /// A complaint was answered: the next byte is fed without strictness.
  private var isLenient = false

  /// - Parameters:
  ///   - delimiter: One byte, neither a quote nor a line end.
  ///   - maxFieldBytes: A record with a longer field, or 16 times as long itself, is noted as
  ///     `tooLarge` and has no fields.
  ///   - offset: Where the first byte stands in the file.
  ///   - line: The line of the file that the first byte stands on.
  public init(
    delimiter: UInt8 = 0x2C, quote: CSVQuote = .double, escape: CSVEscape = .doubling,
    maxFieldBytes: Int = CSVOptions.defaultMaxFieldBytes, offset: Int = 0, line: Int = 1
  ) {
    escapesByBackslash = escape == .backslash && quote != .none
    sink = RecordSink(maxFieldBytes: max(1, maxFieldBytes))
    maxBufferBytes = max(1, maxFieldBytes) + 1
    maxRecordBytes = max(1, maxFieldBytes) * CSVLimits.recordFields
    self.offset = offset
    self.line = line
    lineOffset = offset
    recordOffset = offset
    recordLine = line
    unsafe csv_init(&parser, Self.strict)
    unsafe csv_set_delim(&parser, delimiter)
    unsafe csv_set_quote(&parser, quote.byte)
    quoteByte = quote.byte
    unsafe csv_set_blk_size(&parser, Self.bufferStep)
  }

  deinit {
    // `csv_free` only releases the field buffer, which the copy points to as well.
    var parser = unsafe parser
    unsafe csv_free(&parser)
  }

  /// Appends the records that end in this chunk; the caller may take the batch away at any time.
  public mutating func read(_ chunk: Span<UInt8>, into batch: inout RecordBatch) {
    _ = read(chunk, into: &batch, limit: .max)
  }

  /// Ends the last record, if the bytes did not.
  public mutating func finish(into batch: inout RecordBatch) {
    swap(&sink.batch, &batch)
    sink.resume()
    if holdsReturn { feedHeldReturn(before: 0) }
    if holdsBackslash { feedHeldBackslash() }
    if offset > recordOffset {
      if unsafe !Self.end(&parser, &sink) { notes.insert(.unterminated) }
      if offset > lineOffset { line += 1 }
      closeRecord()
    }
    swap(&sink.batch, &batch)
  }

  /// Reads until the batch has `limit` records or is as large as its 32-bit ends allow; returns the
  /// number of bytes taken.
  mutating func read(_ chunk: Span<UInt8>, into batch: inout RecordBatch, limit: Int) -> Int {
    guard !chunk.isEmpty, batch.count < limit else { return 0 }
    swap(&sink.batch, &batch)
    sink.resume()
    var start = 0
    if holdsReturn { start = feedHeldReturn(before: chunk[0]) }
    while start < chunk.count, sink.batch.count < limit, limit == .max || !sink.batch.isLarge {
      let end = lineEnd(in: chunk, from: start)
      feed(chunk.extracting(start..<end.next))
      start = end.next
      if end.isReturnAtEnd {
        holdsReturn = true
        start += 1
      } else if end.next > end.text {
        endLine()
        if stopsInDoubt, isInDoubt || endsInDoubt(sink.batch) { break }
      }
    }
    sink.hold()
    swap(&sink.batch, &batch)
    return start
  }
}

// MARK: - Where it stands

extension CSVRecordReader {
  /// Where the record begins that the next byte belongs to.
  var recordStart: (offset: Int, line: Int) { (recordOffset, recordLine) }

  /// The record that has begun may hold text of the rows after it.
  var isInDoubt: Bool { sink.isDiscarding || notes.mayHaveSwallowed }

  private func endsInDoubt(_ batch: RecordBatch) -> Bool {
    batch.places.last?.notes.mayHaveSwallowed ?? false
  }
}

// MARK: - Physical lines

extension CSVRecordReader {
  private struct LineEnd {
    /// Where the line's text ends.
    var text: Int
    /// Where the next line begins; `text` where the chunk ends first.
    var next: Int
    var isReturnAtEnd = false
  }

  private mutating func lineEnd(in chunk: Span<UInt8>, from start: Int) -> LineEnd {
    var index = start
    while index < chunk.count {
      let byte = chunk[index]
      if byte > 0x0D {
        index = chunk.firstControl(from: index + 1)
        continue
      }
      if byte == 0x0A { return LineEnd(text: index, next: index + 1) }
      if byte == 0x0D {
        guard index + 1 < chunk.count else {
          return LineEnd(text: index, next: index, isReturnAtEnd: true)
        }
        return LineEnd(text: index, next: index + (chunk[index + 1] == 0x0A ? 2 : 1))
      }
      if byte == 0 { notes.insert(.nulByte) }
      index += 1
    }
    return LineEnd(text: index, next: index)
  }

  /// Feeds the CR that the last chunk ended in, with the LF that may follow it.
  @discardableResult
  private mutating func feedHeldReturn(before next: UInt8) -> Int {
    holdsReturn = false
    let ending: InlineArray<2, UInt8> = [0x0D, 0x0A]
    let count = next == 0x0A ? 2 : 1
    feed(ending.span.extracting(0..<count))
    endLine()
    return count - 1
  }

  private mutating func endLine() {
    line += 1
    lineOffset = offset
    if sink.rowEnded { closeRecord() }
  }

  private mutating func closeRecord() {
    sink.close(
      RecordBatch.Place(
        offset: recordOffset, length: offset - recordOffset, line: recordLine,
        lines: line - recordLine, notes: notes))
    sink.rowEnded = false
    recordOffset = offset
    recordLine = line
    notes = []
  }
}

// MARK: - libcsv

extension CSVRecordReader {
  private static let strict = UInt8(
    CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL | CSV_EMPTY_IS_NULL)
  private static let lenient = UInt8(CSV_REPALL_NL | CSV_EMPTY_IS_NULL)
  private static let bufferStep = 65_536
  /// FIELD_BEGUN of libcsv.c, which csv.h leaves out.
  private static let insideField: Int32 = 2

  /// Feeds a part of one physical line.
  private mutating func feed(_ bytes: Span<UInt8>) {
    if escapesByBackslash { feedEscaped(bytes) } else { feedPlain(bytes) }
  }

  private mutating func feedPlain(_ bytes: Span<UInt8>) {
    var start = 0
    while start < bytes.count {
      let count = min(bytes.count - start, allowance)
      let taken = unsafe Self.parse(bytes.extracting(start..<start + count), &parser, &sink)
      start += taken
      offset += taken
      if isLenient { setStrict(true) }
      if taken < count { answerComplaint() }
      if !sink.isDiscarding, isOverLimit { sink.isDiscarding = true }
      if sink.isDiscarding { shortenField() }
    }
  }

  /// Feeds bytes in which a backslash inside quotes escapes a quote or itself.
  ///
  /// libcsv knows doubled quotes only. Of `\"` it is fed `""`, as long as it is, so that offsets
  /// stay right; of `\\` one is taken off its field again.
  private mutating func feedEscaped(_ bytes: Span<UInt8>) {
    var start = 0
    if holdsBackslash, !bytes.isEmpty {
      holdsBackslash = false
      start = feedBackslash(before: bytes[0])
    }
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x5C { end += 1 }
      feedPlain(bytes.extracting(start..<end))
      guard end < bytes.count else { return }
      if unsafe parser.quoted == 0 || parser.pstate != Self.insideField {
        feedPlain(bytes.extracting(end..<end + 1))
        start = end + 1
      } else if end + 1 == bytes.count {
        holdsBackslash = true
        return
      } else {
        start = end + 1 + feedBackslash(before: bytes[end + 1])
      }
    }
  }

  /// Feeds a backslash inside quotes, and what it escapes; returns 1 where it escapes something.
  private mutating func feedBackslash(before next: UInt8) -> Int {
    if next == quoteByte {
      let doubled: InlineArray<2, UInt8> = [next, next]
      feedPlain(doubled.span)
      return 1
    }
    let backslashes: InlineArray<2, UInt8> = [0x5C, 0x5C]
    let count = next == 0x5C ? 2 : 1
    feedPlain(backslashes.span.extracting(0..<count))
    if count == 2, !sink.isDiscarding { unsafe parser.entry_pos -= 1 }
    return count - 1
  }

  private mutating func feedHeldBackslash() {
    holdsBackslash = false
    _ = feedBackslash(before: 0)
  }

  /// How many bytes may be fed before the limits have to be looked at again.
  ///
  /// A field grows by a byte a byte at most, so a limit is seen at the same byte however the bytes
  /// were cut, and the field buffer of libcsv never grows past it.
  private var allowance: Int {
    if isLenient { return 1 }
    if sink.isDiscarding { return Self.bufferStep }
    return unsafe min(
      maxBufferBytes + 1 - parser.entry_pos, maxRecordBytes + 1 - (offset - recordOffset))
  }

  private var isOverLimit: Bool {
    unsafe parser.entry_pos > maxBufferBytes || offset - recordOffset > maxRecordBytes
  }

  /// Forgets the text of a field that is passed over, so that its buffer does not grow.
  ///
  /// libcsv takes the closing quote and the blanks after it off the end of the field: as much as it
  /// may take stays, and of the blanks it asks only whether there are any.
  private mutating func shortenField() {
    unsafe parser.spaces = unsafe min(parser.spaces, 1)
    unsafe parser.entry_pos = unsafe min(parser.entry_pos, parser.spaces + 1)
  }

  /// Writes down what libcsv stopped at, and lets it go on.
  private mutating func answerComplaint() {
    guard unsafe csv_error(&parser) == CSV_EPARSE else {
      unsafe precondition(parser.entry_buf != nil, "no memory for the first field")
      sink.isDiscarding = true
      return
    }
    notes.insert(unsafe parser.quoted == 0 ? .strayQuote : .textAfterQuote)
    setStrict(false)
  }

  private mutating func setStrict(_ isStrict: Bool) {
    isLenient = !isStrict
    unsafe csv_set_opts(&parser, isStrict ? Self.strict : Self.lenient)
  }

  /// Returns the number of bytes taken: fewer than given after a complaint.
  private static func parse(
    _ bytes: Span<UInt8>, _ parser: inout csv_parser, _ sink: inout RecordSink
  ) -> Int {
    unsafe withUnsafeMutablePointer(to: &sink) { context in
      unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe csv_parse(
          &parser, buffer.baseAddress, buffer.count, takeField, takeRowEnd, context)
      }
    }
  }

  /// Returns false where the file ended inside quotes; the text is kept.
  private static func end(_ parser: inout csv_parser, _ sink: inout RecordSink) -> Bool {
    unsafe withUnsafeMutablePointer(to: &sink) { context in
      guard unsafe csv_fini(&parser, takeField, takeRowEnd, context) != 0 else { return true }
      unsafe csv_set_opts(&parser, lenient)
      unsafe csv_fini(&parser, takeField, takeRowEnd, context)
      unsafe csv_set_opts(&parser, strict)
      return false
    }
  }
}

extension Span<UInt8> {
  /// The first byte below 0x0E, or one at most seven places before it; eight bytes a step.
  fileprivate func firstControl(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      // Not zero exactly where one of the bytes is below 0x0E (Anderson, Bit Twiddling Hacks).
      let below = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
      if below != 0 { break }
      index += 8
    }
    return index
  }
}

private func takeField(
  _ bytes: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?
) {
  guard let context = unsafe context else { return }
  let start = unsafe UnsafePointer(bytes?.assumingMemoryBound(to: UInt8.self))
  let field = unsafe UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
  unsafe context.assumingMemoryBound(to: RecordSink.self).pointee.append(field)
}

private func takeRowEnd(_ terminator: Int32, _ context: UnsafeMutableRawPointer?) {
  guard let context = unsafe context else { return }
  unsafe context.assumingMemoryBound(to: RecordSink.self).pointee.rowEnded = true
}
