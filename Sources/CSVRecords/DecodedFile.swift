import BifocalModel

/// A file as UTF-8 text: unpacked, decoded and, where asked for, put right; and what was found out.
struct DecodedFile {
  private(set) var bytes: [UInt8]
  let mark: Int
  let encoding: CSVEncoding
  /// Whether all bytes are ASCII, which is the same in most encodings.
  let isASCII: Bool
  let compression: [CSVCompression]
  /// Bytes as they lie on disk.
  let packedCount: Int
  private(set) var decisions: [FileReport.Decision]
  /// What makes the whole file doubtful.
  private(set) var doubts: [String]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: CSVFile, _ options: CSVOptions, isPinned: Bool = false) throws(CSVRecordError) {
    let unpacking = try Unpacking(file)
    if let refusal = FileSignature.refusal(of: unpacking.bytes, file: file.name) { throw refusal }
    let text = try TextDecoder(
      file: CSVFile(name: file.name, bytes: unpacking.bytes), requested: options.encoding,
      isPinned: isPinned
    ).decode()
    bytes = text.bytes
    mark = text.mark
    encoding = text.encoding
    isASCII = text.isASCII && text.mark == 0
    compression = unpacking.layers
    packedCount = file.bytes.count
    doubts = [text.warning].compactMap { $0 }
    decisions = unpacking.layers.map { layer in
      FileReport.Decision(
        topic: "compression", value: layer.rawValue,
        evidence: "its first bytes; \(file.bytes.count) bytes hold \(unpacking.bytes.count)")
    }
    decisions.append(
      FileReport.Decision(
        topic: "encoding", value: encoding.rawValue, evidence: text.evidence))
    if !text.isASCII { repairMojibake(of: file.name, isAsked: options.repairMojibake) }
  }

  private mutating func repairMojibake(of file: String, isAsked: Bool) {
    if isAsked {
      let (repaired, count) = Mojibake.repaired(bytes)
      bytes = repaired
      decisions.append(
        FileReport.Decision(
          topic: "mojibake", value: count == 0 ? "none" : "repaired",
          evidence: "\(count) stretches of text were UTF-8 read as windows-1252"))
      return
    }
    let mojibake = Mojibake(bytes.span)
    guard mojibake.isWorthTelling, let first = mojibake.first else { return }
    diagnostics.append(
      Diagnostic(
        .warning, reason: "text-misread", file: file,
        line: lineNumber(of: first, in: bytes.span),
        message: "\(mojibake.misread) of \(mojibake.stretches) stretches of text beyond ASCII look "
          + "like UTF-8 that was read as windows-1252 before it came into this file",
        remedy: "set the option `repair_mojibake` to true, or export again as UTF-8"))
  }
}
