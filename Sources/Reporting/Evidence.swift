import BifocalModel

/// How far a leader's recent figures can be relied on, in one word and with the reasons.
struct Evidence: Sendable, Equatable {
  enum Level: String, Sendable { case good, fair, thin }

  /// What the words mean, for people.
  static let definition = """
    Evidence is thin when, over the recent weeks, less than 0.50 of working hours are visible, \
    coverage is below 0.70, readable time is under 8 h a week, fewer than 3 of the last 4 weeks \
    are usable, or the usual rests on fewer than 8 weeks. It is good when visibility and coverage \
    are at least 0.90, all of the last 4 weeks are usable and the usual rests on at least 13 \
    weeks. Otherwise it is fair.
    """

  let level: Level
  /// Why it is thin, in words; empty otherwise.
  let reasons: [String]

  init(_ recent: RecentWeeks, usualWeeks: Int, usableWeeks: Int) {
    reasons = Self.reasons(recent, usualWeeks: usualWeeks, usableWeeks: usableWeeks)
    let isGood =
      (recent.visibility ?? 0) >= 0.90 && (recent.coverage ?? 0) >= 0.90
      && recent.balances.count == 4 && usualWeeks >= 13
    level = reasons.isEmpty ? (isGood ? .good : .fair) : .thin
  }

  private static func reasons(
    _ recent: RecentWeeks, usualWeeks: Int, usableWeeks: Int
  ) -> [String] {
    guard !recent.balances.isEmpty else { return ["no recent week holds data"] }
    var reasons = recent.isFallback ? [recent.fallbackWords] : []
    if let visibility = recent.visibility {
      if visibility < 0.50 { reasons.append(recent.visibleWords) }
    } else {
      reasons.append("these weeks have no working hours")
    }
    if let coverage = recent.coverage, coverage < 0.70 {
      let share = FixedDecimal.text(coverage, places: 2) ?? ""
      reasons.append("coverage \(share), where 0.70 is needed")
    }
    if recent.minutes.readable < 480 * recent.balances.count {
      reasons.append("under 8 h a week can be read")
    }
    if !recent.isFallback, recent.balances.count < 3 {
      reasons.append("\(recent.balances.count) of the last 4 weeks can be judged")
    }
    if usualWeeks == 0 {
      reasons.append(
        "no usual yet, \(usableWeeks) usable week\(usableWeeks == 1 ? "" : "s") on record")
    } else if usualWeeks < 8 {
      reasons.append("a usual of \(usualWeeks) week\(usualWeeks == 1 ? "" : "s")")
    }
    return reasons
  }
}
