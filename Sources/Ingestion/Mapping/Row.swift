import CSVRecords

/// One record of a batch, seen through the roles of its columns.
struct Row {
  let batch: RecordBatch
  let binding: ColumnBinding
  var record = 0

  init(_ batch: RecordBatch, _ binding: ColumnBinding) {
    self.batch = batch
    self.binding = binding
  }

  /// The cell of a role without outer blanks; empty where the file has no such column.
  ///
  /// Of several columns of a role, the first in the format's order that is not empty.
  @inline(__always)
  func cell(_ role: ColumnRole) -> Range<Int> {
    let first = cell(at: binding.first(role))
    return first.isEmpty && binding.hasOthers(role) ? otherCell(role) : first
  }

  /// The first cell that stands in for an empty one.
  @inline(never)
  private func otherCell(_ role: ColumnRole) -> Range<Int> {
    for position in binding.others(role) {
      let other = cell(at: position)
      if !other.isEmpty { return other }
    }
    return 0..<0
  }

  /// The cell of a column without outer blanks; empty where the record is too short.
  func cell(at position: Int) -> Range<Int> {
    guard position >= 0 else { return 0..<0 }
    return CellText.trimmed(batch.range(record, position), in: batch.bytes.span)
  }

  /// The line of the file that the record begins on.
  var line: Int { batch.places[record].line }

  /// The moment in a cell.
  func moment(_ cell: Range<Int>, _ role: ColumnRole, _ reading: DateReading) throws(Rejection)
    -> Moment
  {
    do {
      return try Moment.read(batch.bytes.span.extracting(cell), reading)
    } catch {
      throw Rejection(error, role, CellText.description(batch.bytes.span.extracting(cell)))
    }
  }

  /// The time of day in a cell, in seconds after midnight.
  func clock(_ cell: Range<Int>, _ role: ColumnRole) throws(Rejection) -> Int {
    do {
      return try Moment.readClock(batch.bytes.span.extracting(cell))
    } catch {
      throw Rejection(error, role, CellText.description(batch.bytes.span.extracting(cell)))
    }
  }

  /// The yes or no in the cell of a role; unknown where it is empty.
  func flag(_ role: ColumnRole) throws(Rejection) -> Bool? {
    let cell = cell(role)
    guard !cell.isEmpty else { return nil }
    if let value = FlagWords.value(batch.bytes.span.extracting(cell)) { return value }
    throw Rejection(
      .flagUnreadable, role,
      "\(CellText.description(batch.bytes.span.extracting(cell))) is no yes or no",
      "write True or False, or set the column right if the row has slipped")
  }
}
