/// Tickets as Zendesk exports them; its minutes are waiting time, not work, and stay unread.
struct ZendeskTickets: IssueFormat {
  let name = "zendesk_tickets"
  let product = "Zendesk Support: view or report, Export CSV"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.title, "Subject"),
    .needed(.id, "Id"),
    .known(.created, "Created at"),
    .known(.resolved, "Solved at"),
    .known(.updated, "Updated at"),
    .known(.due, "Due date"),
    .known(.status, "Status"),
    .known(.priority, "Priority"),
    .known(.ticketType, "Ticket type"),
    .known(.assignee, "Assignee"),
    // Who wrote it into the system; the requester may be a customer.
    .known(.reporter, "Submitter"),
    .known(.reporter, "Requester"),
    .known(.labels, "Tags"),
    .known(.project, "Group"),
  ]
  let marks = [
    "Summation column", "Requester", "Created at", "Requester id", "Requester domain", "Submitter",
    "Satisfaction Score",
    "Group stations", "Assignee stations", "Reopens", "Solved at", "Initially assigned at",
    "First reply time in minutes",
  ]
}
