import BifocalModel

/// One planted change of balance.
struct DriftPlan: Sendable {
  let kind: SampleTruth.DriftKind
  let metric: Metric
  let sign: Int
  /// Points of readable time.
  let points: Int
  /// Weeks from the start: the first that differs, the first with the whole size, the last.
  let onset: Int
  let full: Int
  let last: Int
  let returns: Bool

  /// Where the metric stands before.
  let base: Double

  /// The share of the metric in a week.
  func share(in week: Int) -> Double {
    guard (onset...last).contains(week) else { return base }
    let whole = Double(sign * points) / 100
    guard week < full else { return base + whole }
    return base + whole * Double(week - onset + 1) / Double(full - onset + 1)
  }

  /// The metric and direction of the leader who is `number`th to drift, and who suits it.
  static func metric(number: Int) -> (metric: Metric, sign: Int, archetype: Archetype) {
    switch number % 4 {
    case 0: (.handsOn, -1, .lead)
    case 1: (.strategic, 1, .manager)
    case 2: (.handsOn, 1, .director)
    default: (.strategic, -1, .director)
    }
  }

  init(number: Int, weeks: Int, random: inout SampleRandom) {
    (metric, sign, _) = Self.metric(number: number)
    kind = (number + number / 4) % 2 == 0 ? .step : .ramp
    points = random.within(15...25)
    base = sign < 0 ? random.within(0.40...0.47) : random.within(0.13...0.19)
    let lasts = 20
    returns = number % 4 == 2 && weeks >= 30 + lasts + 6
    let latest = weeks - lasts - (returns ? 6 : 0)
    onset = random.within(30...max(30, min(44, latest)))
    full = kind == .step ? onset : onset + random.within(4...8) - 1
    last = returns ? onset + lasts - 1 + random.below(weeks - 5 - onset - lasts) : weeks - 1
  }
}
