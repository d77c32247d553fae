/// A ticket of one leader that has to be resolved by a day.
///
/// Apart from items: a ticket on which nobody acted has none, and is no row that counts.
public struct TicketDue: Sendable, Hashable {
  /// The position in the batch's `leaders`; of no meaning after `Partial.add`.
  public var leader: Int32
  /// What makes it the same ticket in another export.
  public var subject: Hash128
  /// The day, since 1970-01-01, as the file writes it.
  public var day: Int32
  /// When it was resolved, in seconds since 1970-01-01 UTC; nil while it is open.
  public var resolved: Int?
  /// The export that says so, among the run's sources; set by `Partial.add`.
  public internal(set) var source: Int32 = 0
  /// The latest instant that its export knows of: what is open then may be resolved since. Set by
  /// `Partial.ticketDues`.
  public var seen = Int.min

  public init(leader: Int, subject: Hash128, day: Int32, resolved: Int?) {
    self.leader = Int32(leader)
    self.subject = subject
    self.day = day
    self.resolved = resolved
  }

  /// Whether it is of a later export than another, or says more in one of the same age.
  func supersedes(_ other: TicketDue) -> Bool {
    let (mine, theirs) = (resolved ?? .min, other.resolved ?? .min)
    return (seen, mine, day) > (other.seen, theirs, other.day)
  }
}
