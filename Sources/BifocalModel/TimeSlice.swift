/// A stretch of one leader's accounted time inside one local day; no second is in two slices.
public struct TimeSlice: Sendable, Equatable {
  public var date: CivilDate
  /// Never `away` or `private`.
  public var activity: Activity
  public var seconds: Int
  public var tags: Tags

  public init(date: CivilDate, activity: Activity, seconds: Int, tags: Tags) {
    self.date = date
    self.activity = activity
    self.seconds = seconds
    self.tags = tags
  }

  public struct Tags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Within the leader's working hours of a working day.
    public static let insideHours = Tags(rawValue: 1 << 0)
    /// Nobody else was there; with neither this nor `meeting` the row does not say.
    public static let solo = Tags(rawValue: 1 << 1)
    public static let meeting = Tags(rawValue: 1 << 2)
    /// Filled in by a rule of accounting, not stated by a row.
    public static let estimated = Tags(rawValue: 1 << 3)
    /// More work was logged for the day than it has free hours.
    public static let overbooked = Tags(rawValue: 1 << 4)
    /// Of an item that names an outcome of the roadmap.
    public static let outcomeLinked = Tags(rawValue: 1 << 5)
    /// At an hour that a row states.
    public static let timed = Tags(rawValue: 1 << 6)
    /// Of a worklog or the time spent on a ticket.
    public static let logged = Tags(rawValue: 1 << 7)
    /// Who was there is known; with `solo` it was the leader alone.
    public static let companyKnown = Tags(rawValue: 1 << 16)
    /// With somebody who reports to the leader, or to one of those.
    public static let withDirect = Tags(rawValue: 1 << 17)
    public static let withSkipLevel = Tags(rawValue: 1 << 18)
    /// With nobody but these.
    public static let ownTeam = Tags(rawValue: 1 << 19)
    /// With one direct report and nobody else.
    public static let oneToOne = Tags(rawValue: 1 << 20)
    public static let withManager = Tags(rawValue: 1 << 21)
    public static let withPeer = Tags(rawValue: 1 << 22)
    /// With somebody who is not of the organisation.
    public static let withOutsider = Tags(rawValue: 1 << 23)
    /// What it is for is stated, or is known not to be; with neither the source does not say.
    public static let purposeStated = Tags(rawValue: 1 << 8)
    public static let purposeUnstated = Tags(rawValue: 1 << 9)
    /// Urgency and importance are both known; `urgent` and `important` only beside it.
    public static let eisenhowerKnown = Tags(rawValue: 1 << 10)
    public static let urgent = Tags(rawValue: 1 << 11)
    public static let important = Tags(rawValue: 1 << 12)
    /// In a stretch of at least an hour of strategic work alone, with nothing else booked.
    public static let protected = Tags(rawValue: 1 << 13)
    /// On a ticket assigned to somebody else, or to the leader or nobody.
    public static let othersTicket = Tags(rawValue: 1 << 14)
    public static let ownTicket = Tags(rawValue: 1 << 15)
  }
}
