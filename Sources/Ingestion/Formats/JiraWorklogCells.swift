/// Worklogs of Jira tickets with start and seconds in one cell, as toggl2tempo writes them.
///
/// It does not name who worked: that is whose file it is.
struct JiraWorklogCells: WorklogFormat {
  let name = "jira_worklog"
  let product = "Jira worklogs by toggl2tempo: Issue key, Summary, Worklog"
  let verification = FormatVerification.file
  let columns: [FormatColumn] = [
    .needed(.id, "Issue key"),
    .needed(.startAndSeconds, "Worklog"),
    .known(.title, "Summary"),
  ]
  let dates = [DateColumn(role: .startAndSeconds)]
  let durationUnit = DurationReading.Unit.seconds
  let people = PeopleSource.owner
}
