import Foundation

/// One part of one week, in half-hour blocks; a part is kept within its whole.
struct WeekShare: Sendable, Equatable {
  let part: Double
  let whole: Double
  /// The share on a scale where its variation hardly depends on its level (Anscombe 1948).
  let transformed: Double

  static let minutesABlock = 30.0

  init(partMinutes: Double, wholeMinutes: Double) {
    whole = wholeMinutes / Self.minutesABlock
    part = min(max(partMinutes / Self.minutesABlock, 0), whole)
    transformed = asin(((part + 0.375) / (whole + 0.75)).squareRoot())
  }

  /// The hours-weighted mean share of several weeks; 0 where they hold nothing.
  static func pooled(_ weeks: some Sequence<WeekShare>) -> Double {
    var part = 0.0
    var whole = 0.0
    for week in weeks {
      part += week.part
      whole += week.whole
    }
    return whole > 0 ? part / whole : 0
  }
}
