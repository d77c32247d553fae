import BifocalModel

/// One ticket of the tracker.
struct Ticket: Sendable {
  /// `PLAT-12`, given when all tickets are known.
  var key = ""
  let phrase: TicketPhrase
  let summary: String
  let description: String
  let reporter: Person
  let assignee: Person?
  /// Instants, seconds since 1970.
  let created: Int
  var resolved: Int?
  var comments: [Comment] = []
  /// The outcome it belongs to, by position.
  let outcome: Int?
  /// Minutes of work logged so far by the leader.
  var logged = 0

  /// What somebody wrote.
  struct Comment: Sendable {
    let instant: Int
    let author: Person
    let text: String
  }

  /// The last thing that happened to it.
  var updated: Int { max(created, resolved ?? created, comments.last?.instant ?? created) }
}
