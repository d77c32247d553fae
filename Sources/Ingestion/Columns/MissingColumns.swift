import BifocalModel

/// What a file cannot show because it has no column for it.
///
/// A missing column never stops a run: the figures that need it are absent, and the file's report
/// says so.
struct MissingColumns {
  let decision: FileReport.Decision?

  init(_ kind: FormatKind, _ binding: ColumnBinding) {
    let missing = Self.needs(of: kind).filter { need in !need.roles.contains(where: binding.has) }
    guard !missing.isEmpty else {
      decision = nil
      return
    }
    decision = FileReport.Decision(
      topic: "missing", value: missing.map { $0.roles[0].name }.joined(separator: ", "),
      evidence: missing.map(\.consequence).joined(separator: "; "))
  }

  /// Any one of some columns, and what is absent without them.
  private struct Need {
    let roles: [ColumnRole]
    let consequence: String

    init(_ roles: ColumnRole..., without consequence: String) {
      self.roles = roles
      self.consequence = consequence
    }
  }

  private static func needs(of kind: FormatKind) -> [Need] {
    switch kind {
    case .calendar: calendar
    case .tickets: tickets
    case .worklogs: worklogs
    // A file of items says in its own words what it knows.
    case .items: []
    }
  }

  private static let calendar = [
    Need(.endTime, .endDate, .hours, without: "rows with a time are rejected, as none ends"),
    Need(
      .organizer, .organizerIsSelf, without: "who called a meeting is not known"),
    Need(
      .required, .attendees, without: "how many people met is not known, nor what time was solo"),
    Need(
      .showAs, without: "free, tentative and absent time is not told from busy time"),
    Need(
      .sensitivity, .isPrivate, without: "private events are known by their titles only"),
  ]

  private static let tickets = [
    Need(.assignee, .assigneeId, without: "nobody has resolved a ticket"),
    Need(.reporter, .reporterId, without: "nobody has written a ticket"),
    Need(.created, without: "tickets that were written are no touches"),
    Need(.resolved, without: "tickets that were resolved are no touches, and have no time"),
    Need(.timeSpent, .logWork, without: "tickets are touches and take no time"),
    Need(.priority, without: "what was urgent is not known"),
  ]

  private static let worklogs = [
    Need(.title, .task, .project, .id, without: "entries have no title"),
    Need(
      .hours, .endTime, .endDate, .startAndSeconds, without: "rows are rejected: none has a length"),
  ]
}
