/// A view of a GitHub project, tab-separated under "Export view data".
///
/// GitHub documents the file and not its header: the columns are the fields that the view shows, by
/// their names. A view without dates says nothing of when anybody acted; its rows can be
/// classified.
struct GitHubProjectsView: IssueFormat {
  let name = "github_projects_view"
  let columns: [FormatColumn] = [
    .needed(.title, "Title"),
    .needed(.assignee, "Assignees"),
    .known(.id, "URL"),
    .known(.status, "Status"),
    .known(.labels, "Labels"),
    .known(.project, "Repository"),
    .known(.priority, "Priority"),
    .known(.ticketType, "Type"),
    .known(.epic, "Parent issue"),
    .known(.categories, "Milestone"),
    .known(.created, "Created"),
    .known(.resolved, "Closed"),
  ]
  let tellingColumns: [[ColumnRole]] = [[.id], [.status]]
  let tickets = TicketStyle(assignees: .commas, keepsUntouched: true)
}
