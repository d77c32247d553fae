/// Tickets as Zendesk exports them.
///
/// The header list comes from importer code. Times are in the account's zone. Whoever submitted a
/// ticket reported it, or its requester in a file without submitters; the minutes of service levels
/// are no work.
struct ZendeskTickets: IssueFormat {
  let name = "zendesk_tickets"
  let columns: [FormatColumn] = [
    .needed(.title, "Subject"),
    .needed(.id, "Id"),
    .needed(.created, "Created at"),
    .known(.reporter, "Submitter", "Requester"),
    .known(.assignee, "Assignee"),
    .known(.resolved, "Solved at"),
    .known(.labels, "Tags"),
    .known(.status, "Status"),
    .known(.priority, "Priority"),
    .known(.ticketType, "Ticket type"),
    .known(.project, "Group"),
  ]
}
