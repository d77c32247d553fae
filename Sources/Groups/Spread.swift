import BifocalModel

/// Medians and quartiles of leaders' hours, rounded to half an hour.
enum Spread {
  /// Of one list of hours a leader, in the order of `GroupFigures.altitudes`.
  static func hours(of leaders: [[Double]], quartileMinimum: Int) -> [Altitude: HoursSpread] {
    var spreads: [Altitude: HoursSpread] = [:]
    for (position, altitude) in GroupFigures.altitudes.enumerated() {
      let values = leaders.map { $0[position] }.sorted()
      guard let median = quantile(2, of: values), let low = quantile(1, of: values),
        let high = quantile(3, of: values)
      else { continue }
      spreads[altitude] = HoursSpread(
        median: median, quartiles: values.count >= quartileMinimum ? low...high : nil)
    }
    return spreads
  }

  /// A quarter's quantile of sorted values, rounded to halves; nil of none.
  ///
  /// Linear between the two nearest (type 7 of Hyndman and Fan, "Sample Quantiles in Statistical
  /// Packages", 1996), which is the common median where `quarter` is 2.
  private static func quantile(_ quarter: Int, of values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let place = (values.count - 1) * quarter
    let (below, rest) = (values[place / 4], Double(place % 4) / 4)
    let above = values[min(place / 4 + 1, values.count - 1)]
    return ((below + rest * (above - below)) * 2).rounded() / 2
  }
}
