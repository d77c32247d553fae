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
    guard let range = Self.weeks(of: input), let first = Self.firstDay(of: input) else {
      return LeaderBalances(
        leader: input.leader, weeks: [], lastSeen: input.lastSeen, window: input.window)
    }
    let seconds = Self.seconds(of: input, in: range)
    var weeks = zip(range, seconds).map { index, seconds in
      seconds.balance(isFinished: input.window.isFinished(Week(index: index)))
    }
    Self.countWeeksSinceHandsOn(&weeks)
    let standings = TeamStandings(input)
    for index in weeks.indices where weeks[index].isFinished {
      weeks[index].standing = standings.standing(on: weeks[index].week.sunday)
    }
    let parts = zip(seconds, weeks).flatMap { $0.months(of: $1.tally) }
    let sums = PeriodSums(parts, from: first, in: input.window, standings)
    return LeaderBalances(
      leader: input.leader, weeks: weeks, months: sums.months, quarters: sums.quarters,
      lastSeen: input.lastSeen, window: input.window)
  }

  /// By week, from the first index of the range.
  private static func seconds(of input: LeaderTime, in range: ClosedRange<Int>) -> [WeekSeconds] {
    var seconds = range.map { WeekSeconds(Week(index: $0)) }
    var (date, isWeekend) = (CivilDate?.none, false)
    for slice in input.slices {
      if slice.date != date {
        date = slice.date
        isWeekend = !input.leader.term(on: slice.date).hours.includes(slice.date)
      }
      seconds[slice.date.week.index - range.lowerBound].add(slice, isWeekend: isWeekend)
    }
    for day in input.days { seconds[day.date.week.index - range.lowerBound].add(day) }
    for title in input.titles { seconds[title.week.index - range.lowerBound].add(title) }
    return seconds
  }

  private static func firstDay(of input: LeaderTime) -> CivilDate? {
    let seen = input.slices.lazy.map(\.date).min()
    return [seen, input.days.lazy.map(\.date).min()].compactMap { $0 }.min()
  }

  /// The indices of the weeks, without a gap; nil where there is nothing.
  private static func weeks(of input: LeaderTime) -> ClosedRange<Int>? {
    guard let first = firstDay(of: input)?.day else { return nil }
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
