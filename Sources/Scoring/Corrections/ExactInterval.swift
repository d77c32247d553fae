import Foundation

/// The interval of a proportion by Clopper and Pearson (Biometrika 26, 1934), which never covers
/// less than it says, however few the trials and however near the proportion is to 0 or 1.
///
/// Trials may be a fraction: for answers of unequal weight they are the effective number of equal
/// ones (Korn and Graubard, Survey Methodology 24, 1998).
enum ExactInterval {
  /// The 95 % interval; all of 0...1 where there are no trials.
  static func of(_ proportion: Double, trials: Double) -> ClosedRange<Double> {
    guard trials > 0 else { return 0...1 }
    let hits = min(max(proportion, 0), 1) * trials
    let misses = trials - hits
    // A hair above zero is what rounding leaves of none.
    let low = hits < 1e-9 ? 0 : quantile(0.025, hits, misses + 1)
    let high = misses < 1e-9 ? 1 : quantile(0.975, hits + 1, misses)
    return low...max(low, high)
  }

  /// The quantile of a beta distribution, by halving until nothing is left to halve.
  private static func quantile(_ probability: Double, _ a: Double, _ b: Double) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if distribution(middle, a, b) < probability { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The distribution function of a beta distribution: the regularised incomplete beta function by
  /// its continued fraction (DLMF 8.17.22), on the side on which that converges fast.
  private static func distribution(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 || x >= 1 { return x <= 0 ? 0 : 1 }
    let logFront = a * log(x) + b * log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b)
    return x < (a + 1) / (a + b + 2)
      ? exp(logFront) * fraction(x, a, b) / a : 1 - exp(logFront) * fraction(1 - x, b, a) / b
  }

  /// Lentz's way with continued fractions, as Thompson and Barnett changed it.
  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    func away(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
    var c = 1.0
    var d = 1 / away(1 - (a + b) * x / (a + 1))
    var value = d
    for m in 1...500 {
      let m = Double(m)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      var step = 1.0
      for term in [even, odd] {
        d = 1 / away(1 + term * d)
        c = away(1 + term / c)
        step = d * c
        value *= step
      }
      if abs(step - 1) < 1e-15 { break }
    }
    return value
  }

  /// The logarithm of the gamma function for arguments above 0, by Stirling's series (DLMF 5.11.1)
  /// from 10 on and by recursion below.
  static func logGamma(_ argument: Double) -> Double {
    var x = argument
    var product = 1.0
    while x < 10 {
      product *= x
      x += 1
    }
    let series = 1 / (12 * x) - 1 / (360 * x * x * x) + 1 / (1_260 * x * x * x * x * x)
    return (x - 0.5) * log(x) - x + 0.918_938_533_204_672_7 + series - log(product)
  }
}
