/// Issues as Jira Cloud and Server export them, with all fields or some.
///
/// A column repeats once for every value of a list. `Σ Time Spent` is left out on purpose: a parent
/// holds its children's time.
struct JiraIssues: ExportFormat {
  let name = "jira_issues"
  let columns: [FormatColumn] = [
    .needed(.title, "Summary"),
    .needed(.id, "Issue key"),
    .needed(.created, "Created"),
    .known(.ticketType, "Issue Type"),
    .known(.status, "Status"),
    .known(.projectKey, "Project key"),
    .known(.project, "Project name"),
    .known(.priority, "Priority"),
    .known(.assignee, "Assignee"),
    .known(.assigneeId, "Assignee Id"),
    .known(.reporter, "Reporter"),
    .known(.reporterId, "Reporter Id"),
    .known(.creator, "Creator"),
    .known(.creatorId, "Creator Id"),
    .known(.resolved, "Resolved"),
    .known(.description, "Description"),
    .known(.timeSpent, "Time Spent"),
    .repeated(.labels, "Labels"),
    .repeated(.categories, "Component/s", "Components"),
    .repeated(.logWork, "Log Work"),
    .repeated(.comment, "Comment", "Comments"),
    .repeated(
      .epic, "Custom field (Epic Link)", "Epic Link", "Parent key", "Parent summary",
      "Custom field (Epic Name)"),
  ]
  let dates = [
    DateColumn(role: .created), DateColumn(role: .resolved),
    DateColumn(role: .logWork, cell: .logWork), DateColumn(role: .comment, cell: .comment),
  ]
  let sorted: ColumnRole? = .created
  let people = PeopleSource.named
  let tellingColumns: [[ColumnRole]] = [[.assignee, .reporter]]

  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate {
    try mapper.mapIssue()
  }
}
