import BifocalModel

/// The weekly shares of one metric, of finished weeks with readable time.
struct MetricHistory {
  let metric: Metric
  private let weeks: [Week]
  private let shares: [Double]
  private let scaled: [Double]

  init(_ metric: Metric, _ balances: [WeeklyBalance]) {
    self.metric = metric
    let judged = balances.filter { $0.isFinished && $0.readable > 0 }
    weeks = judged.map(\.week)
    shares = judged.map { Double(metric.part(of: $0.minutes)) / Double($0.readable) }
    scaled = judged.map {
      ArcsineShare.value(
        part: Double(metric.part(of: $0.minutes)) / ArcsineShare.minutesABlock,
        whole: Double($0.readable) / ArcsineShare.minutesABlock)
    }
  }

  /// Theil–Sen slope of the last weeks with data, in share per week; nil below eight.
  func slope(until week: Week, weeks count: Int) -> Double? {
    let range = (0..<known(until: week)).suffix(count)
    guard range.count >= TrendOptions.minimumWeeks else { return nil }
    return TheilSen.slope(range.map { (Double(weeks[$0].index), shares[$0]) })
  }

  /// The 95 % interval of the level behind a four-week share, by week-to-week variation; nil below
  /// eight weeks with data.
  func usualLevel(
    around share: Double, at week: Week, _ options: TrendOptions
  ) -> ClosedRange<Double>? {
    let end = known(until: week)
    let known = known(until: week + -options.variationWeeks)..<end
    let window = end - self.known(until: week + -TrendOptions.windowWeeks)
    guard window > 0, known.count >= TrendOptions.minimumWeeks else { return nil }
    let variation = Variation(known.map { (weeks[$0].index, scaled[$0]) })
    return ArcsineShare.interval(around: share, margin: variation.margin(ofMeanOver: window))
  }

  /// How many of the weeks are no later than a week.
  private func known(until week: Week) -> Int {
    weeks.partitioningIndex { $0 > week }
  }
}

extension Array {
  /// The first position at which a condition holds that holds from there on.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
