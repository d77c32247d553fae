/// One leader's week: integer minutes per activity, and what else is counted by week.
@dynamicMemberLookup
public struct WeeklyBalance: Sendable, Equatable {
  public var week: Week
  /// The week lies wholly inside the data window; others are shown and never judged.
  public var isFinished: Bool
  /// What is counted of the week's days; its members are members of the balance.
  public var tally = TimeTally()
  /// The same minutes by distinct title, in the order of their readings: those of an altitude add
  /// up to its minutes, those of `private` to `notAvailable`. Trends uses them up: a trend's
  /// balances have none.
  public var titles: [TitleMinutes] = []
  /// Accounted minutes of titles that a person of the site has confirmed or corrected.
  public var confirmed = 0
  /// Accounted minutes that were read by structure alone, their titles being hidden.
  public var structureOnly = 0
  /// Weeks since one with at least two hours hands-on; nil before the first such week.
  public var weeksSinceHandsOn: Int?
  /// How matters stand with the direct reports on the Sunday; nil where the week is not finished.
  public var standing: TeamStanding?

  public init(week: Week, isFinished: Bool) {
    self.week = week
    self.isFinished = isFinished
  }

  public subscript<Value>(dynamicMember path: WritableKeyPath<TimeTally, Value>) -> Value {
    get { tally[keyPath: path] }
    set { tally[keyPath: path] = newValue }
  }

  public subscript<Value>(dynamicMember path: KeyPath<TimeTally, Value>) -> Value {
    tally[keyPath: path]
  }
}
