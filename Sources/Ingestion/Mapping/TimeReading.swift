import BifocalModel
import CSVRecords

/// How the times and lengths of a row are read.
struct TimeReading {
  let dates: DateReading
  /// The zone of times that state none.
  let zone: ZoneRules
  /// The zone of ends, where rows name another one.
  var endZone: ZoneRules?
  /// What a number alone counts in a column of lengths.
  var unit = DurationReading.Unit.hours
  var work = WorkUnits()
}

extension Row {
  /// The length in the cell of a role, in seconds; nil where it is empty.
  ///
  /// Where decimal hours stand beside hours and minutes, they settle whether `0:13` is 13 minutes
  /// or 13 seconds; two lengths that differ fail the row.
  ///
  /// `clocked` is the length by start and end, where the row has them.
  func length(_ reading: TimeReading, clocked: Int? = nil) throws(Rejection) -> Int? {
    let written = try seconds(.hours, reading.unit, reading.work)
    guard let decimal = try seconds(.decimalHours, .hours, reading.work) else { return written }
    guard let written else { return decimal }
    // Two decimals of an hour are exact to 18 seconds; a clock without seconds to 60.
    if abs(written - decimal) <= 78 { return written }
    let inMinutes = written / 60
    if written % 60 == 0, abs(inMinutes - decimal) <= 19,
      abs((clocked ?? inMinutes) - inMinutes) <= 60
    {
      return inMinutes
    }
    throw Rejection(
      .numberUnreadable, .hours, "the two lengths of the row differ",
      "correct one of them, or leave the column of decimal hours out")
  }

  private func seconds(_ role: ColumnRole, _ unit: DurationReading.Unit, _ work: WorkUnits)
    throws(Rejection) -> Int?
  {
    let cell = cell(role)
    guard !cell.isEmpty else { return nil }
    let text = batch.bytes.span.extracting(cell)
    if let seconds = DurationReading.seconds(text, unit: unit, work),
      seconds <= RecordMapper.longestWork
    {
      return seconds
    }
    throw Rejection(
      .numberUnreadable, role, "\(CellText.description(text)) is no number of \(unit)",
      "write a number of \(unit) such as 1.5, or 1:30, or 1h 30m")
  }

  /// Fails for the name of an object, which is all that PowerShell writes for one.
  func checkIsNoObject(_ cell: Range<Int>, _ role: ColumnRole) throws(Rejection) {
    guard isObject(cell) else { return }
    throw Rejection(
      .dateUnreadable, role, "the cell holds the name of an object instead of its value",
      "take start and end apart in the query: Select-Object @{n='Start';e={$_.Start.DateTime}}")
  }

  /// Whether a cell holds nothing but the type of an object or of a list.
  func isObject(_ cell: Range<Int>) -> Bool {
    // Hardly any cell begins like one of these.
    guard let first = cell.first, batch.bytes[first] == 0x4D || batch.bytes[first] == 0x53 else {
      return false
    }
    return Self.objects.contains { name in
      guard cell.count >= name.count else { return false }
      return name.indices.allSatisfy { batch.bytes[cell.lowerBound + $0] == name[$0] }
    }
  }

  private static let objects = ["Microsoft.Graph.", "System."]
    .map { [UInt8]($0.utf8) }
}
