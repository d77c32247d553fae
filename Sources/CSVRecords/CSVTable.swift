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
  /// Whether all bytes of the file are ASCII, so that its encoding could be another as well.
  public var isASCII = false
  public var delimiter: UInt8
  public var quote: CSVQuote
  public var escape: CSVEscape
  /// What the file was packed with, the outermost first.
  public var compression: [CSVCompression]
  /// The lines above the header, as they stand; exports put zone, period and user there.
  public var preamble: [String]
  /// Lines of text after the last row, as they stand.
  public var footer: [String]
  /// Tables that follow in the same file, in order; they are reported, and their bytes count as
  /// rejected, since only the first table is read on. Their own ledgers add up to those bytes.
  public var furtherTables: [CSVTable]
  /// `encoding`, `delimiter`, `header` and, where they are not as usual, `compression`, `mojibake`,
  /// `quote`, `footer`, `trailing_column`.
  public var decisions: [FileReport.Decision]
  /// 2,048 data records each, fewer in the last; short and wide rows as they are.
  public var batches: [RecordBatch]
  /// All but the batches' records, whose lengths are divided among `accepted`, `footer` and
  /// `rejected` by who reads them.
  public var bytes: ByteLedger
  /// Lines without a field, which are in no batch.
  public var blankRecords: Int
  /// Records equal to the header, which are in no batch.
  public var repeatedHeaders: Int
  public var diagnostics: [Diagnostic]

  public init(
    name: String, header: [String], headerLine: Int, encoding: CSVEncoding, delimiter: UInt8,
    quote: CSVQuote = .double, escape: CSVEscape = .doubling, compression: [CSVCompression] = [],
    preamble: [String] = [], footer: [String] = [], furtherTables: [CSVTable] = [],
    decisions: [FileReport.Decision] = [], batches: [RecordBatch], bytes: ByteLedger,
    blankRecords: Int = 0, repeatedHeaders: Int = 0, diagnostics: [Diagnostic] = []
  ) {
    self.name = name
    self.header = header
    self.headerLine = headerLine
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.compression = compression
    self.preamble = preamble
    self.footer = footer
    self.furtherTables = furtherTables
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
