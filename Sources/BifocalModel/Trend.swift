/// One leader's weeks with what can be said of each against the weeks before: what Drift takes.
public struct Trend: Sendable {
  public var leader: LeaderProfile
  public var window: DataWindow
  public var lastSeen: CivilDate?
  /// Every week from the first with data to the end of the window, in order, without a gap.
  public var weeks: [WeekTrend]
  /// Months and quarters of the calendar with a day of the record, in order.
  public var months: [PeriodBalance]
  public var quarters: [PeriodBalance]

  public init(
    leader: LeaderProfile, window: DataWindow, lastSeen: CivilDate?, weeks: [WeekTrend],
    months: [PeriodBalance] = [], quarters: [PeriodBalance] = []
  ) {
    self.leader = leader
    self.window = window
    self.lastSeen = lastSeen
    self.weeks = weeks
    self.months = months
    self.quarters = quarters
  }
}
