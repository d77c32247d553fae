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
  func reader(_ delimiter: Delimiter) -> CSVRecordReader {
    CSVRecordReader(
      delimiter: delimiter.byte, maxFieldBytes: maxFieldBytes, offset: start, line: line)
  }

  /// The first records as they read with a delimiter; all of a small file.
  func sample(_ delimiter: Delimiter) -> RecordBatch {
    var batch = RecordBatch()
    var reader = reader(delimiter)
    var position = start
    var size = Self.sampleBytes
    // A first record larger than the sample is followed to its end.
    while batch.count == 0, position < bytes.count {
      let end = min(bytes.count, position + size)
      let chunk = bytes.span.extracting(position..<end)
      position += reader.read(chunk, into: &batch, limit: Self.sampleRecords)
      size *= 2
    }
    if position == bytes.count { reader.finish(into: &batch) }
    return batch
  }

  /// Whether a byte is in the part of the file that samples are taken from.
  func holds(_ delimiter: Delimiter) -> Bool {
    bytes[start...].prefix(Self.sampleBytes).contains(delimiter.byte)
  }

  private static let sampleBytes = 1 << 19
  private static let sampleRecords = 1_000

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
