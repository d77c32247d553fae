import BifocalModel
import Foundation

/// How much a leader's weeks differ, and how much neighbouring weeks have in common.
struct Variation {
  private let deviation: Double
  private let autocorrelation: Double
  private let count: Int

  /// From values by calendar week, in order; at least one.
  ///
  /// The deviation is 1.4826 times the median absolute one, with `1 + 1.2 / n` against its bias in
  /// small samples. The correlation of neighbouring weeks is of winsorised values, corrected for
  /// its bias of −(1 + 3r) / n (Kendall 1954), and kept within 0...0.7.
  init(_ values: [(week: Int, value: Double)]) {
    count = values.count
    let center = values.map(\.value).median ?? 0
    let absolute = values.map { abs($0.value - center) }.median ?? 0
    deviation = 1.4826 * absolute * (1 + 1.2 / Double(max(1, count)))
    let limit = max(2.5 * deviation, .leastNonzeroMagnitude)
    let excess = values.map { min(max($0.value - center, -limit), limit) }
    var products = 0.0
    var pairs = 0
    for position in values.indices.dropFirst()
    where values[position].week == values[position - 1].week + 1 {
      products += excess[position] * excess[position - 1]
      pairs += 1
    }
    let square = excess.reduce(0) { $0 + $1 * $1 } / Double(max(1, count))
    guard pairs > 3, square > 0 else {
      autocorrelation = 0
      return
    }
    let raw = products / Double(pairs) / square
    let corrected = (raw * Double(pairs) + 1) / Double(pairs - 3)
    autocorrelation = min(max(corrected, 0), 0.7)
  }

  /// Half the width of a 95 % interval of the mean of some neighbouring weeks.
  ///
  /// The variance of a mean of AR(1) values, with Student's quantile. The degrees of freedom are
  /// those at which the interval held the level in 92 to 97 % of simulated histories of 8 to 52
  /// weeks with correlations up to 0.5.
  func margin(ofMeanOver weeks: Int) -> Double {
    let inflation = (1..<max(1, weeks)).reduce(1.0) { sum, lag in
      sum + 2 * (1 - Double(lag) / Double(weeks)) * pow(autocorrelation, Double(lag))
    }
    let independent = Double(count) * (1 - autocorrelation) / (1 + autocorrelation)
    let quantile = StudentT.quantile975(freedom: max(5, 0.8 * independent))
    return quantile * deviation * (inflation / Double(weeks)).squareRoot()
  }
}
