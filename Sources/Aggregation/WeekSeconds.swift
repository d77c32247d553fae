import BifocalModel

/// One week's exact seconds, from which its minutes are rounded once.
struct WeekSeconds {
  private let week: Week
  /// The first day of a month that begins inside the week.
  private let newMonth: CivilDate?
  private var days = DaySeconds()
  /// The days before the new month.
  private var early = DaySeconds()
  private var titles = WeekTitles()

  init(_ week: Week) {
    self.week = week
    let month = CalendarPeriod.month(of: week.sunday)
    newMonth = month.first > week.monday ? month.first : nil
  }

  mutating func add(_ slice: TimeSlice, isWeekend: Bool) {
    days.add(slice, isWeekend: isWeekend)
    if let newMonth, slice.date < newMonth { early.add(slice, isWeekend: isWeekend) }
  }

  mutating func add(_ day: LeaderDay) {
    days.add(day)
    if let newMonth, day.date < newMonth { early.add(day) }
  }

  mutating func add(_ title: TitleTime) { titles.add(title) }

  func balance(isFinished: Bool) -> WeeklyBalance {
    var balance = WeeklyBalance(week: week, isFinished: isFinished)
    balance.tally = days.rounded
    titles.enter(into: &balance)
    return balance
  }

  /// The week's tally by month: both parts where a month begins inside it.
  func months(of tally: TimeTally) -> [(month: CalendarPeriod, tally: TimeTally)] {
    let last = CalendarPeriod.month(of: week.sunday)
    guard newMonth != nil else { return [(last, tally)] }
    let part = early.part(of: tally, days)
    return [(CalendarPeriod.month(of: week.monday), part), (last, tally - part)]
  }
}
