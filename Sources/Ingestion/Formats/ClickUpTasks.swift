/// The tasks of a ClickUp space.
///
/// The header list comes from importer code; `Date Done` and `Date Closed`, which some exports
/// have, are what ClickUp calls these fields. Dates are milliseconds since 1970, and so is `Time
/// Spent`; each has a twin for people, which is not read.
struct ClickUpTasks: IssueFormat {
  let name = "clickup_tasks"
  let columns: [FormatColumn] = [
    .needed(.title, "Task Name"),
    .needed(.id, "Task ID"),
    .known(.created, "Date Created"),
    .known(.resolved, "Date Done"),
    .known(.closed, "Date Closed"),
    .known(.ticketType, "Task Type"),
    .known(.description, "Task Content"),
    .known(.status, "Status"),
    .known(.assignee, "Assignees"),
    .known(.labels, "Tags"),
    .known(.priority, "Priority"),
    .known(.project, "List Name"),
    .known(.projectKey, "Space Name"),
    .known(.epic, "Parent ID"),
    .known(.timeSpent, "Time Spent"),
  ]
  let dates: [DateColumn] = []
  let tellingColumns: [[ColumnRole]] = [[.id], [.project, .projectKey]]
  let tickets = TicketStyle(
    spentUnit: .milliseconds, assignees: .brackets, numbers: .epochMilliseconds,
    keepsUntouched: true)
}
