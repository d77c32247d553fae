/// A calendar export: a row is an event with dates and times in columns of their own.
protocol CalendarFormat: ExportFormat {}

extension CalendarFormat {
  var kind: FormatKind { .calendar }
  var dates: [DateColumn] { [DateColumn(role: .startDate), DateColumn(role: .endDate)] }
  var span: SpanColumns? {
    SpanColumns(start: (.startDate, .startTime), end: (.endDate, .endTime))
  }
  var people: PeopleSource { .owner }
  var infersRecurrence: Bool { true }
  // Timesheets and project plans have starts and ends too, and call their titles otherwise.
  var tellingColumns: [[ColumnRole]] { [[.startTime], [.endTime], [.allDay, .showAs]] }

  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate {
    try mapper.mapCalendarRow()
  }
}

/// The column that exports of several calendars add, in every language.
let calendarOwner = FormatColumn.known(
  .leader, "Calendar Owner", "Mailbox Owner", "Kalenderbesitzer", "Mailbox", "Leader")
