import BifocalModel

extension LeaderReplay {
  /// Weeks before and after the onset that are printed with it: of the simulated steps of 10 to 20
  /// points that were told of, they hold the true first week in 72 to 79 % (400 leaders a size),
  /// of slow ramps in about half.
  static let onsetBefore = 4
  static let onsetAfter = 8

  /// Ends the alerts whose metric is near the usual again, and notes how far the others have gone.
  mutating func settle(_ week: Int, scores: [Double]) {
    for index in episodes.indices where episodes[index].isFiring {
      let sign = episodes[index].sign
      guard let metric = metrics.firstIndex(of: episodes[index].metric) else { continue }
      let side = cusums[metric][sign]
      episodes[index].statistic = max(episodes[index].statistic, side.value)
      // Beyond the usual on the other side is no longer this drift either.
      guard scores[metric] * Double(sign) < 0.5 else {
        episodes[index].calm = []
        continue
      }
      episodes[index].calm.append(week)
      guard episodes[index].calm.count >= options.resolveWeeks else { continue }
      clear(index, at: week)
      cusums[metric][sign] = Cusum.Side(zero: week)
    }
    if !isFiring { frozen = nil }
  }

  private mutating func clear(_ index: Int, at week: Int) {
    let first = episodes[index].calm.first ?? week
    let drifted = episodes[index].onset..<first
    episodes[index].end = .cleared
    episodes[index].ended = week
    episodes[index].last = drifted.last { isUsable[$0] } ?? episodes[index].raised
  }

  var isFiring: Bool { episodes.contains { $0.isFiring } }

  /// Raises what has gone far enough; what the record may have done is held instead, unless
  /// something fires already.
  mutating func raiseAlerts(_ week: Int) {
    let threshold = calibration.threshold(options.threshold, usableWeeks: usable.count)
    var suspected: RecordHold?
    for metric in metrics.indices {
      let cusum = cusums[metric]
      let sign = cusum.up.value >= cusum.down.value ? 1 : -1
      guard cusum[sign].value >= threshold, let onset = cusum[sign].onset,
        !episodes.contains(where: { $0.isFiring && $0.metric == metrics[metric] })
      else { continue }
      let baseline = frozen ?? Baseline.weeks(current, before: onset, calibration)
      let size = share(metric, onset...week) - usual(metric, baseline)
      guard calibration.isLarge(size, from: usual(metric, baseline)) else { continue }
      if let moved = recordChange(week, metric: metric, size: size) {
        suspected = suspected ?? moved
        continue
      }
      frozen = baseline
      open(metric, sign, onset: onset, at: week)
    }
    if !isFiring { hold = suspected }
  }

  private mutating func open(_ metric: Int, _ sign: Int, onset: Int, at week: Int) {
    current = frozen ?? current
    let earlier = episodes.filter { $0.metric == metrics[metric] && $0.sign == sign }
    episodes.append(
      Episode(
        metric: metrics[metric], sign: sign, number: earlier.count + 1, raised: week,
        onset: onset,
        onsetRange: max(0, onset - Self.onsetBefore)...min(week, onset + Self.onsetAfter),
        baseline: current, statistic: cusums[metric][sign].value))
  }

  /// Makes a drift that lasted the new usual.
  mutating func rebase(_ week: Int) {
    let lasted = episodes.filter { $0.isFiring && week - $0.raised >= options.rebaseWeeks }
    guard let onset = lasted.map(\.onset).min() else { return }
    begin(at: onset, now: week, because: .lasted)
    _ = load.add(shares[0][week].whole, at: week, calibration)
  }

  /// Hours-weighted mean share over the usable weeks of a stretch.
  func share(_ metric: Int, _ weeks: ClosedRange<Int>) -> Double {
    WeekShare.pooled(weeks.lazy.filter { isUsable[$0] }.map { shares[metric][$0] })
  }

  func usual(_ metric: Int, _ weeks: [Int]) -> Double {
    WeekShare.pooled(weeks.lazy.map { shares[metric][$0] })
  }
}
