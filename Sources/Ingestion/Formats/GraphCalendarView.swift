/// The calendar view of Microsoft Graph as PowerShell's `Export-Csv` writes it.
///
/// The property names come from Microsoft's documentation of the resource type `event`; the header
/// is that of this query, in which lists and nested objects are taken apart, because `Export-Csv`
/// writes nothing but their types:
///
///     Get-MgUserCalendarView -UserId $mailbox -All -StartDateTime $from -EndDateTime $to |
///       Select-Object @{n='mailbox'; e={$mailbox}}, subject, bodyPreview,
///         @{n='start.dateTime'; e={$_.Start.DateTime}},
///         @{n='start.timeZone'; e={$_.Start.TimeZone}},
///         @{n='end.dateTime'; e={$_.End.DateTime}}, @{n='end.timeZone'; e={$_.End.TimeZone}},
///         isAllDay, isCancelled, isOrganizer, type, seriesMasterId, showAs, sensitivity,
///         importance, @{n='categories'; e={$_.Categories -join ';'}},
///         @{n='responseStatus.response'; e={$_.ResponseStatus.Response}},
///         @{n='organizer.emailAddress.address'; e={$_.Organizer.EmailAddress.Address}},
///         @{n='attendees.required'; e={($_.Attendees | ? Type -eq required |
///           % {$_.EmailAddress.Address}) -join ';'}},
///         @{n='attendees.optional'; e={($_.Attendees | ? Type -eq optional |
///           % {$_.EmailAddress.Address}) -join ';'}} |
///       Export-Csv calendar.csv -NoTypeInformation -Encoding utf8
///
/// Times are UTC unless the request asks otherwise; the zone stands beside each. A calendar view
/// lists every meeting of a series; the list of events does not, and its series are refused.
struct GraphCalendarView: ExportFormat {
  let name = "graph_calendar_view"
  let columns: [FormatColumn] = [
    .needed(.title, "subject"),
    .needed(.start, "start.dateTime", "startDateTime", "start/dateTime", "start_dateTime"),
    .needed(.end, "end.dateTime", "endDateTime", "end/dateTime", "end_dateTime"),
    .known(.zone, "start.timeZone", "startTimeZone", "start/timeZone", "start_timeZone"),
    .known(.endZone, "end.timeZone", "endTimeZone", "end/timeZone", "end_timeZone"),
    .known(.allDay, "isAllDay"),
    .known(.cancelled, "isCancelled"),
    .known(.organizerIsSelf, "isOrganizer"),
    .known(.seriesKind, "type"),
    .known(.series, "seriesMasterId"),
    .known(.showAs, "showAs"),
    .known(.sensitivity, "sensitivity"),
    .known(.priority, "importance"),
    .known(.categories, "categories"),
    .known(.description, "bodyPreview"),
    .known(.response, "responseStatus.response", "responseStatus/response", "responseStatus"),
    .known(
      .organizer, "organizer.emailAddress.address", "organizer/emailAddress/address",
      "organizer.emailAddress.name", "organizer/emailAddress/name", "organizer"),
    .known(.required, "attendees.required", "attendees"),
    .known(.optional, "attendees.optional"),
    .known(
      .leader, "mailbox", "calendarOwner", "Calendar Owner", "Mailbox Owner",
      "userPrincipalName", "UserId", "Leader"),
  ]
  let dates = [DateColumn(role: .start), DateColumn(role: .end)]
  var span: SpanColumns? { SpanColumns(start: (.start, nil), end: (.end, nil)) }
  let people = PeopleSource.owner
  let tellingColumns: [[ColumnRole]] = [[.allDay, .showAs], [.response, .series, .seriesKind]]

  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate {
    try mapper.mapGraphEvent()
  }
}
