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
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

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
  }
}
