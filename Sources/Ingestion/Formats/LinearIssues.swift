/// Issues as Linear exports them, with the columns of today or the older ones.
///
/// Its stamps are ISO in UTC or what JavaScript prints, which states the offset too.
struct LinearIssues: IssueFormat {
  let name = "linear_issues"
  let product = "Linear: Settings, Import/Export, Export CSV"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.title, "Title"),
    .needed(.id, "ID"),
    .known(.created, "Created"),
    .known(.resolved, "Completed"),
    .known(.updated, "Updated"),
    .known(.due, "Due Date"),
    .known(.status, "Status"),
    .known(.priority, "Priority"),
    .known(.storyPoints, "Estimate"),
    .known(.description, "Description"),
    .known(.projectKey, "Team"),
    .known(.project, "Project"),
    .known(.reporter, "Creator"),
    .known(.assignee, "Assignee"),
    .known(.labels, "Labels"),
    .repeated(.epic, "Parent issue", "Project Milestone", "Initiatives", "Roadmaps"),
  ]
  let marks = [
    "Cycle Number", "Cycle Name", "Cycle Start", "Cycle End", "Triaged", "Initiatives", "Roadmaps",
    "Project Milestone", "SLA Status", "Time in status (minutes)", "Parent issue", "Canceled",
  ]
  let zone: String? = "UTC"
}
