/// One leader's month or quarter, as the sum of the days of it that a run speaks of.
public struct PeriodBalance: Sendable, Equatable {
  public var period: CalendarPeriod
  /// The first and the last of those days: not the whole period at the edges of a record.
  public var from: CivilDate
  public var to: CivilDate
  /// The period lies wholly inside the data window and begins no earlier than the record.
  public var isFinished: Bool
  public var tally: TimeTally
  /// How matters stand with the direct reports on the last day; nil where it is not finished.
  public var standing: TeamStanding?

  public init(
    period: CalendarPeriod, from: CivilDate, to: CivilDate, isFinished: Bool, tally: TimeTally
  ) {
    self.period = period
    self.from = from
    self.to = to
    self.isFinished = isFinished
    self.tally = tally
  }
}
