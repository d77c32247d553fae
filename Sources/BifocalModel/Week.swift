/// An ISO week, local Monday to Sunday, named by its Monday.
public struct Week: Hashable, Comparable, Sendable, Codable {
  public let monday: CivilDate

  init(monday: CivilDate) { self.monday = monday }

  /// The week that holds a date.
  public init(containing date: CivilDate) { self = date.week }

  /// Weeks since the week of 1970-01-05, so that weeks can index arrays.
  public var index: Int { (monday.day - 4) / 7 }

  public init(index: Int) { monday = CivilDate(day: index * 7 + 4) }

  public var sunday: CivilDate { monday + 6 }

  /// The name in tables: the Monday as `yyyy-MM-dd`.
  public var label: String { monday.iso }

  public static func < (lhs: Week, rhs: Week) -> Bool { lhs.monday < rhs.monday }

  public static func + (week: Week, count: Int) -> Week { Week(index: week.index + count) }

  public static func - (lhs: Week, rhs: Week) -> Int { lhs.index - rhs.index }
}
