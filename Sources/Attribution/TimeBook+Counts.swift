import BifocalModel

extension TimeBook {
  /// Counts tickets on the days they were due.
  ///
  /// One that was open when its export was made counts only if that was after the day: it may have
  /// been resolved since.
  mutating func count(_ dues: [TicketDue], days local: LocalDays) {
    for due in dues {
      let date = CivilDate(day: Int(due.day))
      guard let day = line.position(of: date) else { continue }
      if let resolved = due.resolved {
        days[day].practices.dueDates += 1
        if local.date(at: resolved) <= date { days[day].practices.dueDatesMet += 1 }
      } else if due.seen >= local.start(of: date + 1) {
        days[day].practices.dueDates += 1
      }
    }
  }

  /// Counts acts on tickets, tickets with time spent, and days with too much logged.
  mutating func count(_ intake: Intake) {
    for touch in intake.touches {
      let day = line.position(at: touch.start)
      days[day].practices.count(touch)
      switch touch.kind {
      case .reported: days[day].reported += 1
      case .resolved: days[day].resolved += 1
      case .commented: days[day].commented += 1
      case .event, .allDay, .worklog, .timeSpent: break
      }
    }
    for (start, isHeld) in intake.commitments where line.instants.contains(start) {
      let day = line.position(at: start)
      days[day].practices.meetingsPlanned += 1
      if isHeld { days[day].practices.meetingsHeld += 1 }
    }
    for date in intake.countedSpent {
      if let day = line.position(of: date) { days[day].items += 1 }
    }
    notes.add("overbooked_days", days.count(where: \.isOverbooked))
  }
}
