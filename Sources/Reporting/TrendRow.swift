import BifocalModel

/// One leader's week with everything that a row of `trends.csv` says of it.
struct TrendRow: Sendable {
  let leader: String
  let run: RunLabel
  let week: WeekTrend
  let judgement: DriftJudgement.WeekJudgement?
  /// Each metric's share in the weeks that this week was judged by.
  let usualShare: [Metric: Double]
  let measures: MeasuresPresent

  var balance: WeeklyBalance { week.balance }
  var minutes: ActivityVector { week.balance.minutes }

  /// The rows of a run: for each leader those of its weeks.
  static func rows(of report: RunReport, measures: MeasuresPresent) -> [[TrendRow]] {
    let run = RunLabel(report)
    return report.leaders.map { leader in
      let shares = UsualShares(leader.trend.weeks)
      return leader.trend.weeks.enumerated().map { index, week in
        let judgement =
          leader.judgement.weeks.indices.contains(index)
          ? leader.judgement.weeks[index] : nil
        return TrendRow(
          leader: leader.key, run: run, week: week,
          judgement: judgement, usualShare: shares.pooled(over: judgement?.baseline ?? []),
          measures: measures)
      }
    }
  }
}

/// Shares over sets of weeks of one leader: sum of the part ÷ sum of readable minutes.
private struct UsualShares {
  private var parts: [Int: (readable: Int, metrics: [Int])] = [:]

  init(_ weeks: [WeekTrend]) {
    for week in weeks.map(\.balance) {
      parts[week.week.index] = (
        week.readable, Metric.allCases.map { $0.part(of: week.minutes) }
      )
    }
  }

  func pooled(over weeks: [Week]) -> [Metric: Double] {
    var readable = 0
    var sums = [Int](repeating: 0, count: Metric.allCases.count)
    for part in weeks.compactMap({ parts[$0.index] }) {
      readable += part.readable
      for index in sums.indices { sums[index] += part.metrics[index] }
    }
    guard readable > 0 else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: zip(Metric.allCases, sums.map { Double($0) / Double(readable) }))
  }
}
