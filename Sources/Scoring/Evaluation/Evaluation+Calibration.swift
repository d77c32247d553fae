import BifocalModel

extension Evaluation {
  /// How many stretches of equal width probabilities are sorted into.
  static let binCount = 15

  /// By how much the probability of the likeliest altitude differs from how often it is right, over
  /// 15 bins of equal width weighted by their rows.
  ///
  /// Naeini, Cooper, Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning"
  /// (AAAI 2015); 15 bins as in Guo, Pleiss, Sun, Weinberger, "On calibration of modern neural
  /// networks" (ICML 2017). Nil without rows.
  public var calibrationError: Double? {
    var parts = [Int](repeating: 0, count: Self.binCount)
    var hits = [Int](repeating: 0, count: Self.binCount)
    for row in rows {
      let bin = Self.bin(of: row.confidence)
      parts[bin] += row.confidence
      if row.likeliest == row.truth.altitude { hits[bin] += 1 }
    }
    let scale = Int(Score.scale)
    let gap = zip(parts, hits).reduce(0) { $0 + abs($1.0 - $1.1 * scale) }
    return rows.isEmpty ? nil : Double(gap) / Double(scale * rows.count)
  }

  /// Bins hold their upper end: the last one is (14/15, 1].
  static func bin(of confidence: Int) -> Int {
    let scale = Int(Score.scale)
    return min(binCount, max(1, (confidence * binCount + scale - 1) / scale)) - 1
  }

  /// The accuracy of altitudes among so many per cent of the rows, the most confident first.
  ///
  /// Of rows that are equally confident and do not all fit, each counts in part. Nil without rows.
  public func accuracy(amongMostConfident percent: Int) -> Double? {
    guard !rows.isEmpty, percent > 0 else { return nil }
    var counts = [Int](repeating: 0, count: Int(Score.scale) + 1)
    var hits = counts
    for row in rows {
      counts[row.confidence] += 1
      if row.answer.altitude == row.truth.altitude { hits[row.confidence] += 1 }
    }
    let wanted = Double(rows.count * percent) / 100
    var taken = 0.0
    var right = 0.0
    for confidence in counts.indices.reversed() where counts[confidence] > 0 {
      let count = min(Double(counts[confidence]), wanted - taken)
      guard count > 0 else { break }
      right += count * Double(hits[confidence]) / Double(counts[confidence])
      taken += count
    }
    return right / wanted
  }
}
