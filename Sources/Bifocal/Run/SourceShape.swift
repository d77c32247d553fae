import CSVRecords
import Ingestion

/// What was found out about one file, apart from its rows: what a pipeline can pin.
struct SourceShape: Sendable, Equatable {
  var encoding: CSVEncoding
  /// All bytes are ASCII, so that nothing is known of the encoding.
  var isASCII: Bool
  var delimiter: UInt8
  var quote: CSVQuote
  var escape: CSVEscape
  var header: [String]
  var format: String
  var kind: FormatKind
  /// Nil where no date of the file depends on it, or dates of two kinds differ.
  var dateOrder: DateOrder?
  var dateNumbers: DateNumbers?
  var zone: String
  /// Every time of day says its own zone or offset, and there are some; not looked at in a run.
  var statesZones = false

  init(_ table: CSVTable, _ plan: SourcePlan) {
    encoding = table.encoding
    isASCII = table.isASCII
    delimiter = table.delimiter
    quote = table.quote
    escape = table.escape
    header = table.header
    format = plan.format
    kind = plan.kind
    dateOrder = plan.settledDateOrder
    dateNumbers = plan.dateNumbers
    zone = plan.zoneName
  }
}
