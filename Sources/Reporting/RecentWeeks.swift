import BifocalModel

/// The last four finished weeks of a leader, and those of them that can be compared with a usual.
struct RecentWeeks: Sendable {
  /// At most four, whether or not they hold data.
  let finished: [WeeklyBalance]
  /// The usable ones, as the usual is made of: a week mostly away would make every hour look like
  /// a drop. Where none is usable, those that hold accounted time.
  let balances: [WeeklyBalance]
  /// None is usable, so what there is is shown and nothing is concluded from it.
  let isFallback: Bool
  /// How many hold data and too little of it to be usable.
  let thin: Int
  let minutes: ActivityVector
  let capacity: Int
  /// Accounted minutes inside working hours, as the audience may see them.
  let inside: Int
  private let audience: Audience

  init(_ weeks: [WeekTrend], usable: Set<Week>, audience: Audience) {
    finished = weeks.map(\.balance).filter(\.isFinished).suffix(4)
    let withData = finished.filter { $0.accounted > 0 }
    let judged = withData.filter { usable.contains($0.week) }
    isFallback = judged.isEmpty && !withData.isEmpty
    balances = judged.isEmpty ? withData : judged
    thin = withData.count - judged.count
    minutes = balances.reduce(ActivityVector()) { $0 + $1.minutes }
    capacity = balances.reduce(0) { $0 + $1.capacity }
    inside = balances.reduce(0) { $0 + $1.inside(for: audience) }
    self.audience = audience
  }

  /// Of these weeks; nil where they have no working minutes.
  var visibility: Double? { capacity > 0 ? Double(inside) / Double(capacity) : nil }

  /// Of these weeks; nil where nothing is accounted.
  var coverage: Double? {
    minutes.accounted > 0
      ? 1 - Double(minutes[Activity.unclear]) / Double(minutes.accounted) : nil
  }

  /// `33 of 38 working hours visible`, hours a week.
  var visibleWords: String {
    guard capacity > 0 else { return "no working hours in these weeks" }
    let seen = LargestRemainder.whole([inside], divisor: 60 * balances.count)
    let all = LargestRemainder.whole([capacity], divisor: 60 * balances.count)
    return (audience == .hr ? "at most " : "") + "\(seen) of \(all) working hours visible"
  }

  /// Why nothing is concluded from these weeks, where that is so.
  var fallbackWords: String { "no recent week holds enough to be judged" }

  /// `last 4 weeks`, `3 of the last 4 weeks`.
  var words: String {
    if balances.count < finished.count {
      return "\(balances.count) of the last \(finished.count) weeks"
    }
    return balances.count == 1 ? "last week" : "last \(balances.count) weeks"
  }
}

extension TimeTally {
  /// Accounted minutes inside working hours, as an audience may see them.
  ///
  /// HR may not see after-hours time, which is accounted less inside: it gets the most that could
  /// be inside, which says no more than the two columns it has already.
  func inside(for audience: Audience) -> Int {
    audience == .hr ? min(accounted, capacity) : insideHours.accounted
  }

  func visibility(for audience: Audience) -> Double? {
    capacity > 0 ? Double(inside(for: audience)) / Double(capacity) : nil
  }
}

extension WeeklyBalance {
  func inside(for audience: Audience) -> Int { tally.inside(for: audience) }

  func visibility(for audience: Audience) -> Double? { tally.visibility(for: audience) }

  /// A metric's share of this week's readable time; nil where nothing is readable.
  func share(_ metric: Metric) -> Double? {
    tally.readable > 0 ? Double(metric.part(of: tally.minutes)) / Double(tally.readable) : nil
  }
}
