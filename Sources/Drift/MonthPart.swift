import BifocalModel

/// A third of a month, which is as exact as an onset is known.
struct MonthPart: Equatable {
  private let year: Int
  private let month: Int
  private let part: Int
  private let week: Week

  init(_ week: Week) {
    let (year, month, day) = week.monday.components
    self.year = year
    self.month = month
    self.week = week
    part = min(2, (day - 1) / 10)
  }

  static func == (lhs: MonthPart, rhs: MonthPart) -> Bool {
    (lhs.year, lhs.month, lhs.part) == (rhs.year, rhs.month, rhs.part)
  }

  /// `mid-September`; with the year where a reader of `now` could take it for another.
  func words(asOf now: Week) -> String {
    let words = Self.parts[part] + Self.months[month - 1]
    return now - week >= 44 ? "\(words) \(year)" : words
  }

  private static let parts = ["early ", "mid-", "late "]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
