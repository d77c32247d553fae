/// What may be said of the leaders who were a stretch of months into a role.
public struct CohortFigures: Sendable, Equatable {
  /// Months since the role began: from the first of these to before the second.
  public var months: Range<Int>
  /// Leaders with enough weeks in the stretch.
  public var judged: Int
  /// By altitude: strategic, craft, people.
  public var hours: [Altitude: HoursSpread]

  public init(months: Range<Int>, judged: Int, hours: [Altitude: HoursSpread]) {
    self.months = months
    self.judged = judged
    self.hours = hours
  }
}
