import BifocalModel

extension LeaderReplay {
  static let staleWeeks = 4

  /// What is said of all weeks together, after the last.
  var judgement: DriftJudgement {
    let alerts = episodes.map { alert($0) }.sorted {
      ($0.raised.index, metrics.firstIndex(of: $0.metric) ?? 0)
        < ($1.raised.index, metrics.firstIndex(of: $1.metric) ?? 0)
    }
    let status = isSilent(by: trend.window.last) ? .stale : judged.last?.status ?? .tooYoung
    return DriftJudgement(
      leader: trend.leader.key, status: status, weeks: judged, alerts: alerts,
      note: note(status))
  }

  func summary(of week: Int) -> DriftJudgement.WeekJudgement {
    var up: [Metric: Double] = [:]
    var down: [Metric: Double] = [:]
    for (metric, cusum) in zip(metrics, cusums) {
      up[metric] = cusum.up.value
      down[metric] = cusum.down.value
    }
    return DriftJudgement.WeekJudgement(
      week: trend.weeks[week].balance.week, isUsable: isUsable[week],
      status: isStale(at: week) ? .stale : isFiring ? .drifting : verdict,
      baseline: printedBaseline.map { trend.weeks[$0].balance.week }, up: up, down: down)
  }

  /// One usual for all that is printed of a week: that of the alert that has fired longest, else
  /// that of the metric whose usual began last, which holds no week that another one left behind.
  private var printedBaseline: [Int] {
    if let alert = episodes.first(where: \.isFiring) { return alert.baseline }
    let latest = metrics.indices.max { starts[$0] < starts[$1] }
    return latest.map { baselines[$0] } ?? []
  }

  /// Whether the last day with anything on record is four weeks or more before a day, or there is
  /// none.
  private func isSilent(by day: CivilDate) -> Bool {
    guard let lastSeen = trend.lastSeen else { return true }
    return day.day - lastSeen.day >= 7 * Self.staleWeeks
  }

  /// The same at the end of a week. As long as a later day is on record, of the last one before the
  /// end only the week is known.
  private func isStale(at week: Int) -> Bool {
    let end = min(name(week).sunday, trend.window.last)
    guard let lastSeen = trend.lastSeen, lastSeen > end else { return isSilent(by: end) }
    let seen = trend.weeks[...week].lastIndex { Self.isOnRecord($0.balance) }
    return week - (seen ?? -1) >= Self.staleWeeks
  }

  private static func isOnRecord(_ balance: WeeklyBalance) -> Bool {
    let acts = balance.items + balance.reported + balance.resolved + balance.commented
    return balance.accounted + balance.notAvailable + balance.conflict + acts > 0
  }

  private func alert(_ episode: Episode) -> DriftAlert {
    let metric = metrics.firstIndex(of: episode.metric) ?? 0
    let last = episode.last ?? lastFinished ?? episode.raised
    let weeks = episode.onset...max(episode.onset, last)
    let usableWeeks = weeks.count { isUsable[$0] }
    var alert = DriftAlert(
      id: id(episode), leader: trend.leader.key, metric: episode.metric, sign: episode.sign,
      episode: episode.number, raised: name(episode.raised), onset: name(episode.onset),
      onsetRange: name(episode.onsetRange.lowerBound)...name(episode.onsetRange.upperBound),
      share: share(metric, weeks), usualShare: usual(metric, episode.baseline),
      statistic: episode.statistic,
      level: episode.statistic >= options.strong ? .strong : .alert, state: episode.state,
      ended: episode.ended.map(name), usableWeeks: usableWeeks,
      missingWeeks: weeks.count - usableWeeks, baseline: episode.baseline.map(name),
      sentence: "")
    alert.sentence =
      AlertSentence(
        alert: alert, end: episode.end, last: name(last), now: name(lastFinished ?? last),
        hoursAWeek: readableHours(weeks) / Double(max(1, usableWeeks)),
        resolveWeeks: options.resolveWeeks
      ).text
    return alert
  }

  private func name(_ week: Int) -> Week { trend.weeks[week].balance.week }

  private func readableHours(_ weeks: ClosedRange<Int>) -> Double {
    let minutes = weeks.reduce(0) {
      isUsable[$1] ? $0 + trend.weeks[$1].balance.readable : $0
    }
    return Double(minutes) / 60
  }

  private func id(_ episode: Episode) -> String {
    var hash = Hash128()
    hash.combine(trend.leader.key)
    hash.combine(episode.metric.rawValue)
    hash.combine(episode.sign)
    hash.combine(episode.number)
    return hash.short
  }

  /// Why little is said, where that is so.
  private func note(_ status: DriftStatus) -> String {
    switch status {
    case .steady, .watch, .drifting: return ""
    case .stale:
      guard let seen = trend.lastSeen else { return "Nothing is on record." }
      return "Nothing is on record since \(seen.iso)."
    case .tooYoung: return youthNote
    case .tooLittleEvidence: return thinWeek.map(evidenceNote) ?? ""
    case .changeOfRecord: return hold.map(recordNote) ?? ""
    }
  }

  private var youthNote: String {
    guard !usable.isEmpty else {
      return "No finished week since the baseline began has time that can be read; "
        + "\(options.minimumWeeks) are needed before one can be judged."
    }
    let count = usable.count == 1 ? "1 usable week" : "\(usable.count) usable weeks"
    return
      "\(count) since the baseline began; \(options.minimumWeeks) are needed before one can be "
      + "judged."
  }

  private func evidenceNote(_ week: Int) -> String {
    let least = PlainNumber.tenths(options.minimumHours)
    guard let coverage = trend.weeks[week].coverage else {
      return "Over four weeks no time is accounted; \(least) readable hours a week are needed."
    }
    // Rounded down: what is short of the need must not look like it.
    let hours = PlainNumber.tenths((readableHoursAWeek(week) * 10 + 1e-6).rounded(.down) / 10)
    let part = PlainNumber.percent((coverage * 100 + 1e-6).rounded(.down) / 100)
    return
      "Over four weeks \(hours) h a week can be read (\(least) are needed), \(part) of what is "
      + "accounted (\(PlainNumber.percent(options.minimumCoverage)) is needed)."
  }

  private func recordNote(_ hold: RecordHold) -> String {
    let what =
      hold.measure == .visibility
      ? "visible time went from \(PlainNumber.percent(hold.usual)) to "
        + "\(PlainNumber.percent(hold.now)) of working time"
      : "what can be read went from \(PlainNumber.percent(hold.usual)) to "
        + "\(PlainNumber.percent(hold.now)) of accounted time"
    let direction = hold.sign > 0 ? "higher" : "lower"
    return
      "\(hold.metric.words.sentenceStart) looks \(direction), but \(what) over the same weeks: "
      + "the record changed, perhaps not the leader. Judged again when that has passed, or against "
      + "a new usual after \(options.minimumWeeks) weeks of data."
  }
}
