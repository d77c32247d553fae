/// How matters stand between a leader and the direct reports at the end of a day, as counts only.
public struct TeamStanding: Sendable, Equatable {
  /// How many people report to the leader; nil where nothing says it.
  public var directs: Int?
  /// With how many of them, who report to the leader for 28 days at least, no one-to-one was held
  /// in the 28 days that end here; nil where these days do not say who was met.
  public var withoutOneToOne: Int?

  public init(directs: Int?, withoutOneToOne: Int?) {
    self.directs = directs
    self.withoutOneToOne = withoutOneToOne
  }

  /// How far back a one-to-one counts: four weeks.
  public static let days = 28
}
