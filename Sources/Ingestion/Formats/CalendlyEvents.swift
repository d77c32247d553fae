/// Events as Calendly exports them, in the zone of whoever exports.
///
/// The invitee's zone beside them is not the zone of the times.
struct CalendlyEvents: CalendarFormat {
  let name = "calendly_events"
  let product = "Calendly: Meetings, Export"
  let verification = FormatVerification.file
  let columns: [FormatColumn] = [
    .needed(.startDate, "Start Date & Time"),
    .needed(.title, "Event Type Name"),
    .known(.endDate, "End Date & Time"),
    .known(.leader, "User Name"),
    .known(.leader, "User Email"),
    .known(.required, "Invitee Email"),
    .known(.required, "Invitee Name"),
    .known(.optional, "Guest Email(s)"),
    .known(.cancelled, "Canceled"),
    .known(.description, "Meeting Notes"),
    .known(.categories, "Group"),
    .known(.created, "Event Created Date & Time"),
  ]
  let marks = [
    "Invitee Email", "Invitee Time Zone", "Event Type Name", "Event Created Date & Time",
    "Cancellation reason", "Marked as No-Show", "Event UUID", "Guest Email(s)",
  ]
  let tellingColumns: [[ColumnRole]] = [[.endDate], [.required, .optional], [.cancelled]]
  let keepsCancelled = true
}
