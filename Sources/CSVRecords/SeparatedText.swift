/// The decoded file, and where its table may begin: after the mark and a `sep=` line.
struct SeparatedText {
  let name: String
  let bytes: [UInt8]
  let maxFieldBytes: Int
  private(set) var start: Int
  private(set) var line = 1
  /// What a `sep=` line in front names, and the bytes of that line.
  private(set) var named: Delimiter?
  private(set) var separatorLineBytes = 0

  init(name: String, bytes: [UInt8], mark: Int, maxFieldBytes: Int) {
    self.name = name
    self.bytes = bytes
    self.maxFieldBytes = maxFieldBytes
    start = mark
    takeSeparatorLine()
  }

  /// A reader for the table's first byte.
  func reader(_ dialect: Dialect) -> CSVRecordReader { reader(dialect, offset: start, line: line) }

  /// A reader for a byte that begins a record.
  func reader(_ dialect: Dialect, offset: Int, line: Int) -> CSVRecordReader {
    CSVRecordReader(
      delimiter: dialect.delimiter.byte, quote: dialect.quoting.quote,
      escape: dialect.quoting.escape, maxFieldBytes: maxFieldBytes, offset: offset, line: line)
  }

  /// The text of a record as it stands, without its line end.
  func line(at place: RecordBatch.Place) -> String {
    var content = bytes[place.offset..<place.offset + place.length]
    while let last = content.last, last == 0x0A || last == 0x0D { content.removeLast() }
    return String(decoding: content, as: UTF8.self)
  }

  func headerTooLarge(line: Int) -> CSVRecordError {
    CSVRecordError(
      .tooLarge, file: name, line: line,
      message: "the header has more than \(CSVLimits.columns) columns, or a field of more than "
        + "\(maxFieldBytes) bytes",
      remedy: "check that the file is an export, or raise the option `max_field_bytes`")
  }

  /// Excel's own hint, `sep=;` or `"sep=;"` alone on the first line.
  private mutating func takeSeparatorLine() {
    var rest = bytes[start...].prefix(16)
    let isQuoted = rest.first == 0x22
    if isQuoted { rest.removeFirst() }
    guard rest.prefix(4).elementsEqual("sep=".utf8) || rest.prefix(4).elementsEqual("SEP=".utf8),
      let byte = rest.dropFirst(4).first, Delimiter(byte: byte).isUsable
    else { return }
    rest.removeFirst(5)
    if isQuoted {
      guard rest.first == 0x22 else { return }
      rest.removeFirst()
    }
    let ending = rest.first == 0x0D && rest.dropFirst().first == 0x0A ? 2 : 1
    guard rest.isEmpty || rest.first == 0x0D || rest.first == 0x0A else { return }
    let end = rest.startIndex + (rest.isEmpty ? 0 : ending)
    named = Delimiter(byte: byte)
    separatorLineBytes = end - start
    start = end
    line = 2
  }
}
