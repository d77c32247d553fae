import BifocalModel

/// One leader's weeks judged in order; weeks are positions in the trend.
struct LeaderReplay {
  let trend: Trend
  let options: DriftOptions
  let calibration: Calibration
  let metrics = Metric.allCases
  /// By metric, then week.
  let shares: [[WeekShare]]

  var load = UsualLoad()
  var isUsable: [Bool]
  /// The usable weeks a baseline may be made of.
  var usable: [Int] = []
  var lastUsable: Int?
  /// By metric: the first week its baseline may be made of.
  var starts: [Int]
  /// By metric: the weeks it is compared with while an alert fires, and those of the last
  /// judgement.
  var frozen: [[Int]?]
  var baselines: [[Int]]
  var cusums: [Cusum]
  var episodes: [Episode] = []
  var hold: RecordHold?
  var verdict = DriftStatus.tooYoung
  /// The week at which four weeks were found to hold too little.
  var thinWeek: Int?
  var lastFinished: Int?
  var judged: [DriftJudgement.WeekJudgement] = []

  init(trend: Trend, options: DriftOptions) {
    self.trend = trend
    self.options = options
    calibration = options.calibration
    shares = Metric.allCases.map { metric in
      trend.weeks.map {
        WeekShare(
          partMinutes: Double(metric.part(of: $0.balance.minutes)),
          wholeMinutes: Double($0.balance.readable))
      }
    }
    isUsable = [Bool](repeating: false, count: trend.weeks.count)
    cusums = metrics.map { _ in Cusum() }
    starts = metrics.map { _ in 0 }
    frozen = metrics.map { _ in nil }
    baselines = metrics.map { _ in [] }
  }

  /// Takes in the next week.
  mutating func judge(_ week: Int) {
    defer { judged.append(summary(of: week)) }
    let balance = trend.weeks[week].balance
    guard balance.isFinished else { return }
    lastFinished = week
    if startsAnew(week) { begin(at: week, now: week) }
    isUsable[week] = load.add(shares[0][week].whole, at: week, calibration)
    guard isUsable[week] else {
      // A judgement does not outlive the four weeks it was made of.
      if verdict != .tooYoung, !hasEvidence(week) { findThin(week) }
      return
    }
    take(week)
    usable.append(week)
    lastUsable = week
  }

  /// A change of role or full-time share, or data after a long gap.
  private func startsAnew(_ week: Int) -> Bool {
    if week > 0 {
      // A week belongs to the term of most of its working days.
      let now = trend.leader.term(on: trend.weeks[week].balance.week.monday + 3)
      let before = trend.leader.term(on: trend.weeks[week - 1].balance.week.monday + 3)
      if now.role != before.role || now.fteThousandths != before.fteThousandths { return true }
    }
    guard let lastUsable, trend.weeks[week].balance.readable > 0 else { return false }
    return week - lastUsable - 1 >= options.gapWeeks
  }

  private mutating func take(_ week: Int) {
    guard lookBack(from: week) else { return }
    guard hasEvidence(week) else { return findThin(week) }
    guard isFree(week), lookBack(from: week) else { return }
    let scores = advance(week)
    settle(week, scores: scores)
    raiseAlerts(week)
    rebase(week)
    verdict = hold != nil ? .changeOfRecord : isWatched ? .watch : .steady
  }

  /// Finds the weeks to compare with; false where there are too few.
  private mutating func lookBack(from week: Int) -> Bool {
    for metric in metrics.indices {
      baselines[metric] =
        frozen[metric]
        ?? Baseline.weeks(at: week, from: starts[metric], usable: usable, calibration) ?? []
    }
    let isYoung = baselines.allSatisfy(\.isEmpty)
    if isYoung { verdict = .tooYoung }
    return !isYoung
  }

  /// Adds a week to the statistics and gives back its scores, by metric.
  private mutating func advance(_ week: Int) -> [Double] {
    metrics.indices.map { metric in
      let values = baselines[metric].map { shares[metric][$0].transformed }
      guard let baseline = Baseline(values, calibration) else { return 0 }
      let score = baseline.score(shares[metric][week], usualWhole: load.median, calibration)
      cusums[metric].add(score, slack: calibration.slack, at: week)
      return score
    }
  }

  /// Whether four weeks hold enough readable time to judge by.
  private func hasEvidence(_ week: Int) -> Bool {
    readableHoursAWeek(week) >= options.minimumHours
      && (trend.weeks[week].coverage ?? 0) >= options.minimumCoverage
  }

  /// Readable hours of the four weeks up to a week by their number: a finished week without data
  /// counts, one without working time (holidays, leave) and without data does not.
  func readableHoursAWeek(_ week: Int) -> Double {
    let count = trend.weeks[max(0, week - 3)...week].count {
      $0.balance.isFinished && ($0.balance.capacity > 0 || $0.balance.readable > 0)
    }
    return Double(trend.weeks[week].minutes.readable) / 60 / Double(max(1, count))
  }

  private mutating func findThin(_ week: Int) {
    verdict = .tooLittleEvidence
    thinWeek = week
  }

  private var isWatched: Bool {
    metrics.indices.contains {
      max(cusums[$0].up.value, cusums[$0].down.value) >= threshold(options.watch, metric: $0)
    }
  }

  /// A threshold for as many weeks as a metric's usual may be made of.
  func threshold(_ standard: Double, metric: Int) -> Double {
    calibration.threshold(standard, usableWeeks: usable.count { $0 >= starts[metric] })
  }

  /// Starts a new baseline of every metric at `start`, keeping the usable weeks from there to
  /// before `week`.
  mutating func begin(at start: Int, now week: Int) {
    for index in episodes.indices where episodes[index].isFiring {
      episodes[index].end = .restarted
      episodes[index].ended = week
      episodes[index].last = lastUsable
    }
    hold = nil
    cusums = metrics.map { _ in Cusum() }
    starts = metrics.map { _ in start }
    frozen = metrics.map { _ in nil }
    usable = (start..<week).filter { isUsable[$0] }
    load = UsualLoad()
    for earlier in start..<week {
      _ = load.add(shares[0][earlier].whole, at: earlier, calibration)
    }
    if start == week {
      baselines = metrics.map { _ in [] }
      verdict = .tooYoung
    }
  }
}
