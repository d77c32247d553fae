import BifocalModel

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

  /// Reads the date and time columns of a row.
  ///
  /// A row is all-day if it says so, has dates and no times, or spans midnight to midnight. A row
  /// without an end may have a length instead.
  static func read(_ row: Row, _ reading: TimeReading) throws(Rejection) -> CalendarTimes {
    let first = try half(row, .startDate, .startTime, reading)
    let hasEndDate = !row.cell(.endDate).isEmpty
    let flagged = try row.flag(.allDay) ?? false
    if !hasEndDate, row.cell(.endTime).isEmpty, !flagged, let length = try row.length(reading) {
      return try lasting(length, from: first, reading)
    }
    var second =
      hasEndDate
      ? try half(row, .endDate, .endTime, reading)
      : Moment(day: first.day, second: try endClock(row))
    if let zone = reading.endZone, !flagged, second.second != nil, second.offset == nil {
      second.offset = second.local - LocalSpan.instant(of: second, in: zone).instant
    }
    if flagged || (first.second == nil && second.second == nil) {
      return try allDay(first, second, hasEndDate: hasEndDate)
    }
    guard first.second != nil else { throw missing(.startTime) }
    guard second.second != nil else { throw missing(.endTime) }
    if first.offset != nil || second.offset != nil {
      guard let span = LocalSpan(first, second, length: 0, in: reading.zone) else { throw before }
      return try times(span, reading, .endDate)
    }
    return try clockTimes(first, second, hasEndDate: hasEndDate)
  }

  /// Start and end as the clocks of one zone show them.
  private static func clockTimes(_ first: Moment, _ second: Moment, hasEndDate: Bool)
    throws(Rejection) -> CalendarTimes
  {
    var times = CalendarTimes(start: first.local, end: second.local, isAllDay: false)
    if times.end < times.start, !hasEndDate {
      times.end += day
      times.movedEnd = true
    }
    guard times.end >= times.start else { throw before }
    times.isAllDay =
      first.second == 0 && times.end > times.start && (times.end - times.start) % day == 0
    try times.checkLength(.endDate)
    return times
  }

  /// A row with a start and a length.
  private static func lasting(_ length: Int, from first: Moment, _ reading: TimeReading)
    throws(Rejection) -> CalendarTimes
  {
    guard first.second != nil else { throw missing(.startTime) }
    guard let span = LocalSpan(first, nil, length: length, in: reading.zone) else { throw before }
    return try times(span, reading, .hours)
  }

  /// Times of instants, on the clock of the reading's zone.
  private static func times(_ span: LocalSpan, _ reading: TimeReading, _ end: ColumnRole)
    throws(Rejection) -> CalendarTimes
  {
    let start = reading.zone.local(span.start)
    var times = CalendarTimes(start: start, end: start + span.end - span.start, isAllDay: false)
    times.span = span
    try times.checkLength(end)
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

  /// A date column with its time column; a date cell may hold the time as well.
  private static func half(
    _ row: Row, _ dateRole: ColumnRole, _ timeRole: ColumnRole, _ reading: TimeReading
  ) throws(Rejection) -> Moment {
    let cell = row.cell(dateRole)
    try row.checkIsNoObject(cell, dateRole)
    let moment = try row.moment(cell, dateRole, reading.dates)
    let clock = row.cell(timeRole)
    guard !clock.isEmpty else { return moment }
    return Moment(day: moment.day, second: try row.clock(clock, timeRole), offset: moment.offset)
  }

  private static func endClock(_ row: Row) throws(Rejection) -> Int? {
    let clock = row.cell(.endTime)
    return clock.isEmpty ? nil : try row.clock(clock, .endTime)
  }

  /// Whole days: an end at midnight is the day after the last, an end without time is the last.
  private static func allDay(_ first: Moment, _ second: Moment, hasEndDate: Bool)
    throws(Rejection) -> CalendarTimes
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
