import BifocalModel
import CSVRecords
public import Drift

/// A table of weekly hours, one row a key and week, as `bifocal drift` reads it.
public struct WeeklySeries {
  /// An alert of one key's series.
  public struct Finding: Sendable {
    public var key: String
    /// The week as the file writes it.
    public var week: String
    public var onset: String
    public var alert: SeriesAlert
  }

  private var points: [String: [Int: Row]] = [:]

  private struct Row {
    var label: String
    var part: Double
    var whole: Double
    var line: Int
  }

  /// Reads the columns; a file without `key` is one series.
  public init(
    _ opened: OpenedTable, key: String?, time: String, part: String, whole: [String]
  ) throws {
    let keyColumn = try key.map { try opened.column($0) }
    let timeColumn = try opened.column(time)
    let partColumn = try opened.column(part)
    let wholeColumns = try whole.map { try opened.column($0) }
    guard Set(wholeColumns).count == wholeColumns.count else {
      throw RunError(.data, "\(opened.name): --whole names a column twice (name each once)")
    }
    try opened.forEachRecord { batch, record in
      let label = batch.string(record, timeColumn).trimmingSpaces
      guard let week = Self.week(label) else {
        throw opened.fault(
          batch, record, timeColumn, "'\(label)' is no week",
          "write a day of the week such as 2026-03-02, or 2026-W10")
      }
      let part = try opened.number(batch, record, partColumn)
      let whole = try wholeColumns.reduce(0) { sum, column in
        let hours = try opened.number(batch, record, column)
        guard hours >= 0 else {
          throw opened.fault(
            batch, record, column, "\(hours) h is less than none", "hours are 0 or more")
        }
        return sum + hours
      }
      guard part >= 0, whole >= part else {
        throw opened.fault(
          batch, record, partColumn, "the part is \(part) h and the whole \(whole) h",
          "hours are 0 or more, and --whole names every column that makes the whole")
      }
      let name = keyColumn.map { batch.string(record, $0) } ?? ""
      let row = Row(label: label, part: part, whole: whole, line: batch.places[record].line)
      if let first = points[name]?.updateValue(row, forKey: week.index) {
        throw opened.fault(
          batch, record, timeColumn, "this week stands on line \(first.line) already",
          "keep one row a key and week")
      }
      if points[name] == nil { points[name] = [week.index: row] }
    }
  }

  /// The alerts by key, then week.
  public func findings(_ options: SeriesOptions) -> [Finding] {
    let detector = SeriesDetector(options: options)
    return points.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.flatMap { key in
      let rows = points[key] ?? [:]
      let series = rows.sorted { $0.key < $1.key }.map {
        SeriesPoint(week: Week(index: $0.key), part: $0.value.part, whole: $0.value.whole)
      }
      return detector.alerts(in: series).map { alert in
        Finding(
          key: key, week: rows[alert.week.index]?.label ?? alert.week.label,
          onset: rows[alert.onset.index]?.label ?? alert.onset.label, alert: alert)
      }
    }
  }

  /// A day as `yyyy-MM-dd` (a time after it is passed over), or `yyyy-Www`.
  static func week(_ text: String) -> Week? {
    if let date = CivilDate(iso: text.prefix(10)),
      text.count == 10 || text.dropFirst(10).first == "T"
        || text.dropFirst(10).first == " "
    {
      return date.week
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]), parts[1].first == "W",
      parts[1].count == 3, let number = Int(parts[1].dropFirst()), (1...53).contains(number),
      let fourth = CivilDate(year: year, month: 1, day: 4)
    else { return nil }
    // Week 1 holds 4 January (ISO 8601), so a 53rd week that the year lacks belongs to the next.
    let week = fourth.week + (number - 1)
    return number == 53 && (week.monday + 3).components.year != year ? nil : week
  }
}
