/// Worklogs of Jira issues in one cell each, as scripts for Toggl and Tempo exchange them.
///
/// The header list comes from a real file. A cell is an ISO 8601 time, a colon and seconds; nothing
/// names who worked, so that the file is one person's.
struct JiraWorklogCells: ExportFormat {
  let name = "jira_worklog"
  let columns: [FormatColumn] = [
    .needed(.id, "Issue key"),
    .needed(.worklog, "Worklog"),
    .known(.title, "Summary"),
    calendarOwner,
  ]
  let dates: [DateColumn] = []
  let people = PeopleSource.owner
  // It does not need its title.
  let tellingColumns: [[ColumnRole]] = []

  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate {
    try mapper.mapWorklogCell()
  }
}
