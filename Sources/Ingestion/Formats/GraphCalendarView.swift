/// The calendar view of Microsoft Graph as PowerShell's `Export-Csv` writes it.
///
/// Graph's events hold objects and lists, of which `Export-Csv` prints only the type; the query in
/// the documentation flattens them into these columns. Names are those of Graph's event resource.
struct GraphCalendarView: CalendarFormat {
  let name = "graph_calendar_view"
  let product = "Microsoft Graph calendar view, by PowerShell's Export-Csv"
  let verification = FormatVerification.documentation
  let columns: [FormatColumn] = [
    .needed(.title, "Subject"),
    .needed(.startDate, "Start", "StartDateTime", "Start.DateTime"),
    .known(.endDate, "End", "EndDateTime", "End.DateTime"),
    .known(.zone, "TimeZone", "StartTimeZone", "Start.TimeZone"),
    .known(.endZone, "EndTimeZone", "End.TimeZone"),
    .known(.allDay, "IsAllDay"),
    .known(.cancelled, "IsCancelled"),
    .known(.response, "Response", "ResponseStatus.Response", "ResponseStatus"),
    .known(.showAs, "ShowAs"),
    .known(.sensitivity, "Sensitivity"),
    .known(.recurring, "Type"),
    .known(.series, "SeriesMasterId"),
    .known(.organizerIsSelf, "IsOrganizer"),
    .known(.organizer, "Organizer", "Organizer.EmailAddress.Address"),
    .known(.required, "Attendees", "Attendees.Required"),
    .known(.optional, "OptionalAttendees", "Attendees.Optional"),
    .known(.categories, "Categories"),
    .known(.description, "BodyPreview"),
    .known(.priority, "Importance"),
    .known(.created, "CreatedDateTime"),
    .known(.updated, "LastModifiedDateTime"),
    .known(.leader, "Mailbox", "UserPrincipalName", "Calendar Owner", "Leader"),
  ]
  let marks = [
    "IsAllDay", "IsCancelled", "SeriesMasterId", "ShowAs", "IsOrganizer", "BodyPreview",
    "CreatedDateTime", "LastModifiedDateTime", "ICalUId", "StartTimeZone", "TimeZone",
    "Start.DateTime", "Start.TimeZone", "End.DateTime", "End.TimeZone",
  ]
  // Unless a request prefers another zone.
  let zone: String? = "UTC"
  // `Type` and `SeriesMasterId` say it.
  let infersRecurrence = false
  let tellingColumns: [[ColumnRole]] = [[.endDate], [.allDay, .showAs]]
}
