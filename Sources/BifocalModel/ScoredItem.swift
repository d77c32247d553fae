/// An item with its activity and without its texts: what work units exchange and merge.
public struct ScoredItem: Sendable, Hashable {
  public var kind: ItemKind
  public var activity: Activity
  public var flags: ItemFlags
  public var marks: ItemMarks
  /// The day by which a ticket is due, since 1970-01-01; `Item.noDay` where none is given.
  public var due: Int32
  /// How many people, the leader included; -1 where the row does not say.
  public var attendees: Int32
  /// Seconds since 1970-01-01 UTC; the end is exclusive.
  public var start: Int
  public var end: Int
  public var seconds: Int
  public var identity: Hash128
  public var subject: Hash128
  /// As in `Item`: it serves to tell one-to-ones apart and reaches no output.
  public var companion: UInt64
  /// How many rows said the same; they count once.
  public var copies: Int32
  /// The row that counts for all of them.
  public var source: Int32
  public var line: Int32

  public init(_ item: Item, content: Content, activity: Activity, source: Int) {
    kind = item.kind
    self.activity = activity
    flags = item.flags
    marks = item.marks
    due = item.due
    attendees = content.attendees
    start = item.start
    end = item.end
    seconds = item.seconds
    identity = item.identity
    subject = item.subject
    companion = item.companion
    copies = 1
    self.source = Int32(source)
    line = content.line
  }

  /// Why an item takes no time, or another time than work.
  private static let idleMarks: ItemFlags = [
    .cancelled, .declined, .tentative, .free, .outOfOffice,
  ]

  /// A total order by time, identity and what the row says, so that the first of several rows with
  /// one identity is the same one however files and rows are ordered.
  public func precedes(_ other: ScoredItem) -> Bool {
    if start != other.start { return start < other.start }
    if identity != other.identity { return identity < other.identity }
    // What takes time stands before what does not, whatever else the rows say.
    let (marked, marksOfOther) = (
      flags.intersection(Self.idleMarks), other.flags.intersection(Self.idleMarks)
    )
    if marked != marksOfOther { return marked.rawValue < marksOfOther.rawValue }
    let mine = (flags.rawValue, activity.rawValue, attendees, end, seconds, companion)
    let theirs = (
      other.flags.rawValue, other.activity.rawValue, other.attendees, other.end,
      other.seconds, other.companion
    )
    if mine != theirs { return mine < theirs }
    // Last, so that no mark changes which of two rows counts for anything else.
    if (marks, due) != (other.marks, other.due) {
      return (marks.rawValue, due) < (other.marks.rawValue, other.due)
    }
    return (source, line) < (other.source, other.line)
  }
}
