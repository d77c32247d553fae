/// What scoring sees of one row: its texts, as ranges of the batch's bytes, and its structure.
///
/// All items of a row share one content: a ticket that was reported and resolved is read once.
public struct Content: Sendable {
  public var texts = InlineArray<13, ByteRange>(repeating: ByteRange())
  public var kind: SourceKind = .calendar
  /// How long, in minutes; -1 where the row does not say.
  public var minutes: Int32 = -1
  /// How many people, the leader included; -1 where the row does not say.
  public var attendees: Int32 = -1
  public var isRecurring: Flag = .unknown
  public var isOrganizerSelf: Flag = .unknown
  public var isAllDay: Flag = .unknown
  public var showAs: ShowAs = .unknown
  /// The local hour in which it starts, 0 to 23; -1 where the row has no time of day.
  public var hour: Int8 = -1
  /// The export hides or hashes titles: what stands there is no text to read.
  public var isTitleHidden = false
  /// The activity that the row itself states and the source's options say to believe.
  public var label: Activity?
  /// Which record of the file, counted from 1 after the header, and the line it begins on.
  public var record: Int32 = 0
  public var line: Int32 = 0
  /// The fingerprint of everything above but `id`, `record` and `line`: equal means same score.
  public var fingerprint = Hash128()
  /// The fingerprint of the title without case, accents and runs of blanks, by which answers of
  /// people know it; `Hash128()` where there is no title, or where nobody may read it.
  public var titleHash = Hash128()

  public init() {}

  public subscript(field: TextField) -> ByteRange {
    get { texts[field.rawValue] }
    set { texts[field.rawValue] = newValue }
  }

  /// A yes, a no, or a row that does not say.
  public enum Flag: UInt8, Sendable {
    case unknown, no, yes

    public init(_ value: Bool) { self = value ? .yes : .no }
  }
}
