/// Issues as GitLab mails them; its stamps are UTC, as their names say.
///
/// A mail of too many issues is cut short, which the mail says and the file does not.
struct GitLabIssues: IssueFormat {
  let name = "gitlab_issues"
  let product = "GitLab: Issues, Export as CSV"
  let verification = FormatVerification.documentation
  let columns: [FormatColumn] = [
    .needed(.title, "Title"),
    .known(.id, "URL"),
    .known(.id, "Issue ID"),
    .known(.created, "Created At (UTC)", "Created At"),
    .known(.resolved, "Closed At (UTC)", "Closed At"),
    .known(.updated, "Updated At (UTC)", "Updated At"),
    .known(.due, "Due Date"),
    .known(.status, "State"),
    .known(.description, "Description"),
    .known(.reporter, "Author"),
    .known(.reporterId, "Author Username"),
    .known(.assignee, "Assignee"),
    .known(.assigneeId, "Assignee Username"),
    .known(.labels, "Labels"),
    .known(.categories, "Milestone"),
    .known(.epic, "Epic Title"),
    .known(.storyPoints, "Weight"),
    .known(.timeSpent, "Time Spent"),
  ]
  let marks = [
    "Author Username", "Assignee Username", "Created At (UTC)", "Updated At (UTC)",
    "Closed At (UTC)", "Confidential", "Locked", "Time Estimate",
  ]
  let zone: String? = "UTC"
  let assigneeSeparator: UInt8? = 0x2C
}
