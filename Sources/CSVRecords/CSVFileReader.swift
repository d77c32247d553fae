public import BifocalModel

/// Reads a file of separated text into a table, or says why it will not.
///
/// Encoding, delimiter and header are found out from the file where the options leave them open,
/// and each decision is written down with its evidence.
public struct CSVFileReader: Transformer {
  private let options: CSVOptions
  private let knownColumns: Set<String>

  /// - Parameter knownColumns: Further names of columns that settle a tie between delimiters.
  public init(options: CSVOptions = .init(), knownColumns: [String] = []) {
    self.options = options
    self.knownColumns = commonColumnNames.union(knownColumns.map { $0.lowercased() })
  }

  /// Throws for a file that as a whole is no table; single rows never fail, but carry notes.
  public func transform(_ file: CSVFile) throws(CSVRecordError) -> CSVTable {
    let unpacking = try Unpacking(file)
    if let refusal = FileSignature.refusal(of: unpacking.bytes, file: file.name) { throw refusal }
    let decoded = try TextDecoder(
      file: CSVFile(name: file.name, bytes: unpacking.bytes), requested: options.encoding
    ).decode()
    let text = SeparatedText(
      name: file.name, bytes: decoded.bytes, mark: decoded.mark,
      maxFieldBytes: options.maxFieldBytes)
    let choice = try DelimiterFinder(
      text: text, requested: options.delimiter.map { Delimiter(byte: $0) },
      knownColumns: knownColumns
    ).choose()
    let header = try headerPosition(choice.shape, in: text)
    var assembler = TableAssembler(
      text: text, delimiter: choice.delimiter, shape: choice.shape, headerPosition: header)
    try assembler.read(shape: choice.shape)
    return try table(of: file, decoded, text, choice, &assembler)
  }

  private func headerPosition(
    _ shape: TableShape, in text: SeparatedText
  ) throws(CSVRecordError) -> Int? {
    guard shape.total > 0 else {
      throw CSVRecordError(
        .empty, file: text.name, message: "holds no text", remedy: "export it again")
    }
    guard options.hasHeader else { return nil }
    guard let header = shape.header else {
      throw CSVRecordError(
        .headerUnclear, file: text.name, message: "no row names the columns",
        remedy: "add a header, or set the option `has_header` to false")
    }
    return header
  }

  private func table(
    of file: CSVFile, _ decoded: TextDecoder.Text, _ text: SeparatedText,
    _ choice: DelimiterFinder.Choice, _ assembler: inout TableAssembler
  ) throws(CSVRecordError) -> CSVTable {
    var bytes = assembler.bytes
    bytes.raw = file.bytes.count
    bytes.decoded = decoded.bytes.count
    bytes.mark = decoded.mark
    bytes.separatorLine = text.separatorLineBytes
    let header = assembler.header
    var table = CSVTable(
      name: file.name, header: header.count == 0 ? [] : header.strings(of: 0),
      headerLine: header.places.first?.line ?? 0, encoding: decoded.encoding,
      delimiter: choice.delimiter.byte, preamble: assembler.preamble,
      decisions: decisions(decoded, choice, header: header, above: assembler.preamble.count),
      batches: assembler.takeBatches(), bytes: bytes, blankRecords: assembler.blankRecords,
      repeatedHeaders: assembler.repeatedHeaders,
      diagnostics: assembler.diagnostics)
    guard table.recordCount > 0 else {
      // The export of somebody who was away is still an export.
      table.diagnostics.append(
        Diagnostic(
          .note, reason: "header-only", file: file.name, line: table.headerLine,
          message: "has a header and no record after it"))
      return table
    }
    dropTrailingColumns(of: &table)
    let doubts = [decoded.warning, warning(aboutWidthsOf: table)].compactMap { $0 }
    table.diagnostics = doubts.map { doubtful(file, $0) } + table.diagnostics
    return table
  }

  private func decisions(
    _ decoded: TextDecoder.Text, _ choice: DelimiterFinder.Choice, header: RecordBatch, above: Int
  ) -> [FileReport.Decision] {
    var result = [
      FileReport.Decision(
        topic: "encoding", value: decoded.encoding.rawValue, evidence: decoded.evidence),
      FileReport.Decision(
        topic: "delimiter", value: choice.delimiter.name, evidence: choice.evidence),
    ]
    if let place = header.places.first {
      result.append(
        FileReport.Decision(
          topic: "header", value: "line \(place.line)",
          evidence: above == 0
            ? "the first row" : "the first row of \(choice.shape.columns) columns; \(above) above"))
    } else {
      result.append(
        FileReport.Decision(topic: "header", value: "none", evidence: "set by the options"))
    }
    return result
  }

  private func doubtful(_ file: CSVFile, _ message: String) -> Diagnostic {
    Diagnostic(
      .warning, reason: "file-doubtful", file: file.name, message: message,
      remedy: "check it, then set the options `encoding` and `delimiter`")
  }

  /// The delimiter was chosen by the first records; here all of them have a say.
  private func warning(aboutWidthsOf table: CSVTable) -> String? {
    let width = table.header.count
    let misfits = table.batches.reduce(0) { sum, batch in
      sum + (0..<batch.count).count { batch.width(of: $0) != width }
    }
    guard width > 0, misfits * 2 > table.recordCount else { return nil }
    return "has \(width) columns in the header, and another number in \(misfits) of "
      + "\(table.recordCount) records"
  }

  private func dropTrailingColumns(of table: inout CSVTable) {
    let columns = TrailingColumns(header: table.header)
    guard columns.drop(from: &table.header, and: &table.batches) else { return }
    table.decisions.append(
      FileReport.Decision(
        topic: "trailing_column", value: "dropped",
        evidence: "empty in the header and in all \(table.recordCount) records"))
  }
}

extension RecordBatch {
  /// The fields of a record as text.
  fileprivate func strings(of record: Int) -> [String] {
    (0..<width(of: record)).map { string(record, $0) }
  }
}
