/// Hours now against the usual, by activity, adding up exactly.
///
/// Both sides are sums of integer minutes over a number of weeks; a change is a difference of two
/// fractions and is kept as such, so that the parts of any whole add up to the whole.
public struct Comparison: Sendable, Equatable {
  /// Sums of minutes over `recentWeeks` and `usualWeeks` weeks.
  public let recent: ActivityVector
  public let recentWeeks: Int
  public let usual: ActivityVector
  public let usualWeeks: Int

  public init(recent: [WeeklyBalance], usual: [WeeklyBalance]) {
    self.recent = recent.reduce(ActivityVector()) { $0 + $1.minutes }
    recentWeeks = recent.count
    self.usual = usual.reduce(ActivityVector()) { $0 + $1.minutes }
    usualWeeks = usual.count
  }

  /// Minutes a week now; nil without a recent week.
  public func recentMinutes(_ part: (ActivityVector) -> Int) -> Double? {
    recentWeeks > 0 ? Double(part(recent)) / Double(recentWeeks) : nil
  }

  /// Usual minutes a week; nil without a usual week.
  public func usualMinutes(_ part: (ActivityVector) -> Int) -> Double? {
    usualWeeks > 0 ? Double(part(usual)) / Double(usualWeeks) : nil
  }

  /// The change of a part in minutes a week times `recentWeeks * usualWeeks`: an exact integer.
  public func scaledChange(_ part: (ActivityVector) -> Int) -> Int {
    part(recent) * usualWeeks - part(usual) * recentWeeks
  }
}
