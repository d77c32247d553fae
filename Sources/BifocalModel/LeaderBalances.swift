/// One leader's weeks in order, without a gap: what Trends takes.
public struct LeaderBalances: Sendable {
  public var leader: LeaderProfile
  public var weeks: [WeeklyBalance]
  /// The months and quarters with a day of the record, in order; months add up to what weeks do.
  public var months: [PeriodBalance]
  public var quarters: [PeriodBalance]
  public var lastSeen: CivilDate?
  public var window: DataWindow

  public init(
    leader: LeaderProfile, weeks: [WeeklyBalance], months: [PeriodBalance] = [],
    quarters: [PeriodBalance] = [], lastSeen: CivilDate?, window: DataWindow
  ) {
    self.leader = leader
    self.weeks = weeks
    self.months = months
    self.quarters = quarters
    self.lastSeen = lastSeen
    self.window = window
  }
}
