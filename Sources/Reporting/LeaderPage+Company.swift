import BifocalModel

/// With whom the recent weeks were spent; not for hr, to whom nothing is said of reports.
extension LeaderPage {
  /// A paragraph below the weekly table; empty where no recent week knows it.
  var company: String {
    let recent = figures.recent.balances
    let weeks = recent.filter(\.knowsWhoWasThere)
    guard figures.audience != .hr, !weeks.isEmpty else { return "" }
    let parts: [(KeyPath<CompanyTally, Int>, String)] = [
      (\.directs, "with direct reports"), (\.oneToOne, "of it one-to-ones"),
      (\.skipLevel, "with their reports"), (\.ownTeam, "with nobody but these"),
    ]
    let hours = parts.map { path, words in
      "\(words) \(hoursAWeek(weeks) { $0.company[keyPath: path] }) h a week"
    }
    let known =
      weeks.count == recent.count
      ? "" : " (\(weeks.count) of \(recent.count) weeks say who was there)"
    let held = weeks.reduce(0) { $0 + $1.company.oneToOnes }
    return "\nListening, \(figures.recent.words)\(known): \(hours.joined(separator: ", ")); "
      + "\(held) one-to-one\(held == 1 ? "" : "s") held.\(standing)\n"
  }

  /// How matters stand at the end of the last finished week.
  private var standing: String {
    guard let standing = figures.finished.last?.balance.standing, let directs = standing.directs,
      let without = standing.withoutOneToOne
    else { return "" }
    return " \(without) of \(directs) direct report\(directs == 1 ? "" : "s") without one for 28"
      + " days."
  }

  /// That nothing is known of it, where that is so.
  var absentCompany: [String] {
    guard figures.audience != .hr,
      !figures.report.trend.weeks.contains(where: { $0.balance.knowsWhoWasThere })
    else { return [] }
    return [
      "Hours with direct reports are absent: no week says who was there, or nothing says who"
        + " reports to the leader."
    ]
  }
}
