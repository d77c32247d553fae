import BifocalModel
import CSVRecords
import Ingestion
import Testing

/// A made-up export with a product's own header, read from bytes to items.
struct ExportSample: CustomTestStringConvertible {
  let format: String
  let table: Fixture
  /// The columns without which the file is not known for what it is.
  let needed: [String]
  var delimiter = ","
  var isWindows = false
  /// Whether the file begins with a byte-order mark.
  var hasMark = false

  var testDescription: String { format }

  /// Splits lines at `|`; a `¶` in a cell is a line break.
  init(
    _ format: String, needed: [String], file: String = "export.csv", delimiter: String = ",",
    isWindows: Bool = false, hasMark: Bool = false, _ text: String
  ) {
    self.format = format
    self.needed = needed
    self.delimiter = delimiter
    self.isWindows = isWindows
    self.hasMark = hasMark
    table = Fixture(text.replacing("¶", with: "\r"), file: file)
  }

  /// The file as the product writes it.
  var bytes: [UInt8] {
    let records = [table.header] + table.rows
    let text = records.map { record in
      record.map { cell in
        let cell = cell.replacing("\r", with: "\n")
        let isQuoted = cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
        return isQuoted ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: delimiter) + "\r\n"
    }.joined()
    if hasMark { return [0xEF, 0xBB, 0xBF] + [UInt8](text.utf8) }
    return isWindows ? text.unicodeScalars.map { UInt8($0.value) } : [UInt8](text.utf8)
  }

  /// The items of the whole file; both ledgers must balance.
  func read(
    _ options: SourceOptions = SourceOptions(), roster: Roster? = nil,
    zone: String = "Europe/Berlin"
  ) throws -> (ItemBatch, SourcePlan) {
    let file = try CSVFileReader(knownColumns: Ingestor.knownColumns).transform(
      CSVFile(name: table.file, bytes: bytes))
    let plan = try Ingestor(roster: roster).plan(
      header: file.header, fileName: file.name, batches: file.batches, options: options,
      defaultZone: zone, source: 0)
    try #require(file.batches.count == 1)
    let batch = plan.transform(file.batches[0])
    var ledger = file.bytes
    ledger += batch.byteLedger
    #expect(ledger.balances)
    #expect(batch.ledger.balances)
    #expect(batch.ledger.records == table.rows.count)
    #expect(plan.format == format)
    return (batch, plan)
  }
}

extension ItemBatch {
  /// The items in short: kind, leader, start and minutes.
  var summary: [String] {
    items.map { item in
      "\(item.kind.name) \(leaders[Int(item.leader)]) \(instant(item.start)) \(item.seconds / 60)"
    }
  }

  /// The texts of one field of all contents.
  func texts(_ field: TextField) -> [String] { contents.map { string(field, of: $0) } }
}
