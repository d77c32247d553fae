/// How much work a day and a week of a duration such as `1w 2d 3h` stand for.
public struct WorkUnits: Sendable, Equatable {
  /// 1 to 24; Jira's own setting is 8.
  public var hoursPerDay: Int
  /// 1 to 7; Jira's own setting is 5.
  public var daysPerWeek: Int

  public init(hoursPerDay: Int = 8, daysPerWeek: Int = 5) {
    self.hoursPerDay = hoursPerDay
    self.daysPerWeek = daysPerWeek
  }
}
