import BifocalModel

/// A made-up week in hours; what is left of `readable` goes to ceremonies and admin.
struct MadeWeek {
  var handsOn: Double
  var strategic = 8.0
  var oneToOne = 4.0
  var readable = 40.0
  var unclear = 0.0
  var touches = 0
  /// Hours of capacity; the accounted hours are all inside working hours.
  var capacity = 44.0

  /// A week whose only trace is a comment a day: no time.
  static let ticketTouches = MadeWeek(
    handsOn: 0, strategic: 0, oneToOne: 0, readable: 0, touches: 5)

  private var accountsTime: Bool { readable + unclear > 0 }

  var balance: (Week, Bool) -> WeeklyBalance {
    { week, isFinished in
      var balance = WeeklyBalance(week: week, isFinished: isFinished)
      let rest = readable - handsOn - strategic - oneToOne
      balance.minutes[.delivery] = Int(handsOn * 60)
      balance.minutes[.roadmap] = Int(strategic * 60)
      balance.minutes[.oneToOne] = Int(oneToOne * 60)
      balance.minutes[.ceremony] = Int(rest * 60)
      balance.minutes[.unclear] = Int(unclear * 60)
      balance.insideHours = balance.minutes
      balance.capacity = Int(capacity * 60)
      balance.items = accountsTime ? 20 : 0
      balance.commented = touches
      return balance
    }
  }
}

/// Trends for tests, from hours.
enum MadeTrend {
  static let first = CivilDate(day: CivilDate.days(year: 2024, month: 1, day: 1)).week

  /// Nil is a week without any data. The last week is unfinished where `finishedWeeks` says so.
  static func trend(
    _ made: [MadeWeek?], terms: [LeaderProfile.Term] = [], finishedWeeks: Int? = nil,
    lastSeen: CivilDate? = nil
  ) -> Trend {
    let balances = made.enumerated().map { index, made in
      let week = first + index
      let isFinished = index < finishedWeeks ?? .max
      return made?.balance(week, isFinished) ?? WeeklyBalance(week: week, isFinished: isFinished)
    }
    let last = (first + (made.count - 1)).sunday
    let seen = made.lastIndex { $0 != nil }.map { (first + $0).sunday }
    return Trend(
      leader: LeaderProfile(key: "lead-1", name: "Dana Example", terms: terms),
      window: DataWindow(last: last), lastSeen: lastSeen ?? seen,
      weeks: balances.indices.map { window(balances, endingAt: $0) })
  }

  private static func window(_ balances: [WeeklyBalance], endingAt index: Int) -> WeekTrend {
    let weeks = balances[max(0, index - 3)...index]
    return WeekTrend(
      balance: balances[index], weeksInWindow: weeks.count { $0.accounted > 0 },
      minutes: weeks.reduce(into: ActivityVector()) { $0 += $1.minutes },
      capacity: weeks.reduce(0) { $0 + $1.capacity },
      insideHours: weeks.reduce(0) { $0 + $1.insideHours.accounted },
      macroShare: nil, usualLevel: [:], slope: [:])
  }
}

/// `count` weeks about a level of hands-on hours, going up and down by the same steps for ever.
func weeks(_ count: Int, handsOn: Double, change: (inout MadeWeek) -> Void = { _ in })
  -> [MadeWeek?]
{
  let swing = [0.0, 1.5, -1.0, 0.5, -2.0, 1.0, -0.5, 2.0, -1.5]
  return (0..<count).map { index in
    var week = MadeWeek(handsOn: handsOn + swing[index % swing.count])
    change(&week)
    return week
  }
}
