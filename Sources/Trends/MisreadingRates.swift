import BifocalModel

/// One matrix of misreading as the estimator takes it: how titles of an altitude are read.
struct MisreadingRates {
  static let count = Altitude.allCases.count

  /// Rows of labelled data by `said * count + true`, each cell with a part of one row more.
  let weights: [Double]
  /// Their sums over what was said, by true altitude.
  let totals: [Double]
  /// P(said | true), by `said * count + true`.
  let likelihood: [Double]
  let spread: Double
  let source: Misreading.Source

  /// How far leaders are taken to differ where nobody measured it.
  private static let assumedSpread = 0.2

  /// The part of a row in each cell is the prior of Perks (1947): all of them are one row together
  /// in each true altitude, so that what was never seen is rare and not impossible.
  init(_ misreading: Misreading) {
    let count = Self.count
    var weights = [Double](repeating: 1 / Double(count), count: count * count)
    for (said, row) in misreading.weights.prefix(count).enumerated() {
      for (truth, weight) in row.prefix(count).enumerated() where weight > 0 {
        weights[said * count + truth] += weight
      }
    }
    let totals = (0..<count).map { truth in
      (0..<count).reduce(0) { $0 + weights[$1 * count + truth] }
    }
    self.weights = weights
    self.totals = totals
    likelihood = weights.indices.map { weights[$0] / totals[$0 % count] }
    spread = misreading.spread ?? Self.assumedSpread
    source = misreading.source
  }

  /// The altitudes of the labelled rows, as parts of one.
  var mix: [Double] {
    let whole = totals.reduce(0, +)
    return totals.map { $0 / whole }
  }

  /// The part of a true altitude that is read as another.
  func error(of truth: Int) -> Double { 1 - likelihood[truth * Self.count + truth] }
}
