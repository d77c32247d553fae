/// What is known of an item beside its time.
public struct ItemFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Called off; takes no time and is counted.
  public static let cancelled = ItemFlags(rawValue: 1 << 0)
  public static let declined = ItemFlags(rawValue: 1 << 1)
  public static let tentative = ItemFlags(rawValue: 1 << 2)
  /// Shown as free.
  public static let free = ItemFlags(rawValue: 1 << 3)
  public static let outOfOffice = ItemFlags(rawValue: 1 << 4)
  /// Marked private or confidential by its owner: never scored, its time is kept.
  public static let markedPrivate = ItemFlags(rawValue: 1 << 5)
  public static let recurring = ItemFlags(rawValue: 1 << 6)
  public static let organizerIsSelf = ItemFlags(rawValue: 1 << 7)
  /// A local time that a change of the clock made impossible or ambiguous.
  public static let clockGap = ItemFlags(rawValue: 1 << 8)
  public static let clockOverlap = ItemFlags(rawValue: 1 << 9)
  /// A worklog that names a day and no time; `start` is that day's midnight.
  public static let dayOnly = ItemFlags(rawValue: 1 << 10)
  /// Shown as busy, which a row has to say: most exports of calendars do not.
  public static let busy = ItemFlags(rawValue: 1 << 11)
  /// Set aside by a filter of the pipeline.
  public static let filtered = ItemFlags(rawValue: 1 << 12)
  /// The end was before the start on a row with times only, and was moved to the next day.
  public static let movedEnd = ItemFlags(rawValue: 1 << 13)
  /// Names an outcome of the roadmap; set by scoring.
  public static let outcomeLinked = ItemFlags(rawValue: 1 << 14)
  /// A person of the site said what it is; set by scoring.
  public static let confirmed = ItemFlags(rawValue: 1 << 15)
  /// Its title was hidden, so that only its structure could be read; set by scoring.
  public static let titleHidden = ItemFlags(rawValue: 1 << 16)

  // MARK: Who was there, by the organisation on that day

  /// The row says who was there, and each of them has a place in the organisation or none at all.
  public static let companyKnown = ItemFlags(rawValue: 1 << 24)
  /// Somebody who reports to the leader.
  public static let withDirect = ItemFlags(rawValue: 1 << 25)
  /// Somebody who reports to one of those.
  public static let withSkipLevel = ItemFlags(rawValue: 1 << 26)
  /// Nobody but these.
  public static let ownTeam = ItemFlags(rawValue: 1 << 27)
  /// The leader's own manager.
  public static let withManager = ItemFlags(rawValue: 1 << 28)
  /// Somebody else who reports to the leader's manager.
  public static let withPeer = ItemFlags(rawValue: 1 << 29)
  /// Somebody who is not of the organisation.
  public static let withOutsider = ItemFlags(rawValue: 1 << 30)
}
