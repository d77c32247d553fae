/// A month or a quarter of the calendar.
public struct CalendarPeriod: Hashable, Comparable, Sendable {
  public let first: CivilDate
  public let last: CivilDate
  /// `2026-03` or `2026-Q1`.
  public let label: String

  /// The month that holds a date.
  public static func month(of date: CivilDate) -> CalendarPeriod {
    let (year, month, _) = date.components
    return CalendarPeriod(
      year: year, months: month...month, label: String(date.iso.dropLast(3)))
  }

  /// The quarter that holds a date: January to March is the first.
  public static func quarter(of date: CivilDate) -> CalendarPeriod {
    let (year, month, _) = date.components
    let quarter = (month - 1) / 3
    return CalendarPeriod(
      year: year, months: 3 * quarter + 1...3 * quarter + 3,
      label: "\(date.iso.dropLast(6))-Q\(quarter + 1)")
  }

  private init(year: Int, months: ClosedRange<Int>, label: String) {
    let end = CivilDate.length(ofMonth: months.upperBound, year: year)
    first = CivilDate(day: CivilDate.days(year: year, month: months.lowerBound, day: 1))
    last = CivilDate(day: CivilDate.days(year: year, month: months.upperBound, day: end))
    self.label = label
  }

  public static func < (lhs: CalendarPeriod, rhs: CalendarPeriod) -> Bool {
    (lhs.first, lhs.last) < (rhs.first, rhs.last)
  }
}
