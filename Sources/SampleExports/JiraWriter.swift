import BifocalModel

/// Writes tickets as a Jira export of all fields does.
struct JiraWriter {
  static let path = "tickets/jira.csv"
  let zone: ZoneRules
  /// The positions of tickets whose creation is no day of any calendar.
  let broken: Set<Int>

  static let header = [
    "Summary", "Issue key", "Issue id", "Issue Type", "Status", "Project key", "Project name",
    "Project type", "Project lead", "Project lead id", "Project description", "Priority",
    "Resolution", "Assignee", "Assignee Id", "Reporter", "Reporter Id", "Creator", "Creator Id",
    "Created", "Updated", "Last Viewed", "Resolved", "Due date", "Votes", "Labels", "Labels",
    "Description", "Environment", "Watchers", "Watchers Id", "Log Work", "Log Work",
    "Original estimate", "Remaining Estimate", "Time Spent", "Work Ratio", "Σ Original Estimate",
    "Σ Remaining Estimate", "Σ Time Spent", "Security Level", "Attachment",
    "Custom field (Story Points)", "Sprint", "Sprint",
    "Custom field ([CHART] Date of First Response)", "Comment", "Comment", "Parent", "Parent key",
    "Parent summary", "Status Category", "Status Category Changed",
  ]

  /// The bytes, and the line of every ticket in order.
  func write(_ tickets: [Ticket]) -> (bytes: [UInt8], lines: [Int]) {
    var text = ExportText(quoting: .minimal, lineEnd: "\n", hasMark: true)
    text.append(Self.header)
    let lines = tickets.indices.map { text.append(record(tickets[$0], number: $0)) }
    return (text.bytes, lines)
  }

  private func record(_ ticket: Ticket, number: Int) -> [String] {
    identity(ticket, number: number) + dates(ticket, isBroken: broken.contains(number))
      + details(ticket) + relations(ticket)
  }

  private func identity(_ ticket: Ticket, number: Int) -> [String] {
    [
      ticket.summary, ticket.key, String(10_001 + 3 * number), ticket.phrase.type,
      ticket.phrase.status, ticket.phrase.project, ticket.phrase.project, "software", "", "", "",
      ticket.phrase.priority, ticket.resolved == nil ? "" : "Done", ticket.assignee?.name ?? "",
      ticket.assignee?.account ?? "", ticket.reporter.name, ticket.reporter.account,
      ticket.reporter.name, ticket.reporter.account,
    ]
  }

  private func dates(_ ticket: Ticket, isBroken: Bool) -> [String] {
    let created = stamp(ticket.created)
    return [
      isBroken ? "31/Feb" + created.dropFirst(6) : created, stamp(ticket.updated), "",
      ticket.resolved.map(stamp) ?? "", "", "0",
    ]
  }

  /// Labels to the second log of work, then estimates to the date of the first response.
  private func details(_ ticket: Ticket) -> [String] {
    let labels = ticket.phrase.labels
    return [
      labels.first ?? "", labels.count > 1 ? labels[1] : "", ticket.description, "", "", "", "",
      "",
    ] + Array(repeating: "", count: 13)
  }

  private func relations(_ ticket: Ticket) -> [String] {
    let comments = ticket.comments.map { "\(stamp($0.instant));\($0.author.account);\($0.text)" }
    let category =
      ticket.phrase.isDone
      ? "Done"
      : ["To Do", "Backlog", "Open"].contains(ticket.phrase.status) ? "To Do" : "In Progress"
    return [
      comments.first ?? "", comments.count > 1 ? comments[1] : "", "",
      ticket.outcome.map(OutcomeRoadmap.epicKey) ?? "",
      ticket.outcome.map { OutcomeRoadmap.outcomes[$0].title } ?? "", category,
      stamp(ticket.resolved ?? ticket.created),
    ]
  }

  private func stamp(_ instant: Int) -> String { DateText.jira(local: zone.local(instant)) }
}
