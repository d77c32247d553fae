import BifocalModel

/// What group figures need to know of one leader: the weeks, judgements and alerts of a run.
struct LeaderRecord: Sendable {
  let report: LeaderReport
  private let first: Int
  private let judgements: [Int: DriftJudgement.WeekJudgement]

  init(_ report: LeaderReport) {
    self.report = report
    first = report.trend.weeks.first?.balance.week.index ?? 0
    judgements = Dictionary(
      report.judgement.weeks.map { ($0.week.index, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var profile: LeaderProfile { report.trend.leader }

  /// What holds on a day; nil before the roster knows the leader.
  func term(on day: CivilDate) -> LeaderProfile.Term? {
    profile.terms[0].from <= day ? profile.term(on: day) : nil
  }

  /// Whether the last finished week before a day was judged.
  func isJudged(before day: CivilDate) -> Bool {
    let week = Week.first(from: day).index - 1
    guard let judgement = judgements[week], isFinished(week) else { return false }
    return [.steady, .watch, .drifting].contains(judgement.status)
  }

  /// Mean hours a week by altitude over the usable weeks of a stretch; nil with fewer than `least`.
  func hours(in weeks: ClosedRange<Int>, least: Int) -> [Double]? {
    let balances = weeks.filter { judgements[$0]?.isUsable ?? false }.compactMap(balance)
    guard balances.count >= max(1, least) else { return nil }
    return GroupFigures.altitudes.map { altitude in
      let minutes = balances.reduce(0) { $0 + $1.minutes[altitude] }
      return Double(minutes) / Double(60 * balances.count)
    }
  }

  /// Whether an alert of a metric and sign was raised by the end of a week and had not ended.
  func isOpen(_ metric: Metric, sign: Int, at week: Int) -> Bool {
    report.judgement.alerts.contains {
      $0.metric == metric && $0.sign == sign && $0.raised.index <= week
        && ($0.ended.map { $0.index > week } ?? true)
    }
  }

  private func isFinished(_ week: Int) -> Bool { balance(week)?.isFinished ?? false }

  private func balance(_ week: Int) -> WeeklyBalance? {
    let weeks = report.trend.weeks
    return weeks.indices.contains(week - first) ? weeks[week - first].balance : nil
  }
}
