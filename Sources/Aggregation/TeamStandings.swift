import BifocalModel

/// How matters stand with the direct reports at the end of any day, from the four weeks before it.
struct TeamStandings {
  private let first: Int
  /// By day from the first; nil where the record has no such day.
  private let days: [LeaderDay?]
  /// Seconds up to the beginning of each day: what is no worklog, of it solo, and of it known.
  private var time = [0]
  private var solo = [0]
  private var known = [0]

  init(_ input: LeaderTime) {
    let dates = input.days.lazy.map(\.date.day)
    first = dates.min() ?? 0
    let count = (dates.max() ?? first - 1) - first + 1
    var days = [LeaderDay?](repeating: nil, count: count)
    for day in input.days { days[day.date.day - first] = day }
    self.days = days
    var sums = [(time: Int, solo: Int, known: Int)](repeating: (0, 0, 0), count: count)
    for slice in input.slices where !slice.tags.contains(.logged) {
      let day = slice.date.day - first
      guard sums.indices.contains(day) else { continue }
      sums[day].time += slice.seconds
      if slice.tags.contains(.solo) { sums[day].solo += slice.seconds }
      if slice.tags.contains(.companyKnown) { sums[day].known += slice.seconds }
    }
    for (index, day) in sums.enumerated() {
      time.append(time[index] + day.time)
      solo.append(solo[index] + day.solo)
      known.append(known[index] + day.known)
    }
  }

  /// Nil where the record has no such day.
  func standing(on date: CivilDate) -> TeamStanding? {
    guard days.indices.contains(date.day - first), let day = days[date.day - first] else {
      return nil
    }
    let end = date.day - first + 1
    let start = max(0, end - TeamStanding.days)
    let isKnown = TimeTally.knowsWhoWasThere(
      known: known[end] - known[start], solo: solo[end] - solo[start],
      of: time[end] - time[start])
    return TeamStanding(
      directs: day.directs, withoutOneToOne: isKnown ? day.directsWithoutOneToOne : nil)
  }

  /// Periods with how matters stand at the end of each that is finished.
  func entered(into periods: [PeriodBalance]) -> [PeriodBalance] {
    periods.map { period in
      var period = period
      if period.isFinished { period.standing = standing(on: period.to) }
      return period
    }
  }
}
