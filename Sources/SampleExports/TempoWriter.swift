import BifocalModel

/// One worklog of somebody, with the ticket it is on.
struct Worklog: Sendable {
  let author: Person
  /// The leader's key; empty for somebody who leads nobody here.
  let leader: String
  let ticket: Ticket
  let minutes: Int
  /// The author's local day.
  let day: CivilDate
  /// Local seconds in the file's zone; midnight where only a day was logged.
  let local: Int
}

/// Writes worklogs as the classic Tempo report does.
enum TempoWriter {
  static let path = "worklogs/tempo.csv"

  static let header = [
    "Issue Key", "Issue summary", "Hours", "Work date", "Username", "Full name", "Period",
    "Account Key", "Account Name", "Account Lead", "Account Category", "Account Customer",
    "Activity Name", "Component", "All Components", "Version Name", "Issue Type", "Issue Status",
    "Project Key", "Project Name", "Epic", "Epic Link", "Work Description", "Parent Key",
    "Reporter", "External Hours", "Billed Hours", "Issue Original Estimate",
    "Issue Remaining Estimate",
  ]

  /// The bytes, and the line of every worklog in order.
  static func write(_ worklogs: [Worklog]) -> (bytes: [UInt8], lines: [Int]) {
    var text = ExportText(quoting: .all, lineEnd: "\n")
    text.append(header)
    let lines = worklogs.map { text.append(record($0)) }
    return (text.bytes, lines)
  }

  private static func record(_ log: Worklog) -> [String] {
    let date = CivilDate(day: log.local / 86_400)
    let (year, month, _) = date.components
    let ticket = log.ticket
    let epic = ticket.outcome.map(OutcomeRoadmap.epicKey) ?? ""
    return [
      ticket.key, ticket.summary, hours(log.minutes),
      "\(date.iso) \(DateText.twentyFourHours(log.local % 86_400 / 60))", log.author.email,
      log.author.name, DateText.two(month) + DateText.two(year % 100), "", "", "", "", "", "", "",
      "", "", ticket.phrase.type, ticket.phrase.status, ticket.phrase.project,
      ticket.phrase.project, epic, epic, "Working on issue \(ticket.key)", "",
      ticket.reporter.name, "", hours(log.minutes), "", "",
    ]
  }

  /// Decimal hours of minutes that are a multiple of 15.
  private static func hours(_ minutes: Int) -> String {
    let quarter = ["", ".25", ".5", ".75"][minutes % 60 / 15]
    return "\(minutes / 60)\(quarter)"
  }
}
