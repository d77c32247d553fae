public import BifocalModel

/// Sums a leader's slices to weeks of whole minutes, rounded once at activity, leader and week.
public struct Aggregator: Transformer {
  /// Minutes of hands-on time from which a week counts as one with the craft.
  private static let handsOnMinutes = 120

  public init() {}

  /// The weeks from the first with a day or a slice to the last that begins inside the window.
  ///
  /// Linear in slices and days but for the sorting of titles; their order does not matter.
  public func transform(_ input: LeaderTime) throws -> LeaderBalances {
    var weeks: [WeeklyBalance] = []
    if let range = Self.weeks(of: input) {
      var seconds = [WeekSeconds](repeating: WeekSeconds(), count: range.count)
      for slice in input.slices { seconds[slice.date.week.index - range.lowerBound].add(slice) }
      for day in input.days { seconds[day.date.week.index - range.lowerBound].add(day) }
      for title in input.titles { seconds[title.week.index - range.lowerBound].add(title) }
      weeks = zip(range, seconds).map { index, seconds in
        let week = Week(index: index)
        return seconds.balance(week, isFinished: input.window.isFinished(week))
      }
    }
    Self.countWeeksSinceHandsOn(&weeks)
    return LeaderBalances(
      leader: input.leader, weeks: weeks, lastSeen: input.lastSeen, window: input.window)
  }

  /// The indices of the weeks, without a gap; nil where there is nothing.
  private static func weeks(of input: LeaderTime) -> ClosedRange<Int>? {
    let seen = input.slices.lazy.map(\.date.day).min()
    guard let first = [seen, input.days.lazy.map(\.date.day).min()].compactMap({ $0 }).min()
    else { return nil }
    let days = [
      first, input.window.last.day, input.slices.lazy.map(\.date.day).max() ?? first,
      input.days.lazy.map(\.date.day).max() ?? first,
    ]
    return CivilDate(day: first).week.index...CivilDate(day: days.max() ?? first).week.index
  }

  private static func countWeeksSinceHandsOn(_ weeks: inout [WeeklyBalance]) {
    var since: Int?
    for index in weeks.indices {
      let isHandsOn = weeks[index].minutes[Strand.handsOn] >= handsOnMinutes
      since = isHandsOn ? 0 : since.map { $0 + 1 }
      weeks[index].weeksSinceHandsOn = since
    }
  }
}
