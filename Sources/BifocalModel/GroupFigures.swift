/// What may be said of a group of leaders in a finished month; no figure of it stands for fewer
/// than five of them.
public struct GroupFigures: Sendable, Equatable {
  public var month: Month
  public var dimension: GroupDimension
  public var value: String
  /// Leaders of the group at the quarter's begin who were judged then; the same all quarter.
  public var judged: Int
  /// Its other leaders.
  public var tooLittleEvidence: Int
  /// The judged ones with hours this month; nil where it may not be told.
  public var withHours: Int?
  /// By altitude (strategic, craft, people), of `withHours` leaders; empty where that is nil.
  public var hours: [Altitude: HoursSpread]
  /// The parts of the judged whose metric is in an open episode at the month's end, rounded to
  /// twentieths; absent where it may not be told.
  public var up: [Metric: Double]
  public var down: [Metric: Double]

  public init(
    month: Month, dimension: GroupDimension, value: String, judged: Int, tooLittleEvidence: Int,
    withHours: Int?, hours: [Altitude: HoursSpread], up: [Metric: Double], down: [Metric: Double]
  ) {
    self.month = month
    self.dimension = dimension
    self.value = value
    self.judged = judged
    self.tooLittleEvidence = tooLittleEvidence
    self.withHours = withHours
    self.hours = hours
    self.up = up
    self.down = down
  }

  /// The altitudes that group figures tell of: far, near and people.
  public static let altitudes: [Altitude] = [.strategic, .craft, .people]
}
