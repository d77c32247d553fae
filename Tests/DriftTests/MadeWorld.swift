import BifocalModel
import BifocalTestSupport
import Drift
import Foundation

/// Leaders whose weeks wander: a smaller cousin of Tests/Benchmarks/drift_study.py.
struct MadeWorld {
  var random: SeededGenerator
  let weekCount = 156

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Hands-on, strategic, one-to-ones, ceremonies and admin.
  private static let roles = [
    [0.45, 0.08, 0.08, 0.29, 0.10], [0.22, 0.15, 0.20, 0.31, 0.12],
    [0.45, 0.15, 0.06, 0.24, 0.10], [0.12, 0.35, 0.15, 0.26, 0.12],
  ]

  /// One leader's weeks; from `start` on the hands-on share is less by `size`, or more by it where
  /// there is too little to lose. The sign is the direction.
  mutating func leader(losing size: Double = 0, from start: Int = 0) -> (
    weeks: [MadeWeek?], sign: Int
  ) {
    let role = Self.roles.randomElement(using: &random) ?? Self.roles[0]
    let usual = softmax(role.map { log($0) + 0.25 * normal() })
    let sign = usual[0] >= size + 0.05 ? -1 : 1
    let moved = shifted(usual, by: Double(sign) * size)
    let persistence = Double.random(in: 0.5...0.85, using: &random)
    let deviation = Double.random(in: 0.17...0.33, using: &random)
    var wander = usual.map { _ in deviation * normal() }
    let made: [MadeWeek?] = (0..<weekCount).map { week in
      wander = wander.map {
        persistence * $0 + deviation * (1 - persistence * persistence).squareRoot() * normal()
      }
      let level = size > 0 && week >= start ? moved : usual
      return oneWeek(zip(level, wander).map { log($0) + $1 + 0.3 * normal() }, week)
    }
    return (made, sign)
  }

  private mutating func oneWeek(_ logits: [Double], _ week: Int) -> MadeWeek? {
    let isGone = Double.random(in: 0..<1, using: &random) < 0.15 || week % 52 == 51
    let readable = max(8, 38 + 5 * normal())
    let shares = softmax(logits)
    guard !isGone else { return nil }
    return MadeWeek(
      handsOn: readable * shares[0], strategic: readable * shares[1],
      oneToOne: readable * shares[2], readable: readable, capacity: readable * 1.1)
  }

  private func shifted(_ usual: [Double], by size: Double) -> [Double] {
    let rest = (1 - usual[0] - size) / (1 - usual[0])
    return [usual[0] + size] + usual.dropFirst().map { $0 * rest }
  }

  private func softmax(_ logits: [Double]) -> [Double] {
    let weights = logits.map { exp($0) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }

  /// Box and Muller (1958).
  private mutating func normal() -> Double {
    let radius = (-2 * log(Double.random(in: .leastNonzeroMagnitude..<1, using: &random)))
      .squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
  }
}

extension Array where Element == MadeWeek? {
  /// The hands-on hours as the `drift` command takes them.
  var series: [SeriesPoint] {
    enumerated().compactMap { index, week in
      week.map { SeriesPoint(week: MadeTrend.first + index, part: $0.handsOn, whole: $0.readable) }
    }
  }
}
