import BifocalModel
import CSVRecords
import Ingestion

/// Why a file of a pinned source cannot be read, told as what became of the source.
struct SourceChange {
  let source: Pipeline.Source
  let bytes: [UInt8]
  let ingestor: Ingestor
  let zone: String

  /// The fault, with what is different where reading the file without the pins shows it.
  func diagnostic(of fault: any FileFault) -> Diagnostic {
    guard let expect = source.expect, let table = table() else { return fault.diagnostic }
    var changes = dialect(of: table)
    if let columns = columns(of: table, expect) { changes.append(columns) }
    guard !changes.isEmpty else { return fault.diagnostic }
    return Diagnostic(
      .error, reason: "source-changed", file: source.input.name, line: table.headerLine,
      message: changes.joined(separator: "; "),
      remedy: "export it as before, or write what is new into the source: bifocal inspect shows it")
  }

  /// The file as it reads where nothing is said about it.
  private func table() -> CSVTable? {
    var csv = source.csv
    (csv.encoding, csv.delimiter, csv.quote, csv.escape) = (nil, nil, nil, nil)
    return try? CSVFileReader(options: csv, knownColumns: Ingestor.knownColumns).transform(
      CSVFile(name: source.input.name, bytes: bytes))
  }

  private func dialect(of table: CSVTable) -> [String] {
    let pins = source.csv
    var changes: [String] = []
    func compare(_ topic: String, _ was: String?, _ now: String) {
      guard let was, was != now else { return }
      changes.append("\(topic) was \(was) and is \(now)")
    }
    if !table.isASCII { compare("encoding", pins.encoding?.rawValue, table.encoding.rawValue) }
    compare(
      "delimiter", pins.delimiter.map(CSVOptions.name(ofDelimiter:)),
      CSVOptions.name(ofDelimiter: table.delimiter))
    compare("quote", pins.quote?.rawValue, table.quote.rawValue)
    compare("escape", pins.escape?.rawValue, table.escape.rawValue)
    return changes
  }

  /// What became of columns and dates, in the words of whoever reads them.
  private func columns(of table: CSVTable, _ expect: SourceExpectation) -> String? {
    do {
      _ = try ingestor.plan(
        header: table.header, fileName: source.input.name, batches: table.batches,
        options: source.options, defaultZone: zone, source: 0, expected: expect)
      return nil
    } catch {
      return error.diagnostics.first?.message
    }
  }
}
