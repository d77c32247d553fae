import BifocalModel

/// Finds lasting changes in one weekly share: a two-sided cumulative sum against a robust baseline
/// of the series itself.
///
/// The statistic starts from zero again after each alert, so that a change that lasts is told more
/// than once until it has become the usual. Each week is judged by what was known in that week.
public struct SeriesDetector: Sendable {
  private let options: SeriesOptions
  private let calibration = Calibration()

  public init(options: SeriesOptions = SeriesOptions()) { self.options = options }

  /// The alerts of a series, by week. Points may come in any order; of two points of one week the
  /// hours are added up, and weeks without a point have no data.
  public func alerts(in points: [SeriesPoint]) -> [SeriesAlert] {
    var run = Run(detector: self)
    return Self.merged(points).compactMap { run.add($0) }
  }

  private static func merged(_ points: [SeriesPoint]) -> [SeriesPoint] {
    var merged: [SeriesPoint] = []
    let ordered = points.sorted {
      ($0.week, $0.whole, $0.part) < ($1.week, $1.whole, $1.part)
    }
    for point in ordered {
      if let last = merged.last, last.week == point.week {
        merged[merged.count - 1].part += point.part
        merged[merged.count - 1].whole += point.whole
      } else {
        merged.append(point)
      }
    }
    return merged.filter { $0.whole > 0 }
  }

  /// The state after some weeks of a series.
  private struct Run {
    let detector: SeriesDetector
    var first: Int?
    var load = UsualLoad()
    var usable: [Int] = []
    var shares: [Int: WeekShare] = [:]
    var cusum = Cusum()

    var calibration: Calibration { detector.calibration }

    mutating func add(_ point: SeriesPoint) -> SeriesAlert? {
      let week = point.week.index
      let share = WeekShare(partMinutes: point.part * 60, wholeMinutes: point.whole * 60)
      let start = first ?? week
      first = start
      guard load.add(share.whole, at: week, calibration) else { return nil }
      shares[week] = share
      defer { usable.append(week) }
      guard week - start >= detector.options.historyWeeks,
        let weeks = Baseline.weeks(at: week, from: start, usable: usable, calibration),
        let baseline = Baseline(weeks.compactMap { shares[$0]?.transformed }, calibration)
      else { return nil }
      let score = baseline.score(share, usualWhole: load.median, calibration)
      cusum.add(score, slack: calibration.slack, at: week)
      return alert(at: week, baseline: weeks)
    }

    private mutating func alert(at week: Int, baseline: [Int]) -> SeriesAlert? {
      let sign = cusum.up.value >= cusum.down.value ? 1 : -1
      let side = cusum[sign]
      let threshold = calibration.threshold(
        detector.options.threshold, usableWeeks: usable.count)
      guard side.value >= threshold, let onset = side.onset else { return nil }
      let before = Baseline.weeks(baseline, before: onset, calibration)
      let since = usable.filter { $0 >= onset } + [week]
      let share = WeekShare.pooled(since.compactMap { shares[$0] })
      let usual = WeekShare.pooled(before.compactMap { shares[$0] })
      guard calibration.isLarge(share - usual, from: usual) else { return nil }
      cusum = Cusum(zero: week)
      return SeriesAlert(
        week: Week(index: week), sign: sign, onset: Week(index: onset), size: share - usual,
        statistic: side.value)
    }
  }
}
