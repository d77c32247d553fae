/// Meetings that others booked with Calendly.
///
/// The header list comes from a real file. A row is an invitee: those of a group event name the
/// same event and are one item. Times are in the zone of the user who exports. The user is known by
/// name: the column of addresses is often empty.
struct CalendlyEvents: CalendarFormat {
  let name = "calendly_events"
  let columns: [FormatColumn] = [
    .needed(.title, "Event Type Name"),
    .needed(.startDate, "Start Date & Time"),
    .known(.endDate, "End Date & Time"),
    .known(.leader, "User Name", "User Email"),
    .known(.required, "Invitee Email", "Invitee Name"),
    .known(.optional, "Guest Email(s)"),
    .known(.cancelled, "Canceled"),
    .known(.description, "Meeting Notes"),
  ]
  var span: SpanColumns? { SpanColumns(start: (.startDate, nil), end: (.endDate, nil)) }
  let tellingColumns: [[ColumnRole]] = [[.endDate], [.required, .leader]]
}
