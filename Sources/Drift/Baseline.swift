import BifocalModel

/// A leader's usual share and its week-to-week variation, on the arcsine scale.
struct Baseline: Sendable, Equatable {
  let center: Double
  let deviation: Double

  /// Median and median absolute deviation, the latter drawn towards the prior.
  ///
  /// 1.4826 makes the deviation that of a normal distribution, `1 + 1.2 / n` corrects its bias in
  /// small samples, and 0.4 n is what it is worth beside a plain variance.
  init?(_ values: [Double], _ calibration: Calibration) {
    guard let center = values.median,
      let absolute = values.map({ abs($0 - center) }).median
    else { return nil }
    let count = Double(values.count)
    let raw = 1.4826 * absolute * (1 + 1.2 / count)
    let prior = calibration.priorDeviation
    let weight = 0.4 * count
    let variance =
      (weight * raw * raw + calibration.priorWeeks * prior * prior)
      / (weight + calibration.priorWeeks)
    self.center = center
    deviation = variance.squareRoot()
  }

  /// How far a week is from the usual, in standard deviations; thin weeks count less.
  func score(_ week: WeekShare, usualWhole: Double, _ calibration: Calibration) -> Double {
    let thinness = (usualWhole / week.whole).squareRoot()
    let score = (week.transformed - center) / (deviation * min(max(thinness, 1), 1.7))
    return min(max(score, -calibration.winsor), calibration.winsor)
  }

  /// The weeks a baseline at `week` is made of: usable ones, old enough not to hold the drift that
  /// is looked for, and none before `start`. A young history takes its oldest eight. Nil below the
  /// minimum.
  static func weeks(
    at week: Int, from start: Int, usable: [Int], _ calibration: Calibration
  ) -> [Int]? {
    let newest = week - calibration.guardWeeks
    let oldest = max(start, newest - calibration.baselineWeeks + 1)
    let known = usable.filter { $0 >= oldest && $0 < week }
    guard known.count >= calibration.minimumWeeks else { return nil }
    let settled = known.prefix { $0 <= newest }
    return Array(known.prefix(max(settled.count, calibration.minimumWeeks)))
  }

  /// The part of a baseline that lies before an onset, where enough of it does.
  static func weeks(
    _ weeks: [Int], before onset: Int, _ calibration: Calibration
  ) -> [Int] {
    let earlier = weeks.filter { $0 < onset }
    return earlier.count >= calibration.minimumWeeks ? earlier : weeks
  }
}
