import BifocalModel

/// What the recent weeks tell of practices, in hours a week or as counts; only what is known.
extension LeaderPage {
  var practices: String {
    let counts = figures.audience == .hr ? [] : [meetings, dueDates]
    let lines = ([purpose, quadrants, protected] + counts).compactMap { $0 }
    guard !lines.isEmpty else { return "" }
    return "\nPractices, \(figures.recent.words):\n\n"
      + lines.map { "- \($0)\n" }.joined()
  }

  private var recent: [WeeklyBalance] { figures.recent.balances }

  private var purpose: String? {
    let weeks = recent.filter(\.knowsPurpose)
    guard !weeks.isEmpty else { return nil }
    let stated = hoursAWeek(weeks) { $0.purposeStated.accounted }
    let known = hoursAWeek(weeks) { $0.purposeKnown }
    return "An agenda, an outcome or a ticket says what \(stated) h were for, of \(known) h of"
      + " which that is known\(share(weeks))."
  }

  /// The five add up to readable time, as printed.
  private var quadrants: String? {
    let weeks = recent.filter(\.knowsEisenhower)
    guard !weeks.isEmpty else { return nil }
    let cells: [(TimeTally) -> Int] = [
      { $0.urgentImportant.readable }, { $0.urgentOnly.readable }, { $0.importantOnly.readable },
      { $0.neither.readable }, { $0.eisenhowerUnknown },
    ]
    let minutes = cells.map { cell in weeks.reduce(0) { $0 + cell($1.tally) } }
    let divisor = 6 * weeks.count
    let total = LargestRemainder.whole(minutes, divisor: divisor)
    let parts = LargestRemainder.parts(minutes, divisor: divisor, total: total)
      .map { FixedDecimal.text(scaled: $0, places: 1) }
    return "Urgent and important \(parts[0]) h, urgent only \(parts[1]) h, important only"
      + " \(parts[2]) h, neither \(parts[3]) h, not known \(parts[4]) h\(share(weeks))."
  }

  private var protected: String? {
    let weeks = recent.filter(\.knowsCompany)
    guard !weeks.isEmpty else { return nil }
    let protected = hoursAWeek(weeks) { $0.protectedStrategic.accounted }
    return "Strategic work alone, an hour or more with nothing else booked: \(protected) h"
      + "\(share(weeks))."
  }

  private var meetings: String? {
    let planned = recent.reduce(0) { $0 + $1.practices.meetingsPlanned }
    let held = recent.reduce(0) { $0 + $1.practices.meetingsHeld }
    return planned > 0 ? "One-to-ones and ceremonies: \(planned) booked, \(held) held." : nil
  }

  private var dueDates: String? {
    let due = recent.reduce(0) { $0 + $1.practices.dueDates }
    let met = recent.reduce(0) { $0 + $1.practices.dueDatesMet }
    return due > 0 ? "Tickets: \(due) due, \(met) resolved by then." : nil
  }

  /// Which of the recent weeks a figure is of, where it is not of all.
  private func share(_ weeks: [WeeklyBalance]) -> String {
    weeks.count == recent.count ? "" : " (\(weeks.count) of \(recent.count) weeks say)"
  }
}
