/// One calendar event or one ticket touch of one leader.
public struct Item: Sendable {
  public var kind: ItemKind
  public var flags: ItemFlags
  /// The position in the batch's `leaders`.
  public var leader: Int32
  /// The position in the batch's `contents`.
  public var content: Int32
  /// Seconds since 1970-01-01 UTC; the end is exclusive.
  public var start: Int
  public var end: Int
  /// The time it stands for: the length of an event, the hours of a worklog, 0 for touches and
  /// all-day rows.
  public var seconds: Int
  /// What makes it the same item in another export: kind, time, title, organiser or ticket key.
  public var identity: Hash128
  /// The fingerprint of what a worklog and the meeting it repeats share: the title, or the key.
  public var subject: Hash128
  /// The fingerprint of the direct report with whom the leader was alone (`ReportingLine.person`);
  /// 0 where it was nobody or more than one.
  public var companion: UInt64 = 0
  public var marks: ItemMarks
  /// The day by which a ticket is due, since 1970-01-01; `noDay` where none is given.
  public var due = Item.noDay

  public static let noDay = Int32.min

  public init(
    kind: ItemKind, flags: ItemFlags, leader: Int, content: Int, start: Int, end: Int,
    seconds: Int, identity: Hash128, subject: Hash128, marks: ItemMarks = []
  ) {
    self.kind = kind
    self.flags = flags
    self.leader = Int32(leader)
    self.content = Int32(content)
    self.start = start
    self.end = end
    self.seconds = seconds
    self.identity = identity
    self.subject = subject
    self.marks = marks
  }
}
