/// Finds out how a file is encoded and turns it into UTF-8.
struct TextDecoder {
  let file: CSVFile
  /// What the options ask for.
  let requested: CSVEncoding?
  /// Whether that is what earlier files had, so that other bytes are a change and no mistake.
  var isPinned = false

  /// A file in UTF-8, the byte order mark still in front.
  struct Text {
    var bytes: [UInt8]
    var encoding: CSVEncoding
    /// On what evidence, in words.
    var evidence: String
    /// Bytes of the byte order mark.
    var mark = 0
    var isASCII = false
    /// What should be said about it.
    var warning: String?
  }

  func decode() throws(CSVRecordError) -> Text {
    let marked = CSVEncoding.marked(file.bytes)
    if let marked, let requested, marked != requested {
      throw failure(
        "begins with the mark of \(marked.rawValue), but \(requested.rawValue) is asked for",
        remedy: "leave the option `encoding` out")
    }
    var text = try decode(marked)
    if text.bytes.starts(with: CSVEncoding.utf8Mark) { text.mark = CSVEncoding.utf8Mark.count }
    return text
  }

  private func decode(_ marked: CSVEncoding?) throws(CSVRecordError) -> Text {
    if let marked { return try strictly(marked, evidence: "byte order mark") }
    if let requested { return try strictly(requested, evidence: "set by the options") }
    let zeros = ZeroBytes(file.bytes)
    if let encoding = zeros.encoding {
      return try strictly(encoding, evidence: zeros.evidence(of: encoding))
    }
    if zeros.isBinary {
      throw CSVRecordError(
        .notCSV, file: file.name, message: "is a binary file, not CSV",
        remedy: "export it again as CSV")
    }
    let check = UTF8Check(file.bytes.span)
    guard let fault = check.fault else {
      let what = check.isASCII ? "all bytes are ASCII" : "all bytes are valid UTF-8"
      return Text(
        bytes: file.bytes, encoding: .utf8, evidence: what, isASCII: check.isASCII)
    }
    return windows1252(fault: fault)
  }

  /// Decodes an encoding that is known, or says where the file breaks it.
  private func strictly(
    _ encoding: CSVEncoding, evidence: String
  ) throws(CSVRecordError) -> Text {
    switch encoding {
    case .utf8:
      let check = UTF8Check(file.bytes.span)
      if let fault = check.fault {
        throw broken(encoding, line: lineNumber(of: fault, in: file.bytes.span))
      }
      return Text(
        bytes: file.bytes, encoding: encoding, evidence: evidence, isASCII: check.isASCII)
    case .windows1252:
      if isPinned { try refuseUTF8() }
      return Text(
        bytes: transcodedFromWindows1252(file.bytes.span).bytes, encoding: encoding,
        evidence: evidence)
    case .utf16LittleEndian, .utf16BigEndian:
      let result = transcodedFromUTF16(
        file.bytes.span, isBigEndian: encoding == .utf16BigEndian)
      if result.isBroken {
        throw broken(encoding, line: lineNumber(of: result.bytes.count, in: result.bytes.span))
      }
      return Text(bytes: result.bytes, encoding: encoding, evidence: evidence)
    }
  }

  /// Any bytes are windows-1252; those that are UTF-8 beyond ASCII as well are not meant so.
  private func refuseUTF8() throws(CSVRecordError) {
    let check = UTF8Check(file.bytes.span)
    guard check.fault == nil, !check.isASCII else { return }
    throw CSVRecordError(
      .changed, file: file.name,
      message: "the encoding was windows-1252 and is utf-8 now: all bytes are valid UTF-8",
      remedy: "set the option `encoding` to utf-8")
  }

  private func windows1252(fault: Int) -> Text {
    let line = lineNumber(of: fault, in: file.bytes.span)
    let result = transcodedFromWindows1252(file.bytes.span)
    var text = Text(
      bytes: result.bytes, encoding: .windows1252, evidence: "a byte on line \(line) is not UTF-8")
    if file.bytes[..<fault].contains(where: { $0 >= 0x80 }) {
      text.warning =
        "was read as windows-1252, but has UTF-8 characters before a broken one on line \(line)"
    } else if result.undefined > 0 {
      text.warning =
        "was read as windows-1252, but has \(result.undefined) bytes that this does not define"
    }
    return text
  }

  private func broken(_ encoding: CSVEncoding, line: Int) -> CSVRecordError {
    failure(
      "bytes that \(encoding.rawValue) does not allow", line: line,
      remedy: "export it again as UTF-8, or set the option `encoding`")
  }

  private func failure(_ message: String, line: Int = 0, remedy: String) -> CSVRecordError {
    CSVRecordError(.encoding, file: file.name, line: line, message: message, remedy: remedy)
  }
}

extension CSVEncoding {
  static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The encoding that a byte order mark names.
  static func marked(_ bytes: [UInt8]) -> CSVEncoding? {
    if bytes.starts(with: utf8Mark) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }
}

/// The line, from 1, that a byte stands on.
func lineNumber(of offset: Int, in bytes: Span<UInt8>) -> Int {
  var line = 1
  for index in 0..<min(offset, bytes.count) {
    let isLineFeed = bytes[index] == 0x0A
    let isLoneReturn =
      bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
    if isLineFeed || isLoneReturn { line += 1 }
  }
  return line
}
