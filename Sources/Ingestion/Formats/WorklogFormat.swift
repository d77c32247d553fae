/// An export of logged work: a row is some hours of somebody on a day.
protocol WorklogFormat: ExportFormat {}

extension WorklogFormat {
  var kind: FormatKind { .worklogs }
  var dates: [DateColumn] { [DateColumn(role: .workDate), DateColumn(role: .endDate)] }
  var span: SpanColumns? { SpanColumns(start: (.workDate, .startTime), end: (.endDate, .endTime)) }
  var people: PeopleSource { .named }

  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate {
    try mapper.mapWorklog()
  }
}
