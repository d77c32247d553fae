public import BifocalModel

/// One week of a table of hours: the part that is watched, and the whole it is a part of.
public struct SeriesPoint: Sendable, Equatable {
  public var week: Week
  /// Hours, finite; taken to be within 0 and the whole.
  public var part: Double
  /// Hours, finite; a week with 0 counts as one without data.
  public var whole: Double

  public init(week: Week, part: Double, whole: Double) {
    self.week = week
    self.part = part
    self.whole = whole
  }
}
