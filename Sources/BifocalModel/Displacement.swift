/// Whether hands-on work moved between working hours and the time outside them while its total
/// stayed: what evenings and weekends take of it, no total shows.
///
/// Three changes of weekly means, now less usual, each with a 95 % interval for the difference of
/// two means of unequal variance (Welch, Biometrika 34, 1947; degrees of freedom by Satterthwaite,
/// Biometrics Bulletin 2, 1946): hands-on inside working hours, outside them, and both. It is
/// displaced where the interval of the total holds 0, those of the two parts do not, and the parts
/// go opposite ways.
public struct Displacement: Sendable, Equatable {
  /// A change of a weekly mean, in minutes a week.
  public struct Change: Sendable, Equatable {
    public let mean: Double
    public let interval: ClosedRange<Double>

    /// Whether the interval leaves 0 out.
    public var isClear: Bool { !interval.contains(0) }
  }

  public enum Direction: String, Sendable {
    case outOfHours = "out_of_hours"
    case intoHours = "into_hours"
    case none
  }

  public let inside: Change
  public let outside: Change
  public let total: Change

  /// Weeks below which nothing is said.
  static let leastRecent = 4
  static let leastUsual = 8

  /// Nil where there are too few weeks, or where rows do not state the hour of at least half of the
  /// hands-on time of either window: work without an hour is placed inside working hours by rule.
  public init?(recent: [WeeklyBalance], usual: [WeeklyBalance]) {
    guard recent.count >= Self.leastRecent, usual.count >= Self.leastUsual,
      Self.knowsHours(recent), Self.knowsHours(usual)
    else { return nil }
    let change = { (part: (WeeklyBalance) -> Int) in
      Self.change(recent.map { Double(part($0)) }, usual.map { Double(part($0)) })
    }
    inside = change { $0.insideHours[Strand.handsOn] }
    outside = change { $0.afterHoursHandsOn }
    total = change { $0.minutes[Strand.handsOn] }
  }

  public var direction: Direction {
    guard inside.isClear, outside.isClear, !total.isClear, inside.mean * outside.mean < 0 else {
      return .none
    }
    return outside.mean > 0 ? .outOfHours : .intoHours
  }

  private static func knowsHours(_ weeks: [WeeklyBalance]) -> Bool {
    let handsOn = weeks.reduce(0) { $0 + $1.minutes[Strand.handsOn] }
    return handsOn > 0 && 2 * weeks.reduce(0) { $0 + $1.timed[Strand.handsOn] } >= handsOn
  }

  private static func change(_ now: [Double], _ usual: [Double]) -> Change {
    let (recent, before) = (MeanOfWeeks(now), MeanOfWeeks(usual))
    let mean = recent.mean - before.mean
    let variance = recent.variance + before.variance
    guard variance > 0 else { return Change(mean: mean, interval: mean...mean) }
    let freedom =
      variance * variance
      / (recent.variance * recent.variance / Double(now.count - 1)
        + before.variance * before.variance / Double(usual.count - 1))
    let margin = StudentT.quantile975(freedom: freedom) * variance.squareRoot()
    return Change(mean: mean, interval: (mean - margin)...(mean + margin))
  }

  /// A mean and its variance, from at least two values.
  private struct MeanOfWeeks {
    let mean: Double
    let variance: Double

    init(_ values: [Double]) {
      let count = Double(values.count)
      let mean = values.reduce(0, +) / count
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      self.mean = mean
      variance = squares / (count - 1) / count
    }
  }
}
