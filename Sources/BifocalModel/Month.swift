/// A calendar month. An ISO week belongs to the month of its Thursday, as it does to its year.
public struct Month: Hashable, Comparable, Sendable {
  /// Twelve a year, so that months can be counted on.
  public let index: Int

  public init(index: Int) { self.index = index }

  public init(containing date: CivilDate) {
    let (year, month, _) = date.components
    index = year * 12 + month - 1
  }

  /// The month of a week's Thursday.
  public init(of week: Week) { self.init(containing: week.monday + 3) }

  public var first: CivilDate {
    CivilDate(day: CivilDate.days(year: index / 12, month: index % 12 + 1, day: 1))
  }

  public var last: CivilDate { (self + 1).first + -1 }

  /// The first month of its quarter.
  public var quarter: Month { Month(index: index - index % 3) }

  /// The weeks whose Thursday lies in the month: four or five.
  public var weeks: ClosedRange<Int> {
    Week.first(from: first).index...(Week.first(from: last + 1).index - 1)
  }

  /// `yyyy-MM`.
  public var label: String { String(first.iso.dropLast(3)) }

  public static func < (lhs: Month, rhs: Month) -> Bool { lhs.index < rhs.index }

  public static func + (month: Month, count: Int) -> Month { Month(index: month.index + count) }
}

extension Week {
  /// The first week whose Thursday is not before a date.
  public static func first(from date: CivilDate) -> Week {
    let week = date.week
    return week.monday + 3 < date ? week + 1 : week
  }
}
