/// The nine columns that Google Calendar imports and that scripts write.
///
/// Times may be empty on all-day rows.
struct GoogleCalendar: CalendarFormat {
  let name = "google_calendar"
  let product = "Google Calendar: the columns that it imports and that scripts write"
  let verification = FormatVerification.documentation
  let columns: [FormatColumn] = [
    .needed(.title, "Subject"),
    .needed(.startDate, "Start Date"),
    .known(.startTime, "Start Time"),
    .known(.endDate, "End Date"),
    .known(.endTime, "End Time"),
    .known(.allDay, "All Day Event"),
    .known(.description, "Description"),
    .known(.isPrivate, "Private"),
    calendarOwner,
  ]
}
