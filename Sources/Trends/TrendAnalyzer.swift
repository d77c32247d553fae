public import BifocalModel

/// Says of each week what the weeks up to it add up to, how sure that is, and where it goes.
///
/// Statistics are taken from finished weeks with readable time, and for each week only from that
/// week and those before it.
public struct TrendAnalyzer: Transformer {
  private let options: TrendOptions
  private let estimator: RecordedEstimator?

  /// `misreadings` nil where it is not known how the scorer misreads, as with rules alone: then
  /// nothing is corrected and there is no recorded interval.
  public init(options: TrendOptions = TrendOptions(), misreadings: Misreadings? = nil) {
    self.options = options
    estimator = misreadings.map(RecordedEstimator.init)
  }

  public func transform(_ input: LeaderBalances) -> Trend {
    let weeks = input.weeks.sorted { $0.week < $1.week }
    let histories = Metric.allCases.map { MetricHistory($0, weeks) }
    return Trend(
      leader: input.leader, window: input.window, lastSeen: input.lastSeen,
      weeks: weeks.indices.map { trend(at: $0, of: weeks, histories) },
      months: input.months, quarters: input.quarters)
  }

  private func trend(
    at position: Int, of weeks: [WeeklyBalance], _ histories: [MetricHistory]
  ) -> WeekTrend {
    let now = weeks[position].week
    let window = weeks[...position].suffix(TrendOptions.windowWeeks).drop {
      now - $0.week >= TrendOptions.windowWeeks
    }
    let minutes = window.reduce(into: ActivityVector()) { $0 += $1.minutes }
    // Titles are needed no further, and are most of what a balance takes.
    var balance = weeks[position]
    balance.titles = []
    let macroShare = macroShare(minutes)
    var trend = WeekTrend(
      balance: balance, weeksInWindow: window.count { $0.accounted > 0 },
      minutes: minutes, capacity: window.reduce(0) { $0 + $1.capacity },
      insideHours: window.reduce(0) { $0 + $1.insideHours.accounted },
      macroShare: macroShare,
      recorded: recorded(window, hasMacro: macroShare != nil), usualLevel: [:], slope: [:])
    for history in histories {
      trend.slope[history.metric] = history.slope(until: now, weeks: options.slopeWeeks)
      if let share = trend.share(history.metric) {
        trend.usualLevel[history.metric] = history.usualLevel(around: share, at: now, options)
      }
    }
    return trend
  }

  /// Nil also where balances hold no titles, as ones that were made by hand.
  private func recorded(
    _ window: some Collection<WeeklyBalance>, hasMacro: Bool
  ) -> RecordedShares? {
    guard let estimator, window.contains(where: { !$0.titles.isEmpty }) else { return nil }
    return estimator.shares(of: WindowTitles(window.map(\.titles)), hasMacro: hasMacro)
  }

  private func macroShare(_ minutes: ActivityVector) -> Double? {
    let strategic = minutes[Altitude.strategic]
    let both = strategic + minutes[Altitude.craft]
    guard both > 0, Double(both) >= options.macroMinimumHours * 60 else { return nil }
    return Double(strategic) / Double(both)
  }
}
