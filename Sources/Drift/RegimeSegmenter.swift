import Foundation

/// Cuts a numeric series into stretches of one level, for looking back; never a source of alerts.
///
/// Least squares over all cuts into up to nine stretches (Auger and Lawrence 1989), the number
/// chosen by a Schwarz penalty that is widened by the correlation of neighbouring residuals, so
/// that a slow wander is not cut into steps.
public struct RegimeSegmenter: Sendable {
  private static let mostChanges = 8
  /// The fit whose residuals say how much neighbouring points have in common.
  private static let reference = 3
  private static let weight = 3.0

  public init() {}

  /// The indices of the first point of each new regime, rising; empty for fewer than four points.
  public func changePoints(_ values: [Double]) -> [Int] {
    guard let standard = Self.standardised(values) else { return [] }
    let fits = Fits(
      standard, mostChanges: Self.mostChanges, shortest: max(2, standard.count / 10))
    let count = Double(standard.count)
    let residuals = fits.residuals(changes: min(Self.reference, fits.mostChanges))
    let correlation = min(max(Self.autocorrelation(residuals), 0), 0.95)
    let penalty = 2 * Self.weight * log(count) * (1 + correlation) / (1 - correlation)
    let cost = (0...fits.mostChanges).map {
      count * log(fits.error(changes: $0) / count + 1e-4) + penalty * Double($0)
    }
    let best = cost.indices.min { (cost[$0], $0) < (cost[$1], $1) } ?? 0
    return fits.changePoints(best)
  }

  /// Mean 0 and standard deviation 1; nil where there is nothing to cut.
  private static func standardised(_ values: [Double]) -> [Double]? {
    guard values.count >= 4 else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let variance =
      values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    guard variance > 0, variance.isFinite else { return nil }
    return values.map { ($0 - mean) / variance.squareRoot() }
  }

  private static func autocorrelation(_ residuals: [Double]) -> Double {
    let square = residuals.reduce(0) { $0 + $1 * $1 }
    guard square > 0 else { return 0 }
    return zip(residuals, residuals.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / square
  }

  /// The best cuts of a series for each number of changes, by dynamic programming: O(k n²).
  private struct Fits {
    let values: [Double]
    let shortest: Int
    /// By changes, then end: the least sum of squares of the points before the end.
    private(set) var errors: [[Double]] = []
    private var lastCuts: [[Int]] = []
    private var sums = [0.0]
    private var squares = [0.0]

    var mostChanges: Int { errors.count - 1 }

    init(_ values: [Double], mostChanges: Int, shortest: Int) {
      self.values = values
      self.shortest = shortest
      for (index, value) in values.enumerated() {
        sums.append(sums[index] + value)
        squares.append(squares[index] + value * value)
      }
      errors = [(0...values.count).map { $0 < shortest ? .infinity : spread(0, $0) }]
      lastCuts = [[Int](repeating: 0, count: values.count + 1)]
      while errors.count <= mostChanges, (errors.count + 1) * shortest <= values.count {
        addChange()
      }
    }

    /// Sum of squares about the mean of the points from `start` to before `end`.
    private func spread(_ start: Int, _ end: Int) -> Double {
      let sum = sums[end] - sums[start]
      return max(0, squares[end] - squares[start] - sum * sum / Double(end - start))
    }

    private mutating func addChange() {
      let before = errors[errors.count - 1]
      var error = [Double](repeating: .infinity, count: values.count + 1)
      var lastCut = [Int](repeating: 0, count: values.count + 1)
      let first = (errors.count + 1) * shortest
      for end in first...values.count {
        for cut in (first - shortest)...(end - shortest) {
          let total = before[cut] + spread(cut, end)
          if total < error[end] {
            error[end] = total
            lastCut[end] = cut
          }
        }
      }
      errors.append(error)
      lastCuts.append(lastCut)
    }

    func error(changes: Int) -> Double { errors[changes][values.count] }

    func changePoints(_ changes: Int) -> [Int] {
      var cuts: [Int] = []
      var end = values.count
      for level in stride(from: changes, to: 0, by: -1) {
        end = lastCuts[level][end]
        cuts.append(end)
      }
      return cuts.reversed()
    }

    func residuals(changes: Int) -> [Double] {
      let edges = [0] + changePoints(changes) + [values.count]
      return zip(edges, edges.dropFirst()).flatMap { start, end in
        let mean = (sums[end] - sums[start]) / Double(end - start)
        return values[start..<end].map { $0 - mean }
      }
    }
  }
}
