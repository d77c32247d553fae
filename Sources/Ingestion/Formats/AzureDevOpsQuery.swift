/// The result of a query of Azure DevOps Boards: the columns are those that the query shows.
///
/// A query of a tree has one column of titles for every level.
struct AzureDevOpsQuery: IssueFormat {
  let name = "azure_devops_query"
  let product = "Azure DevOps Boards: Queries, Export to CSV"
  let verification = FormatVerification.documentation
  let columns: [FormatColumn] = [
    .needed(.id, "ID"),
    .needed(.title, "Title", "Title 1"),
    .known(.title, "Title 2"),
    .known(.title, "Title 3"),
    .known(.title, "Title 4"),
    .known(.title, "Title 5"),
    .known(.ticketType, "Work Item Type"),
    .known(.assignee, "Assigned To"),
    .known(.status, "State"),
    .known(.labels, "Tags"),
    .known(.created, "Created Date"),
    .known(.reporter, "Created By"),
    .known(.resolved, "Resolved Date"),
    .known(.resolved, "Closed Date"),
    .known(.updated, "Changed Date"),
    .known(.due, "Due Date", "Target Date"),
    .known(.priority, "Priority"),
    .known(.description, "Description"),
    .known(.timeSpent, "Completed Work"),
    .known(.storyPoints, "Story Points", "Effort", "Size"),
    .known(.project, "Area Path", "Team Project"),
    .known(.categories, "Iteration Path"),
    .known(.epic, "Parent"),
  ]
  let marks = [
    "Work Item Type", "Assigned To", "Iteration Path", "Area Path", "Completed Work",
    "Original Estimate", "Remaining Work", "Changed Date", "Created Date", "Closed Date",
  ]
  // `Completed Work` is hours.
  let durationUnit = DurationReading.Unit.hours
}
