/// An export of a time tracker: a row is an entry of one person.
protocol TimesheetFormat: ExportFormat {}

extension TimesheetFormat {
  var dates: [DateColumn] { [DateColumn(role: .startDate), DateColumn(role: .endDate)] }
  var span: SpanColumns? {
    SpanColumns(start: (.startDate, .startTime), end: (.endDate, .endTime))
  }
  var people: PeopleSource { .named }
  // It does not need its title.
  var tellingColumns: [[ColumnRole]] { [] }

  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate {
    try mapper.mapTimesheetRow()
  }
}
