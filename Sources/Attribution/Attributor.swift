public import BifocalModel

/// Turns one leader's items into slices of accounted time, so that no second counts twice and every
/// second of an item is somewhere in the ledger.
///
/// With `overlap: sum` a second counts once for each event; the ledger balances all the same, since
/// its accounted seconds are then those of events rather than of the clock, and its overlap holds
/// repeats of meetings in worklogs only.
public struct Attributor: Transformer {
  private let options: AttributionOptions
  private let window: DataWindow

  public init(options: AttributionOptions, window: DataWindow) {
    self.options = options
    self.window = window
  }

  /// O(n log n) in the items plus the days of the window; the order of the items does not matter.
  public func transform(_ input: LeaderItems) throws -> LeaderTime {
    let items = input.items.sorted { $0.precedes($1) }
    let local = LocalDays(profile: input.leader)
    var intake = Intake(items, options: options, window: window, days: local)
    let onLeave = DateRanges(intake.absences)
    let spent = SpentSpread(
      &intake, onLeave: onLeave, loggedByAnybody: input.loggedSubjects)
    guard let first = intake.firstDate(placed: spent.firstDate) else {
      return LeaderTime(
        leader: input.leader, window: window, slices: [], days: [], lastSeen: intake.lastSeen,
        ledger: intake.ledger, notes: intake.notes.counts)
    }
    let line = DayLine(first...window.last, of: local)
    let worklogs = TimeBook.parts(of: intake, on: line)
    let segments = Segments(
      line, cutAt: intake.bookings.map(\.range) + worklogs.compactMap(\.range))
    let meetings = MeetingBudget(intake.bookings, on: line, for: intake.loggedSubjects)

    var book = TimeBook(line, onLeave: onLeave, intake: intake)
    var free = book.book(intake.bookings, in: segments)
    book.place(worklogs, repeating: meetings, in: segments, &free)
    book.place(spent)
    book.fill(intake.fills)
    book.count(intake)
    book.count(input.dues, days: local)
    var days = book.finishedDays(onLeave: onLeave)
    Cadence(input.reports, intake.oneToOnes, on: line).enter(into: &days)
    return LeaderTime(
      leader: input.leader, window: window, slices: book.slices.slices(of: line),
      titles: book.titles.summed(), days: days, lastSeen: intake.lastSeen,
      ledger: book.ledger, notes: book.notes.counts)
  }
}
