import BifocalModel

/// A timed calendar event, clipped to the data window.
struct Booking {
  let range: Range<Int>
  let kind: SliceKind
  /// Private or away: it has only the seconds for which no work is booked.
  let isPrivate: Bool
  let isAbsence: Bool
  let item: ScoredItem

  /// Whether it comes before another where the longest event has the time.
  func outranks(_ other: Booking) -> Bool {
    if item.seconds != other.item.seconds { return item.seconds > other.item.seconds }
    if item.start != other.item.start { return item.start < other.item.start }
    return item.identity < other.item.identity
  }
}

/// Time of a ticket that has to be given a place: a worklog, or the part of one in a local day.
struct LoggedTime {
  let date: CivilDate
  /// Where it lies by its own account; nil where it names a day only.
  let range: Range<Int>?
  let seconds: Int
  let kind: SliceKind
  let isPrivate: Bool
  let isAbsence: Bool
  let subject: Hash128
  /// Whether the item begins here; the parts of one item count once.
  let isFirst: Bool
  let reading: TitleReading
}

/// An all-day row of work, which fills the free working hours of its days.
struct DayFill {
  /// Two months: nobody does one thing in every free hour of a longer time.
  static let mostDays = 62

  let dates: ClosedRange<CivilDate>
  let kind: SliceKind
  let identity: Hash128
  let reading: TitleReading

  var dayCount: Int { dates.upperBound.day - dates.lowerBound.day + 1 }
}
