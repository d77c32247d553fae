import BifocalModel
import CSVRecords

extension RecordMapper {
  /// Maps an event that has start and end in one column each, and a zone beside each.
  mutating func mapGraphEvent() throws(Rejection) -> RecordFate {
    let start = try row.moment(row.cell(.start), .start, plan.reading)
    let end = try row.moment(row.cell(.end), .end, plan.reading)
    let isAllDay = try row.flag(.allDay) ?? false
    let zone = try graphZone(.zone) ?? plan.zone
    let person = try owner()
    if isAllDay {
      return try mapEvent(Self.wholeDays(start, end), of: person, zone: zone)
    }
    var last = end
    if end.offset == nil, let own = try graphZone(.endZone), own.identifier != zone.identifier {
      last.offset = end.local - LocalSpan.instant(of: end, in: own).instant
    }
    guard let span = LocalSpan(start, last, length: 0, in: zone) else { throw Self.endFirst }
    // The hour is the leader's: most exports are in UTC.
    let clock = plan.terms.zone(of: memo[person].leader, on: start.day) ?? plan.floatingZone
    let local = clock.local(span.start)
    var times = CalendarTimes(start: local, end: local + span.end - span.start, isAllDay: false)
    times.span = span
    try times.checkLength(.end)
    return try mapEvent(times, of: person, zone: zone)
  }

  /// Whole days from midnight to midnight, whatever the zone beside them.
  private static func wholeDays(_ start: Moment, _ end: Moment) throws(Rejection) -> CalendarTimes {
    let last = end.second ?? 0 == 0 && end.day > start.day ? end.day : end.day + 1
    guard last > start.day else { throw endFirst }
    return CalendarTimes(start: start.day * 86_400, end: last * 86_400, isAllDay: true)
  }

  private static var endFirst: Rejection {
    Rejection(
      .endBeforeStart, .end, "the end is before the start",
      "correct the row in the export, or set date_order if day and month are exchanged")
  }

  /// The zone that a cell names; nil for an empty one.
  private func graphZone(_ role: ColumnRole) throws(Rejection) -> ZoneRules? {
    let cell = row.cell(role)
    guard !cell.isEmpty else { return nil }
    var hash = Hash128()
    hash.combine(row.batch.bytes.span.extracting(cell))
    if let zone = plan.rowZones[hash] { return zone }
    throw Rejection(
      .zoneUnknown, role, "a text of \(cell.count) bytes is no time zone",
      "ask Graph for one zone, as the header Prefer: outlook.timezone=\"UTC\" does")
  }
}
