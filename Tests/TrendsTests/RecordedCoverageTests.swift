import BifocalModel
import BifocalTestSupport
import Testing
import Trends

/// How often the recorded interval holds the share that a person would find who read every title.
///
/// A small copy of `Tests/Benchmarks/misreading_study.py`, which has more worlds and estimators.
@Suite struct RecordedCoverageTests {
  /// By strategic, craft, people, overhead, private, unclear: true mix of titles, where misread
  /// titles go, and how often each is misread against the mean.
  private static let population = [0.25, 0.35, 0.18, 0.10, 0.05, 0.07]
  private static let labelled = [0.33, 0.28, 0.17, 0.11, 0.05, 0.06]
  private static let confused = [
    [0, 0.45, 0.10, 0.10, 0.02, 0.33], [0.40, 0, 0.15, 0.12, 0.03, 0.30],
    [0.15, 0.35, 0, 0.10, 0.10, 0.30], [0.15, 0.35, 0.20, 0, 0.10, 0.20],
    [0.10, 0.20, 0.30, 0.20, 0, 0.20], [0.25, 0.40, 0.20, 0.10, 0.05, 0],
  ]
  private static let harder = [1.2, 0.8, 0.8, 1.3, 0.7, 2.5]
  private static let lengths = [15, 30, 30, 30, 45, 60, 60, 60, 90, 120, 240]

  private static func said(_ rate: Double) -> [[Double]] {
    let mean = zip(population, harder).reduce(0) { $0 + $1.0 * $1.1 }
    return (0..<6).map { truth in
      let error = rate * harder[truth] / mean
      return (0..<6).map { $0 == truth ? 1 - error : error * confused[truth][$0] }
    }
  }

  private static func pick(_ parts: [Double], _ random: inout SeededGenerator) -> Int {
    var left = Double.random(in: 0..<1, using: &random)
    for (index, part) in parts.enumerated() {
      left -= part
      if left < 0 { return index }
    }
    return parts.count - 1
  }

  /// A mix about the population's: each part times a number from a half to one and a half.
  private static func personal(
    _ mean: [Double], _ random: inout SeededGenerator
  ) -> [Double] {
    let drawn = mean.map { $0 * Double.random(in: 0.2..<1.8, using: &random) }
    let sum = drawn.reduce(0, +)
    return drawn.map { $0 / sum }
  }

  private static func misreading(
    _ rate: Double, rows: Int, _ random: inout SeededGenerator
  ) -> Misreading {
    let said = said(rate)
    var weights = [[Double]](repeating: [Double](repeating: 0, count: 6), count: 6)
    for _ in 0..<rows / 100 {
      let mix = personal(labelled, &random)
      for _ in 0..<100 {
        let truth = pick(mix, &random)
        weights[pick(said[truth], &random)][truth] += 1
      }
    }
    return Misreading(weights: weights, source: .heldOutFields)
  }

  /// Titles over four weeks, a third of them confirmed if asked, and their true macro share.
  private static func window(
    _ rate: Double, titles: Int, confirmed: Double, _ random: inout SeededGenerator
  ) -> (rows: [RecordedTests.Row], truth: Double)? {
    let (mix, said) = (personal(population, &random), said(rate))
    var sums = [0, 0, 0, 0, 0, 0]
    let rows = (0..<titles).map { title -> RecordedTests.Row in
      let truth = pick(mix, &random)
      let repeats = title % 5 == 0 ? Int.random(in: 2...4, using: &random) : 1
      let minutes = repeats * lengths[Int.random(in: lengths.indices, using: &random)]
      sums[truth] += minutes
      let isConfirmed = Double.random(in: 0..<1, using: &random) < confirmed
      let read = isConfirmed ? truth : pick(said[truth], &random)
      return (UInt64(title), Altitude.allCases[read], minutes, isConfirmed ? .exact : .words)
    }
    guard sums[0] + sums[1] > 0 else { return nil }
    return (rows, Double(sums[0]) / Double(sums[0] + sums[1]))
  }

  @Test(arguments: [
    (0.05, 15, 0.0), (0.05, 60, 0), (0.10, 15, 0), (0.10, 60, 0.3), (0.20, 25, 0), (0.20, 60, 0),
  ])
  func theIntervalHoldsTheShare(rate: Double, titles: Int, confirmed: Double) {
    var random = SeededGenerator(seed: 20_241)
    var (held, all, bias) = (0, 0, 0.0)
    while all < 800 {
      let rates = Self.misreading(rate, rows: 1_500, &random)
      for _ in 0..<20 {
        guard let made = Self.window(rate, titles: titles, confirmed: confirmed, &random) else {
          continue
        }
        let trend = RecordedTests.trend(
          [RecordedTests.week(0, made.rows)], Misreadings(words: rates, structure: rates))
        guard let macro = trend.weeks[0].recorded?.macro else { continue }
        all += 1
        if macro.interval.contains(made.truth) { held += 1 }
        bias += macro.corrected - made.truth
      }
    }
    let coverage = Double(held) / Double(all)
    #expect((0.92...0.98).contains(coverage), "seed 20241: \(coverage)")
    #expect(abs(bias / Double(all)) < 0.02, "seed 20241: \(bias / Double(all))")
  }
}
