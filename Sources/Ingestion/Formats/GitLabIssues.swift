/// Issues as GitLab mails them, in either order of its columns.
///
/// The header list comes from GitLab's source. Times are UTC, as their columns say, and `Time
/// Spent` counts seconds.
struct GitLabIssues: IssueFormat {
  let name = "gitlab_issues"
  let columns: [FormatColumn] = [
    .needed(.title, "Title"),
    .needed(.id, "Issue ID"),
    .needed(.created, "Created At (UTC)"),
    .known(.description, "Description"),
    .known(.status, "State"),
    .known(.reporter, "Author"),
    .known(.reporterId, "Author Username"),
    .known(.assignee, "Assignee"),
    .known(.assigneeId, "Assignee Username"),
    .known(.resolved, "Closed At (UTC)"),
    .known(.categories, "Milestone"),
    .known(.labels, "Labels"),
    .known(.timeSpent, "Time Spent"),
    .repeated(.epic, "Epic ID", "Epic Title"),
  ]
  let sorted: ColumnRole? = .created
  let tickets = TicketStyle(assignees: .commas, isUTC: true)
}
