import BifocalModel
public import CSVRecords

/// One CSV file that a command was given, tokenized, with its columns by name.
public struct OpenedTable {
  public let name: String
  public let table: CSVTable

  /// Opens a file or, for `-`, standard input; a file that is not clean CSV is an error.
  public init(_ argument: String, options: CSVOptions = CSVOptions()) throws {
    let input = InputFile(argument: argument)
    name = input.name
    do {
      table = try CSVFileReader(options: options).transform(
        CSVFile(name: name, bytes: try input.read()))
    } catch let error as CSVRecordError {
      throw RunError(.data, error.description)
    }
  }

  private init(name: String, table: CSVTable) {
    self.name = name
    self.table = table
  }

  /// This table, and those that follow it in the same file, in order.
  public var tables: [OpenedTable] {
    [self] + table.furtherTables.map { OpenedTable(name: name, table: $0) }
  }

  /// The position of a column; throws with the columns there are.
  func column(_ title: String) throws -> Int {
    guard let position = table.header.firstIndex(of: title) else {
      let nearest = table.header.min {
        ($0.editDistance(to: title), $0) < ($1.editDistance(to: title), $1)
      }
      throw RunError(
        .data,
        "\(name):\(table.headerLine): there is no column '\(title)'"
          + (nearest.map { " (did you mean '\($0)'?)" } ?? ""))
    }
    return position
  }

  /// Calls for every data record, in order.
  public func forEachRecord(_ body: (_ batch: RecordBatch, _ record: Int) throws -> Void) rethrows {
    for batch in table.batches {
      for record in 0..<batch.count { try body(batch, record) }
    }
  }

  /// A cell as a number of hours or another measure; throws with line and column.
  func number(_ batch: RecordBatch, _ record: Int, _ column: Int) throws -> Double {
    let text = batch.string(record, column).trimmingSpaces
    guard let value = Double(text), value.isFinite else {
      throw fault(
        batch, record, column, "'\(text)' is no number",
        "write numbers with a point, such as 12.5")
    }
    return value
  }

  /// An error at a cell.
  func fault(
    _ batch: RecordBatch, _ record: Int, _ column: Int, _ message: String, _ remedy: String
  ) -> RunError {
    RunError(
      .data,
      "\(name):\(batch.places[record].line): \(table.header[column]): \(message) (\(remedy))")
  }
}

extension String {
  /// Without blanks and tabs at both ends.
  var trimmingSpaces: String {
    guard let start = firstIndex(where: { $0 != " " && $0 != "\t" }),
      let end = lastIndex(where: { $0 != " " && $0 != "\t" })
    else { return "" }
    return String(self[start...end])
  }
}

extension OpenedTable {
  /// The cells of a record as bytes.
  public func cells(_ batch: RecordBatch, _ record: Int) -> [ArraySlice<UInt8>] {
    batch.fields(of: record).map { batch.bytes[batch.range(ofField: $0)] }
  }

  /// The record that holds a line of the file; nil for blank lines, headers and preambles.
  public func record(holding line: Int) -> (batch: RecordBatch, record: Int)? {
    var found: (batch: RecordBatch, record: Int)?
    for batch in table.batches {
      for record in 0..<batch.count where batch.places[record].line <= line {
        found = (batch, record)
      }
    }
    guard let found else { return nil }
    let place = found.batch.places[found.record]
    return line < place.line + place.lines ? found : nil
  }

  /// The error of the first record that cannot be read without guessing; nil for a clean file.
  public var refusal: RunError? {
    for batch in table.batches {
      for record in 0..<batch.count {
        let place = batch.places[record]
        let doubtful: RecordBatch.Notes = [
          .textAfterQuote, .unterminated, .tooLarge, .resynchronised,
        ]
        guard !place.notes.isDisjoint(with: doubtful) else { continue }
        return RunError(
          .data,
          "\(name):\(place.line): the quotes of this record can be read in more than one way, or a"
            + " field is too large (see it with --line \(place.line), and mend the file)")
      }
    }
    return nil
  }
}
