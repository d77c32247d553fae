/// What a group's leaders have of an altitude, in hours a week rounded to halves.
public struct HoursSpread: Sendable, Equatable {
  public var median: Double
  /// The first and the third quartile; nil where too few leaders are in the group.
  public var quartiles: ClosedRange<Double>?

  public init(median: Double, quartiles: ClosedRange<Double>?) {
    self.median = median
    self.quartiles = quartiles
  }
}
