import BifocalModel
import CSVRecords

/// A small table that people write by hand: roster, holidays, outcomes.
struct TextTable {
  let file: String
  /// The columns that the table has and nobody asked for.
  let unknown: [String]
  private let positions: [String: Int]
  private let batches: [RecordBatch]

  /// Fails where a required column is missing or a known one stands there twice.
  init(
    header: [String], file: String, batches: [RecordBatch], required: [String], optional: [String]
  ) throws(IngestionError) {
    self.file = file
    self.batches = batches
    let names = header.map { String(decoding: TextFolder.folded($0), as: UTF8.self) }
    let known = Set(required + optional)
    var positions: [String: Int] = [:]
    var problems: [Diagnostic] = []
    for (position, name) in names.enumerated() where known.contains(name) {
      if positions[name] != nil {
        problems.append(
          Self.problem(file, 1, name, "the column stands there twice", "leave one of them out"))
      }
      positions[name] = position
    }
    for name in required where positions[name] == nil {
      problems.append(
        Self.problem(
          file, 1, name, "the column is missing",
          "the columns are " + (required + optional).joined(separator: ", ")))
    }
    guard problems.isEmpty else { throw IngestionError(.invalidTable, problems) }
    self.positions = positions
    unknown = zip(names, header).filter { !known.contains($0.0) }.map(\.1)
  }

  func has(_ column: String) -> Bool { positions[column] != nil }

  /// Calls `body` for every record in the order of the file.
  func forEach(_ body: (Line) -> Void) {
    for batch in batches {
      for record in 0..<batch.count {
        body(Line(batch: batch, record: record, positions: positions))
      }
    }
  }

  /// What is wrong with a cell, and the fix.
  func problem(_ line: Int, _ column: String, _ message: String, _ remedy: String) -> Diagnostic {
    Self.problem(file, line, column, message, remedy)
  }

  private static func problem(
    _ file: String, _ line: Int, _ column: String, _ message: String, _ remedy: String
  ) -> Diagnostic {
    Diagnostic(
      .error, reason: "table-invalid", file: file, line: line, column: column, message: message,
      remedy: remedy)
  }

  /// One record of the table.
  struct Line {
    fileprivate let batch: RecordBatch
    fileprivate let record: Int
    fileprivate let positions: [String: Int]

    var number: Int { batch.places[record].line }

    /// The cell of a column without outer blanks; empty where there is none.
    subscript(column: String) -> String {
      guard let position = positions[column] else { return "" }
      let cell = CellText.trimmed(batch.range(record, position), in: batch.bytes.span)
      return String(decoding: batch.bytes[cell], as: UTF8.self)
    }

    /// The parts of a cell that lists its values with semicolons.
    func list(_ column: String) -> [String] {
      self[column].split(separator: ";").map { Self.trimmed($0) }.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: Substring) -> String {
      let bytes = [UInt8](text.utf8)
      let range = CellText.trimmed(0..<bytes.count, in: bytes.span)
      return String(decoding: bytes[range], as: UTF8.self)
    }
  }
}
