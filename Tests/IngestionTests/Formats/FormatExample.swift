import BifocalModel
import CSVRecords
import Ingestion
import Testing

/// A made-up export under a product's own header, and what is expected of its detection.
struct FormatExample: Sendable, CustomTestStringConvertible {
  let format: String
  var fixture: Fixture
  /// The columns without which the format is not found by itself.
  let needed: [String]
  var delimiter = ","

  var testDescription: String { format }

  /// Lines parted at `|`; `¶` in a cell is a line break.
  init(
    _ format: String, needed: [String], file: String = "export.csv", delimiter: String = ",",
    _ text: String
  ) {
    self.format = format
    self.needed = needed
    self.delimiter = delimiter
    var fixture = Fixture(text, file: file)
    fixture.rows = fixture.rows.map { $0.map { $0.replacing("¶", with: "\n") } }
    self.fixture = fixture
  }

  /// The bytes of the file, with quotes where a cell needs them.
  var bytes: [UInt8] {
    let lines = ([fixture.header] + fixture.rows).map { cells in
      cells.map { cell in
        let isPlain = !cell.contains { "\"\n\(delimiter)".contains($0) }
        return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: delimiter)
    }
    return [UInt8]((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// Reads the whole file from its bytes; both ledgers have to balance.
  func read(
    _ options: SourceOptions = SourceOptions(), roster: Roster? = nil, zone: String = "UTC"
  ) throws -> Reading {
    let table = try CSVFileReader(knownColumns: Ingestor.knownColumns).transform(
      CSVFile(name: fixture.file, bytes: bytes))
    try #require(table.header == fixture.header)
    let plan = try Ingestor(roster: roster).plan(
      header: table.header, fileName: table.name, batches: table.batches, options: options,
      defaultZone: zone, source: 0)
    #expect(plan.format == format)
    try #require(table.batches.count == 1)
    let batch = plan.transform(table.batches[0])
    var bytes = table.bytes
    bytes += batch.byteLedger
    #expect(bytes.balances)
    #expect(batch.ledger.balances)
    #expect(batch.ledger.records == fixture.rows.count)
    return Reading(plan: plan, batch: batch)
  }

  struct Reading {
    let plan: SourcePlan
    let batch: ItemBatch

    /// One line an item: kind, leader, start, minutes, title.
    var lines: [String] {
      batch.items.map { item in
        let content = batch.contents[Int(item.content)]
        let title = batch.string(.title, of: content)
        return "\(item.kind.name) \(batch.leaders[Int(item.leader)]) \(instant(item.start)) "
          + "\(item.seconds / 60) \(title)"
      }
    }

    /// The text of a field in every content.
    func texts(_ field: TextField) -> [String] {
      batch.contents.map { batch.string(field, of: $0) }
    }

    /// Line, column and reason of every rejected row.
    var rejects: [String] {
      batch.diagnostics.map { "\($0.line) \($0.column) \($0.reason)" }
    }

    /// What was decided about a topic.
    func decision(_ topic: String) -> String? {
      plan.decisions.first { $0.topic == topic }?.value
    }
  }
}
