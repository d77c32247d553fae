/// One leader's weeks in order, without a gap: what Trends takes.
public struct LeaderBalances: Sendable {
  public var leader: LeaderProfile
  public var weeks: [WeeklyBalance]
  public var lastSeen: CivilDate?
  public var window: DataWindow

  public init(
    leader: LeaderProfile, weeks: [WeeklyBalance], lastSeen: CivilDate?, window: DataWindow
  ) {
    self.leader = leader
    self.weeks = weeks
    self.lastSeen = lastSeen
    self.window = window
  }
}
