import BifocalModel

extension LeaderReplay {
  /// Weeks before and after the onset that are printed with it: of the shifts that were told of in
  /// Tests/Benchmarks/worlds.py, they hold the true first week in 85 % on true labels.
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
    thaw()
  }

  private mutating func clear(_ index: Int, at week: Int) {
    let first = episodes[index].calm.first ?? week
    let drifted = episodes[index].onset..<first
    episodes[index].end = .cleared
    episodes[index].ended = week
    episodes[index].last = drifted.last { isUsable[$0] } ?? episodes[index].raised
  }

  /// Lets the usual move on where nothing fires any more.
  private mutating func thaw() {
    if !isFiring { frozen = metrics.map { _ in nil } }
  }

  var isFiring: Bool { episodes.contains { $0.isFiring } }

  /// Raises what has gone far enough; what the record may have done is held instead, unless
  /// something fires already.
  mutating func raiseAlerts(_ week: Int) {
    var suspected: RecordHold?
    for metric in metrics.indices {
      let cusum = cusums[metric]
      let sign = cusum.up.value >= cusum.down.value ? 1 : -1
      guard cusum[sign].value >= threshold(options.threshold, metric: metric),
        let onset = cusum[sign].onset,
        !episodes.contains(where: { $0.isFiring && $0.metric == metrics[metric] })
      else { continue }
      let baseline =
        frozen[metric] ?? Baseline.weeks(baselines[metric], before: onset, calibration)
      let size = share(metric, onset...week) - usual(metric, baseline)
      guard calibration.isLarge(size, from: usual(metric, baseline)) else { continue }
      if let moved = recordChange(week, metric: metric, size: size) {
        suspected = suspected ?? moved
        continue
      }
      freeze(before: onset)
      open(metric, sign, onset: onset, at: week)
    }
    if !isFiring { hold = suspected }
  }

  /// Keeps every metric's usual as it was before an onset, and those that are kept already.
  private mutating func freeze(before onset: Int) {
    for metric in metrics.indices {
      let kept =
        frozen[metric] ?? Baseline.weeks(baselines[metric], before: onset, calibration)
      frozen[metric] = kept
      baselines[metric] = kept
    }
  }

  private mutating func open(_ metric: Int, _ sign: Int, onset: Int, at week: Int) {
    let earlier = episodes.filter { $0.metric == metrics[metric] && $0.sign == sign }
    episodes.append(
      Episode(
        metric: metrics[metric], sign: sign, number: earlier.count + 1, raised: week,
        onset: onset,
        onsetRange: max(0, onset - Self.onsetBefore)...min(week, onset + Self.onsetAfter),
        baseline: baselines[metric], statistic: cusums[metric][sign].value))
  }

  /// Makes a drift that lasted the new usual of its metric, from its onset on; the other metrics
  /// keep theirs. It waits for as many weeks as a usual needs.
  mutating func rebase(_ week: Int) {
    for index in episodes.indices where episodes[index].isFiring {
      let onset = episodes[index].onset
      guard week - episodes[index].raised >= options.rebaseWeeks,
        usable.count(where: { $0 >= onset }) >= calibration.minimumWeeks,
        let metric = metrics.firstIndex(of: episodes[index].metric)
      else { continue }
      episodes[index].end = .lasted
      episodes[index].ended = week
      episodes[index].last = week
      starts[metric] = onset
      frozen[metric] = nil
      cusums[metric] = Cusum(zero: week)
    }
    thaw()
  }

  /// Hours-weighted mean share over the usable weeks of a stretch.
  func share(_ metric: Int, _ weeks: ClosedRange<Int>) -> Double {
    WeekShare.pooled(weeks.lazy.filter { isUsable[$0] }.map { shares[metric][$0] })
  }

  func usual(_ metric: Int, _ weeks: [Int]) -> Double {
    WeekShare.pooled(weeks.lazy.map { shares[metric][$0] })
  }
}
