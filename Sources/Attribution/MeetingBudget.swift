import BifocalModel

/// How many seconds of worklogs repeat a meeting: per day and subject, the length of the meetings.
///
/// People log the meetings they were in. A worklog with the subject of a meeting of the same day is
/// that meeting as far as the meeting is long; what was logged beyond it is other work.
struct MeetingBudget {
  private var seconds: [Key: Int] = [:]

  private struct Key: Hashable {
    let day: Int
    let subject: Hash128
  }

  init(_ bookings: [Booking], on line: DayLine, for logged: Set<Hash128>) {
    for booking in bookings where !booking.isPrivate && logged.contains(booking.item.subject) {
      for (day, range) in line.pieces(of: booking.range) {
        seconds[Key(day: day, subject: booking.item.subject), default: 0] += range.count
      }
    }
  }

  /// Takes what a worklog repeats out of the budget.
  mutating func take(_ part: LoggedTime, on day: Int) -> Int {
    let key = Key(day: day, subject: part.subject)
    guard part.subject.isStated, let left = seconds[key] else { return 0 }
    let taken = min(left, part.seconds)
    seconds[key] = left - taken
    return taken
  }
}
