/// One leader's time after attribution: what Aggregation takes.
public struct LeaderTime: Sendable {
  public var leader: LeaderProfile
  public var window: DataWindow
  /// By date, then activity, then tags.
  public var slices: [TimeSlice]
  /// The same time and what is not available, by distinct title: by week, then reading.
  public var titles: [TitleTime]
  /// Every day from the first with an item to the last of the window, in order.
  public var days: [LeaderDay]
  /// The last day on which anything was recorded, which only decides `stale`.
  public var lastSeen: CivilDate?
  public var ledger: TimeLedger
  /// Counts of what a person should know, such as `overbooked_days`, `long_items`, `clock_gap`.
  public var notes: [String: Int]

  public init(
    leader: LeaderProfile, window: DataWindow, slices: [TimeSlice], titles: [TitleTime] = [],
    days: [LeaderDay], lastSeen: CivilDate?, ledger: TimeLedger, notes: [String: Int]
  ) {
    self.leader = leader
    self.window = window
    self.slices = slices
    self.titles = titles
    self.days = days
    self.lastSeen = lastSeen
    self.ledger = ledger
    self.notes = notes
  }
}
