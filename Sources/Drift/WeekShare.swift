import BifocalModel

/// One part of one week, in half-hour blocks; a part is kept within its whole.
struct WeekShare: Sendable, Equatable {
  let part: Double
  let whole: Double
  /// The share as `ArcsineShare` has it.
  let transformed: Double

  init(partMinutes: Double, wholeMinutes: Double) {
    whole = wholeMinutes / ArcsineShare.minutesABlock
    part = min(max(partMinutes / ArcsineShare.minutesABlock, 0), whole)
    transformed = ArcsineShare.value(part: part, whole: whole)
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
