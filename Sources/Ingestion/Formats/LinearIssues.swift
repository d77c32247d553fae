/// Issues as Linear exports them.
///
/// The header list comes from importer code that copied a real export. Dates are ISO 8601 in UTC or
/// what JavaScript prints, in one file. `Estimate` counts points and `Time in status` is no work,
/// so that no column holds time.
struct LinearIssues: IssueFormat {
  let name = "linear_issues"
  let columns: [FormatColumn] = [
    .needed(.title, "Title"),
    .needed(.id, "ID"),
    .needed(.created, "Created"),
    .needed(.projectKey, "Team"),
    .known(.description, "Description"),
    .known(.status, "Status"),
    .known(.priority, "Priority"),
    .known(.project, "Project"),
    .known(.reporter, "Creator"),
    .known(.assignee, "Assignee"),
    .known(.labels, "Labels"),
    .known(.resolved, "Completed"),
    .repeated(.epic, "Parent issue", "Initiatives", "Roadmaps", "Project Milestone"),
  ]
}
