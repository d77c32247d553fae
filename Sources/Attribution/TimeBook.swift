import BifocalModel

/// One leader's days while items are placed in them, in the order of `Attributor.transform`.
struct TimeBook {
  let line: DayLine
  let overlap: AttributionOptions.Overlap
  var days: [DayTally]
  var slices = SliceLog()
  var titles: TitleLog
  var ledger: TimeLedger
  var notes: Notes

  init(_ line: DayLine, onLeave: DateRanges, intake: Intake) {
    self.line = line
    overlap = intake.options.overlap
    titles = TitleLog(from: line.first)
    ledger = intake.ledger
    notes = intake.notes
    days = (0..<line.count).map { day in
      var tally = DayTally()
      tally.isOpen =
        !line.workingHours[day].isEmpty && !onLeave.contains(line.date(day))
      return tally
    }
  }

  /// Counts seconds of work on a day.
  mutating func account(
    _ seconds: Int, of kind: SliceKind, on day: Int, tags: TimeSlice.Tags
  ) {
    guard seconds > 0 else { return }
    ledger.accounted += seconds
    slices.add(seconds, of: kind, on: day, tags: tags)
  }

  /// Counts private or away seconds on a day.
  mutating func withhold(_ seconds: Int, on day: Int) {
    ledger.notAvailable += seconds
    days[day].notAvailable += seconds
  }

  /// Gives time that names no hour a place in a day's free working hours; what is left over is kept
  /// and marked.
  ///
  /// On a day off there are no hours to exceed: the time is after hours until the day is full.
  mutating func place(_ time: LoggedTime, seconds: Int, on day: Int, tags: TimeSlice.Tags) {
    titles.add(seconds: seconds, of: time.reading, on: day)
    let isOpen = days[day].isOpen
    let fits = min(seconds, isOpen ? days[day].freeInsideHours : days[day].free)
    account(fits, of: time.kind, on: day, tags: isOpen ? tags.union(.insideHours) : tags)
    days[day].free -= fits
    if isOpen { days[day].freeInsideHours -= fits }
    guard fits < seconds else { return }
    account(seconds - fits, of: time.kind, on: day, tags: tags.union(.overbooked))
    days[day].isOverbooked = true
  }

  /// The days as Aggregation takes them.
  ///
  /// Capacity is working seconds less absence, times the full-time share. Absence takes only what
  /// no work is booked for, and an all-day leave every such second of the day, so that work in
  /// working hours is never set against hours that were taken away.
  func finishedDays(onLeave: DateRanges) -> [LeaderDay] {
    days.indices.map { day in
      let tally = days[day]
      let absent =
        onLeave.contains(line.date(day))
        ? tally.freeInsideHours + tally.privateInsideHours : tally.absent
      let working = line.workingHours[day].count - absent
      var result = LeaderDay(
        date: line.date(day), capacity: (working * line.fteThousandths[day] + 500) / 1_000)
      result.notAvailable = tally.notAvailable
      result.conflict = tally.conflict
      result.items = tally.items
      result.reported = tally.reported
      result.resolved = tally.resolved
      result.commented = tally.commented
      result.practices = tally.practices
      return result
    }
  }
}
