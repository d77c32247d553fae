public import BifocalModel

/// The records of a file under its header, and an account of all its bytes.
public struct CSVTable: Sendable {
  /// The file as the caller named it.
  public var name: String
  /// The names of the columns as they stand in the file, some perhaps twice; empty without header.
  public var header: [String]
  /// The line of the file that the header begins on; 0 without a header.
  public var headerLine: Int
  public var encoding: CSVEncoding
  public var delimiter: UInt8
  /// The lines above the header, as they stand; exports put zone, period and user there.
  public var preamble: [String]
  /// `encoding`, `delimiter`, `header` and, where one was dropped, `trailing_column`.
  public var decisions: [FileReport.Decision]
  /// 2,048 data records each, fewer in the last; short and wide rows as they are.
  public var batches: [RecordBatch]
  /// All but `accepted`, `footer` and `rejected`, which divide the lengths of the batches' places.
  public var bytes: ByteLedger
  /// Lines without a field, which are in no batch.
  public var blankRecords: Int
  /// Records equal to the header, which are in no batch.
  public var repeatedHeaders: Int
  public var diagnostics: [Diagnostic]

  public init(
    name: String, header: [String], headerLine: Int, encoding: CSVEncoding, delimiter: UInt8,
    preamble: [String] = [], decisions: [FileReport.Decision] = [], batches: [RecordBatch],
    bytes: ByteLedger, blankRecords: Int = 0, repeatedHeaders: Int = 0,
    diagnostics: [Diagnostic] = []
  ) {
    self.name = name
    self.header = header
    self.headerLine = headerLine
    self.encoding = encoding
    self.delimiter = delimiter
    self.preamble = preamble
    self.decisions = decisions
    self.batches = batches
    self.bytes = bytes
    self.blankRecords = blankRecords
    self.repeatedHeaders = repeatedHeaders
    self.diagnostics = diagnostics
  }

  /// Data records in all batches.
  public var recordCount: Int { batches.reduce(0) { $0 + $1.count } }
}
