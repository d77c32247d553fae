public import BifocalModel

/// A week at which a series had moved too far and too long to be week-to-week variation.
public struct SeriesAlert: Sendable, Equatable {
  public var week: Week
  /// +1 for more of the part, −1 for less.
  public var sign: Int
  /// The calendar week after the statistic's last zero; it may be one without data.
  public var onset: Week
  /// The hours-weighted mean share since the onset less the usual one; a fraction.
  public var size: Double
  /// The cumulative sum at the alert, in the series' own standard deviations.
  public var statistic: Double

  public init(week: Week, sign: Int, onset: Week, size: Double, statistic: Double) {
    self.week = week
    self.sign = sign
    self.onset = onset
    self.size = size
    self.statistic = statistic
  }
}
