public import BifocalModel

/// Reads a file of separated text into a table, or says why it will not.
///
/// Packing, encoding, dialect and header are found out from the file where the options leave them
/// open, and each decision is written down with its evidence.
public struct CSVFileReader: Transformer {
  private let options: CSVOptions
  private let knownColumns: Set<String>
  private let isPinned: Bool

  /// - Parameters:
  ///   - knownColumns: Further names of columns that settle a tie between delimiters.
  ///   - isPinned: Whether the options say what earlier files were found to be: a file whose bytes
  ///     show another encoding, quote or escape is then refused as changed.
  public init(
    options: CSVOptions = .init(), knownColumns: [String] = [], isPinned: Bool = false
  ) {
    self.options = options
    self.isPinned = isPinned
    self.knownColumns = commonColumnNames.union(knownColumns.map { $0.lowercased() })
  }

  /// Throws for a file that as a whole is no table; single rows never fail, but carry notes.
  public func transform(_ file: CSVFile) throws(CSVRecordError) -> CSVTable {
    let source = try DecodedFile(file, options, isPinned: isPinned)
    let text = SeparatedText(
      name: file.name, bytes: source.bytes, mark: source.mark,
      maxFieldBytes: options.maxFieldBytes)
    var reading = try read(text, doubts: [])
    let isLargerThanSample =
      text.bytes.count > TextSample.headBytes || reading.fit.records > TextSample.headRecords
    if reading.fit.isPoor, isLargerThanSample,
      let second = try? read(text, doubts: reading.fit.doubts),
      second.choice.dialect != reading.choice.dialect, reading.fit.isWorse(than: second.fit)
    {
      // What opens the file misled; what fills it decides.
      reading = second
    }
    return table(source, text, reading)
  }

  /// All records as they read in the dialect that a sample suggests.
  private struct Reading {
    var choice: DialectFinder.Choice
    var assembler: TableAssembler
    var fit: TableFit
  }

  private func read(_ text: SeparatedText, doubts: [Int]) throws(CSVRecordError) -> Reading {
    let finder = DialectFinder(
      sample: TextSample(text, doubts: doubts), options: options, knownColumns: knownColumns)
    let choice = try finder.choose()
    if isPinned { try finder.holdQuoting(of: choice) }
    let header = try headerPosition(choice.shape, in: text)
    var assembler = TableAssembler(
      text: text, dialect: choice.dialect, shape: choice.shape, headerPosition: header)
    try assembler.read(shape: choice.shape)
    let columns = assembler.header.count == 0 ? choice.shape.columns : assembler.header.width(of: 0)
    let fit = TableFit(assembler.batches, columns: columns)
    return Reading(choice: choice, assembler: assembler, fit: fit)
  }

  private func headerPosition(
    _ shape: TableShape, in text: SeparatedText
  ) throws(CSVRecordError) -> Int? {
    guard shape.total > 0 else {
      throw CSVRecordError(
        .empty, file: text.name, message: "holds no text", remedy: "export it again")
    }
    guard options.hasHeader else { return nil }
    if shape.opensTooLarge { throw text.headerTooLarge(line: text.line) }
    guard let header = shape.header else {
      throw CSVRecordError(
        .headerUnclear, file: text.name, message: "no row names the columns",
        remedy: "add a header, or set the option `has_header` to false")
    }
    guard header <= CSVLimits.preambleRecords else {
      throw CSVRecordError(
        .tooLarge, file: text.name,
        message: "more than \(CSVLimits.preambleRecords) lines stand above the first row of "
          + "\(shape.columns) columns",
        remedy: "take them out, and give the table by itself")
    }
    return header
  }

  private func table(
    _ source: DecodedFile, _ text: SeparatedText, _ reading: Reading
  ) -> CSVTable {
    var assembler = reading.assembler
    var bytes = assembler.bytes
    bytes.raw = source.packedCount
    bytes.decoded = source.bytes.count
    bytes.mark = source.mark
    bytes.separatorLine = text.separatorLineBytes
    let header = assembler.header
    let dialect = reading.choice.dialect
    var table = CSVTable(
      name: text.name, header: header.count == 0 ? [] : header.strings(of: 0),
      headerLine: header.places.first?.line ?? 0, encoding: source.encoding,
      delimiter: dialect.delimiter.byte, quote: dialect.quoting.quote,
      escape: dialect.quoting.escape, compression: source.compression,
      preamble: assembler.preamble,
      decisions: source.decisions
        + decisions(reading.choice, header: header, above: assembler.preamble.count),
      batches: assembler.takeBatches(), bytes: bytes, blankRecords: assembler.blankRecords,
      repeatedHeaders: assembler.repeatedHeaders, diagnostics: assembler.diagnostics)
    table.isASCII = source.isASCII
    guard table.recordCount > 0 else {
      // The export of somebody who was away is still an export.
      table.diagnostics = source.doubts.map { doubtful(text.name, $0) } + table.diagnostics
      table.diagnostics.append(
        Diagnostic(
          .note, reason: "header-only", file: text.name, line: table.headerLine,
          message: "has a header and no record after it"))
      return table
    }
    table.takeEnd(of: text)
    table.dropTrailingColumns()
    let doubts = source.doubts + [warning(aboutWidthsOf: table)].compactMap { $0 }
    table.diagnostics =
      doubts.map { doubtful(text.name, $0) } + source.diagnostics + table.diagnostics
    return table
  }

  private func decisions(
    _ choice: DialectFinder.Choice, header: RecordBatch, above: Int
  ) -> [FileReport.Decision] {
    let dialect = choice.dialect
    var result = [
      FileReport.Decision(
        topic: "delimiter", value: dialect.delimiter.name, evidence: choice.evidence)
    ]
    if let evidence = choice.quoteEvidence {
      result.append(
        FileReport.Decision(topic: "quote", value: dialect.quoting.name, evidence: evidence))
    }
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

  private func doubtful(_ file: String, _ message: String) -> Diagnostic {
    Diagnostic(
      .warning, reason: "file-doubtful", file: file, message: message,
      remedy: "check it, then set the options `encoding` and `delimiter`")
  }

  /// The delimiter was chosen by a sample; here all records have a say.
  private func warning(aboutWidthsOf table: CSVTable) -> String? {
    let width = table.header.count
    let misfits = table.batches.reduce(0) { sum, batch in
      sum + (0..<batch.count).count { batch.width(of: $0) != width }
    }
    guard width > 0, misfits * 2 > table.recordCount else { return nil }
    return "has \(width) columns in the header, and another number in \(misfits) of "
      + "\(table.recordCount) records"
  }
}

extension RecordBatch {
  /// The fields of a record as text.
  func strings(of record: Int) -> [String] { (0..<width(of: record)).map { string(record, $0) } }
}
