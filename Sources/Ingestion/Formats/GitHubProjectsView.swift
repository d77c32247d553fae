/// A view of GitHub Projects, which is parted by tabs, and lists of `gh issue list`.
///
/// The export of a view has no stamps: its rows are no touches, but they can be classified. The
/// names that `gh --json` gives its fields add them.
struct GitHubProjectsView: IssueFormat {
  let name = "github_projects_view"
  let product = "GitHub Projects: Export view data; gh issue list --json with those field names"
  let verification = FormatVerification.documentation
  let columns: [FormatColumn] = [
    .needed(.title, "Title"),
    .known(.id, "URL"),
    .needed(.assignee, "Assignees"),
    .known(.status, "Status", "State"),
    .known(.labels, "Labels"),
    .known(.project, "Repository"),
    .known(.epic, "Milestone"),
    .known(.epic, "Parent issue"),
    .known(.priority, "Priority"),
    .known(.storyPoints, "Estimate", "Size"),
    .known(.ticketType, "Type"),
    .known(.description, "Body"),
    .known(.reporter, "Author"),
    .known(.created, "createdAt", "Created"),
    .known(.resolved, "closedAt", "Closed"),
    .known(.updated, "updatedAt", "Updated"),
  ]
  let marks = ["Assignees", "URL", "Linked pull requests", "Sub-issues progress", "closedAt"]
  let marksNeeded = 0
  let assigneeSeparator: UInt8? = 0x2C
  let keepsUntouched = true
}
