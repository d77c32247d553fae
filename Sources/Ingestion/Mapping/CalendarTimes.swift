/// When a calendar row begins and ends, local to the export.
struct CalendarTimes: Equatable {
  /// Local seconds since the local 1970-01-01 00:00; the end is exclusive.
  var start: Int
  var end: Int
  var isAllDay: Bool
  /// The end was before the start on a row without an end date, and was moved to the next day.
  var movedEnd = false

  /// The instants, where the row settles them beyond what a local clock shows; else they follow
  /// from the local times.
  var span: LocalSpan?

  /// Reads the four date and time columns of a row.
  ///
  /// A row is all-day if it says so, has dates and no times, or spans midnight to midnight.
  static func read(_ row: Row, _ reading: DateReading) throws(Rejection) -> CalendarTimes {
    let first = try half(row, .startDate, .startTime, reading)
    let hasEndDate = !row.cell(.endDate).isEmpty
    let second =
      hasEndDate
      ? try half(row, .endDate, .endTime, reading)
      : Half(day: first.day, second: try endClock(row))
    let flagged = try row.flag(.allDay) ?? false
    if flagged || (first.second == nil && second.second == nil) {
      return try allDay(first, second, hasEndDate: hasEndDate)
    }
    guard let startSecond = first.second else { throw missing(.startTime) }
    guard let endSecond = second.second else { throw missing(.endTime) }
    var times = CalendarTimes(
      start: first.day * day + startSecond, end: second.day * day + endSecond, isAllDay: false)
    if times.end < times.start, !hasEndDate {
      times.end += day
      times.movedEnd = true
    }
    guard times.end >= times.start else { throw before }
    times.isAllDay =
      startSecond == 0 && times.end > times.start && (times.end - times.start) % day == 0
    try times.checkLength(.endDate)
    return times
  }

  /// Fails for hours on end that nobody can have meant; whole days may be as many as they like.
  func checkLength(_ role: ColumnRole) throws(Rejection) {
    guard !isAllDay, end - start > 31 * Self.day else { return }
    throw Rejection(
      .lengthImplausible, role, "it ends \((end - start) / Self.day) days after its start",
      "correct a date of the row, or mark it as whole days")
  }

  private static let day = 86_400

  private struct Half {
    var day: Int
    var second: Int?
  }

  /// A date column with its time column; a date cell may hold the time as well.
  private static func half(
    _ row: Row, _ dateRole: ColumnRole, _ timeRole: ColumnRole, _ reading: DateReading
  ) throws(Rejection) -> Half {
    let moment = try row.moment(row.cell(dateRole), dateRole, reading)
    let clock = row.cell(timeRole)
    guard !clock.isEmpty else { return Half(day: moment.day, second: moment.second) }
    return Half(day: moment.day, second: try row.clock(clock, timeRole))
  }

  private static func endClock(_ row: Row) throws(Rejection) -> Int? {
    let clock = row.cell(.endTime)
    return clock.isEmpty ? nil : try row.clock(clock, .endTime)
  }

  /// Whole days: an end at midnight is the day after the last, an end without time is the last.
  private static func allDay(_ first: Half, _ second: Half, hasEndDate: Bool) throws(Rejection)
    -> CalendarTimes
  {
    let isExclusive = second.second == 0 && second.day > first.day
    let last = hasEndDate && isExclusive ? second.day : second.day + 1
    guard last > first.day else { throw before }
    return CalendarTimes(start: first.day * day, end: last * day, isAllDay: true)
  }

  private static func missing(_ role: ColumnRole) -> Rejection {
    Rejection(.dateMissing, role, "the row has one time of two", "fill both times or neither")
  }

  private static var before: Rejection {
    Rejection(
      .endBeforeStart, .endDate, "the end is before the start",
      "correct the row in the export, or set date_order if day and month are exchanged")
  }
}
