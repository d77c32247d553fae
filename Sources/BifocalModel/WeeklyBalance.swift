/// One leader's week: integer minutes per activity, and what else is counted by week.
public struct WeeklyBalance: Sendable, Equatable {
  public var week: Week
  /// The week lies wholly inside the data window; others are shown and never judged.
  public var isFinished: Bool
  public var minutes = ActivityVector()
  /// Parts of `minutes`, each a sum over slices with that tag.
  public var insideHours = ActivityVector()
  public var solo = ActivityVector()
  public var meeting = ActivityVector()
  public var estimated = ActivityVector()
  public var outcomeLinked = ActivityVector()
  /// Minutes; private and away as one number.
  public var notAvailable = 0
  /// The same minutes by distinct title, in the order of their readings: those of an altitude add
  /// up to its minutes, those of `private` to `notAvailable`. Trends uses them up: a trend's
  /// balances have none.
  public var titles: [TitleMinutes] = []
  /// Accounted minutes of titles that a person of the site has confirmed or corrected.
  public var confirmed = 0
  /// Accounted minutes that were read by structure alone, their titles being hidden.
  public var structureOnly = 0
  public var capacity = 0
  public var conflict = 0
  public var items = 0
  public var reported = 0
  public var resolved = 0
  public var commented = 0
  /// Days on which more was logged than the day has free hours.
  public var overbookedDays = 0
  /// Weeks since one with at least two hours hands-on; nil before the first such week.
  public var weeksSinceHandsOn: Int?

  public init(week: Week, isFinished: Bool) {
    self.week = week
    self.isFinished = isFinished
  }

  public var accounted: Int { minutes.accounted }
  public var readable: Int { minutes.readable }
  public var unclear: Int { minutes[Activity.unclear] }
  public var afterHours: Int { accounted - insideHours.accounted }
  public var afterHoursHandsOn: Int { minutes[Strand.handsOn] - insideHours[Strand.handsOn] }

  /// Accounted inside working hours ÷ capacity; nil where the week has no working minutes.
  public var visibility: Double? {
    capacity > 0 ? Double(insideHours.accounted) / Double(capacity) : nil
  }

  /// 1 − unclear ÷ accounted; nil where nothing is accounted.
  public var coverage: Double? {
    accounted > 0 ? 1 - Double(unclear) / Double(accounted) : nil
  }
}
