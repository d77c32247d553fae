import BifocalModel

/// Everything that is printed of one leader, computed once: each output takes its figures here.
struct LeaderFigures: Sendable {
  let report: LeaderReport
  let audience: Audience
  let recent: RecentWeeks
  let usual: [WeeklyBalance]
  let comparison: Comparison
  let evidence: Evidence
  let check: CheckState
  /// What titles are called; empty unless the audience may see titles.
  let titleNames: [Hash128: String]
  /// Hours a week in tenths, now and usual; nil without such a week.
  let nowTenths: PrintedHours?
  let usualTenths: PrintedHours?

  init(
    _ report: LeaderReport, audience: Audience, siteCheck: SiteCheck? = nil,
    titleNames: [Hash128: String] = [:]
  ) {
    self.titleNames = audience == .`self` ? titleNames : [:]
    check = CheckState(of: [report], site: siteCheck)
    self.report = report
    self.audience = audience
    let usualWeeks = Set(report.judgement.usualWeeks)
    let usable = Set(report.judgement.weeks.filter(\.isUsable).map(\.week))
    recent = RecentWeeks(report.trend.weeks, usable: usable, audience: audience)
    usual = report.trend.weeks.map(\.balance).filter { usualWeeks.contains($0.week) }
    comparison = Comparison(recent: recent.balances, usual: usual)
    nowTenths = Self.hours(comparison.recent, weeks: comparison.recentWeeks, unit: 6)
    usualTenths = Self.hours(comparison.usual, weeks: comparison.usualWeeks, unit: 6)
    evidence = Evidence(
      recent, usualWeeks: usual.count,
      usableWeeks: report.judgement.weeks.count { $0.isUsable })
  }

  var status: DriftStatus { report.judgement.status }
  var finished: [WeekTrend] { report.trend.weeks.filter(\.balance.isFinished) }

  /// The week from which months are named, as Drift names them.
  var lastFinishedWeek: Week { finished.last?.balance.week ?? report.trend.window.last.week }

  /// Nothing of this leader is in any file: there is nothing to show, not even zeros.
  var hasNoData: Bool {
    report.trend.lastSeen == nil
      && report.trend.weeks.allSatisfy { $0.balance.accounted + $0.balance.notAvailable == 0 }
  }

  /// Firing alerts, the largest change first.
  var firing: [DriftAlert] {
    let rank = { (alert: DriftAlert) in Metric.allCases.firstIndex(of: alert.metric) ?? 0 }
    return report.judgement.firing.sorted {
      $0.size.magnitude == $1.size.magnitude
        ? rank($0) < rank($1) : $0.size.magnitude > $1.size.magnitude
    }
  }

  /// The first day of what the status speaks of: the earliest onset, or the last day seen.
  var since: CivilDate? {
    if status == .stale { return report.trend.lastSeen }
    return report.judgement.firing.map(\.onset.monday).min()
  }

  /// Whole hours a week, now and usual; nil without such a week.
  var nowHours: PrintedHours? {
    Self.hours(comparison.recent, weeks: comparison.recentWeeks, unit: 60)
  }

  var usualHours: PrintedHours? {
    Self.hours(comparison.usual, weeks: comparison.usualWeeks, unit: 60)
  }

  /// The weekly hands-on shares of the last finished weeks, for a sparkline.
  func handsOnShares(weeks: Int) -> [Double?] {
    finished.suffix(weeks).map { $0.balance.share(.handsOn) }
  }

  private static func hours(_ minutes: ActivityVector, weeks: Int, unit: Int) -> PrintedHours? {
    weeks > 0 ? PrintedHours(minutes, weeks: weeks, unit: unit) : nil
  }
}
