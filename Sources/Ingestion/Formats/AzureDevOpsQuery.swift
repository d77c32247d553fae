/// The result of a work item query of Azure DevOps.
///
/// The header list comes from Microsoft's documentation; a query may have any columns of these. A
/// tree of work items has `Title 1`, `Title 2` and so on and fills one of them. `Completed Work` is
/// in hours. Dates follow the user's locale.
struct AzureDevOpsQuery: IssueFormat {
  let name = "azure_devops_query"
  let columns: [FormatColumn] = [
    .needed(.title, "Title", "Title 1"),
    .repeated(.title, "Title 2", "Title 3", "Title 4", "Title 5", "Title 6"),
    .needed(.id, "ID"),
    .needed(.ticketType, "Work Item Type"),
    .known(.assignee, "Assigned To"),
    .known(.reporter, "Created By"),
    .known(.status, "State"),
    .known(.labels, "Tags"),
    .known(.created, "Created Date"),
    .known(.resolved, "Resolved Date"),
    .known(.closed, "Closed Date"),
    .known(.timeSpent, "Completed Work"),
    .known(.description, "Description"),
    .known(.priority, "Priority"),
    .known(.projectKey, "Team Project"),
    .known(.project, "Area Path"),
    .known(.epic, "Parent"),
  ]
  let tickets = TicketStyle(spentUnit: .hours)
}
