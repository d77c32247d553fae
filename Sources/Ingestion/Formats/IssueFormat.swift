/// An export of tickets: a row is a ticket with people and stamps.
protocol IssueFormat: ExportFormat {}

extension IssueFormat {
  var kind: FormatKind { .tickets }
  var dates: [DateColumn] { [DateColumn(role: .created), DateColumn(role: .resolved)] }
  var people: PeopleSource { .named }
  var durationUnit: DurationReading.Unit { .seconds }
  var tellingColumns: [[ColumnRole]] { [[.assignee, .reporter]] }

  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate {
    try mapper.mapIssue()
  }
}
