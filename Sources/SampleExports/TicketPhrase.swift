import BifocalModel

/// One labelled ticket: its words and what work on it is.
struct TicketPhrase: Sendable {
  let activity: Activity
  /// Minutes of work on it; 90 where the row named none.
  let minutes: Int
  /// The leader reported it.
  let isOwn: Bool
  /// Its words alone name the artefact, so that a calendar block may carry them.
  let isBlock: Bool
  let title: String
  let type: String
  let priority: String
  let status: String
  let labels: [String]
  let project: String
  let description: String

  /// Reads one line of `PhraseTables`; nil where it is none.
  init?(line: Substring) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard cells.count >= 9, let activity = Activity(name: cells[0]) else { return nil }
    self.activity = activity
    minutes = Int(cells[1]) ?? 90
    isOwn = cells[2].contains("o")
    isBlock = cells[2].contains("b")
    title = cells[3]
    type = cells[4]
    priority = cells[5]
    status = cells[6]
    labels = cells[7].split(separator: ",").map(String.init)
    project = cells[8]
    description = cells.count > 9 ? cells[9] : ""
  }

  /// Whether nothing more happens to it.
  var isDone: Bool { ["Done", "Resolved", "Closed"].contains(status) }

  /// The calendar row of a leader who books time for it.
  var block: Phrase? {
    guard isBlock else { return nil }
    // A block in a calendar is an hour or two, however long the ticket took.
    let booked = max(60, min(150, (minutes + 14) / 15 * 15))
    return Phrase(activity: activity, minutes: booked, traits: [.own], title: title)
  }
}
