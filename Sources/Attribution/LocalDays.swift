import BifocalModel

/// The local days of a leader, also where a change of term moves the leader to another zone.
///
/// A day begins at the midnight of the zone in force on that date and ends where the next begins.
/// Days therefore never overlap and leave no gap: on the eve of a move a day is longer or shorter
/// by the difference of the two zones, and no second is lost or counted twice.
struct LocalDays {
  let profile: LeaderProfile

  /// The instant at which a date begins.
  func start(of date: CivilDate) -> Int {
    // A move across the date line could let a day begin before its eve; then the eve is empty.
    max(midnight(of: date), midnight(of: date + -1))
  }

  /// The last date that begins at or before an instant.
  func date(at instant: Int) -> CivilDate {
    // No zone is a whole day ahead of UTC, so two days on is late enough to search down from.
    let quotient = instant / 86_400 - (instant % 86_400 < 0 ? 1 : 0)
    var date = CivilDate(day: quotient + 2)
    while start(of: date) > instant { date = date + -1 }
    return date
  }

  /// The date that a row without a time means by a midnight.
  ///
  /// Twelve hours on is the same date in every zone less than half a day away, so that a midnight
  /// of the export's zone does not become the evening before of the leader's.
  func date(ofMidnight instant: Int) -> CivilDate { date(at: instant + 43_200) }

  /// The dates that an all-day row covers.
  func dates(ofAllDay start: Int, _ end: Int) -> ClosedRange<CivilDate> {
    let first = date(ofMidnight: start)
    return first...max(first, date(at: end - 43_200))
  }

  /// Whether the roster has the leader work on a date; holidays are days off.
  func isWorkingDay(_ date: CivilDate) -> Bool {
    let term = profile.term(on: date)
    return term.hours.includes(date) && term.hours.minutesADay > 0
      && !term.holidays.contains(date)
  }

  /// The instants of a date's working hours; empty on a day off.
  func workingHours(on date: CivilDate) -> Range<Int> {
    let day = start(of: date)..<start(of: date + 1)
    guard isWorkingDay(date) else { return day.lowerBound..<day.lowerBound }
    let term = profile.term(on: date)
    let from = term.zone.instant(local: date.day * 86_400 + term.hours.from * 60).instant
    let to = term.zone.instant(local: date.day * 86_400 + term.hours.to * 60).instant
    return (from..<max(from, to)).clamped(to: day)
  }

  private func midnight(of date: CivilDate) -> Int {
    profile.term(on: date).zone.start(of: date)
  }
}
