/// An export of tickets: a row is a ticket, with people and the times at which they acted.
protocol IssueFormat: ExportFormat {}

extension IssueFormat {
  var dates: [DateColumn] {
    [DateColumn(role: .created), DateColumn(role: .resolved), DateColumn(role: .closed)]
  }
  var people: PeopleSource { .named }
  var tellingColumns: [[ColumnRole]] { [[.assignee, .reporter]] }

  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate {
    try mapper.mapIssue()
  }
}
