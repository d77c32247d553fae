import BifocalModel

extension LeaderReplay {
  static let staleWeeks = 4

  /// What is said of all weeks together, after the last.
  var judgement: DriftJudgement {
    let alerts = episodes.map { alert($0) }.sorted {
      ($0.raised.index, metrics.firstIndex(of: $0.metric) ?? 0)
        < ($1.raised.index, metrics.firstIndex(of: $1.metric) ?? 0)
    }
    let status = isStale ? .stale : judged.last?.status ?? .tooYoung
    return DriftJudgement(
      leader: trend.leader.key, status: status, weeks: judged, alerts: alerts,
      note: note(status))
  }

  /// No day of the last four weeks of the window is on record.
  private var isStale: Bool {
    guard let lastSeen = trend.lastSeen else { return true }
    return trend.window.last.day - lastSeen.day >= 7 * Self.staleWeeks
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
      status: isSilent(until: week) ? .stale : isFiring ? .drifting : verdict,
      baseline: current.map { trend.weeks[$0].balance.week }, up: up, down: down)
  }

  private func isSilent(until week: Int) -> Bool {
    guard week + 1 >= Self.staleWeeks else { return false }
    return trend.weeks[week - Self.staleWeeks + 1...week].allSatisfy {
      $0.balance.accounted == 0 && $0.balance.notAvailable == 0 && $0.balance.items == 0
    }
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
    case .tooYoung:
      return "\(usable.count) usable weeks since the baseline began; "
        + "\(options.minimumWeeks) are needed."
    case .tooLittleEvidence: return evidenceNote
    case .changeOfRecord: return hold.map(recordNote) ?? ""
    }
  }

  private var evidenceNote: String {
    guard let lastUsable else { return "" }
    let window = trend.weeks[lastUsable]
    let minutes = window.minutes.readable / max(1, window.weeksInWindow)
    let hours = PlainNumber.tenths(Double(minutes) / 60)
    let least = PlainNumber.tenths(options.minimumHours)
    let coverage = PlainNumber.percent(window.coverage ?? 0)
    return "Over four weeks \(hours) h a week can be read (\(least) are needed), \(coverage) of "
      + "what is accounted (\(PlainNumber.percent(options.minimumCoverage)) is needed)."
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
