/// A day of the proleptic Gregorian calendar, without a zone.
///
/// `day` counts from 1970-01-01. Conversions follow Howard Hinnant, "chrono-Compatible Low-Level
/// Date Algorithms" (2013), and are constant time.
public struct CivilDate: Hashable, Comparable, Sendable, Codable {
  /// Days since 1970-01-01; negative before.
  public let day: Int

  public init(day: Int) { self.day = day }

  /// The date, or nil where the calendar has no such day (30 February).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year) else {
      return nil
    }
    self.day = Self.days(year: year, month: month, day: day)
  }

  /// Reads `yyyy-MM-dd`; anything else is nil.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// 0 for Monday to 6 for Sunday (ISO 8601 less one).
  public var weekday: Int { ((day + 3) % 7 + 7) % 7 }

  /// The week that holds this day.
  public var week: Week { Week(monday: CivilDate(day: day - weekday)) }

  /// Year, month (1...12) and day of month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  /// `yyyy-MM-dd`.
  public var iso: String {
    let (year, month, day) = components
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  public static func < (lhs: CivilDate, rhs: CivilDate) -> Bool { lhs.day < rhs.day }

  public static func + (date: CivilDate, days: Int) -> CivilDate { CivilDate(day: date.day + days) }

  /// Days since 1970-01-01 of a date that is known to exist.
  public static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The number of days in a month of a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
