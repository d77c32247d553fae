import BifocalModel

/// Public holidays by region, as far as they follow the Gregorian calendar.
struct HolidayTable: Sendable {
  struct Entry: Sendable {
    let region: String
    let date: CivilDate
    let name: String
  }

  /// By region, then by date.
  let entries: [Entry]

  init(years: ClosedRange<Int>) {
    entries = Site.all.map(\.region).sorted().flatMap { region in
      years.flatMap { Self.holidays(region: region, year: $0) }.sorted { $0.date < $1.date }
    }
  }

  func days(in region: String) -> Set<CivilDate> {
    Set(entries.filter { $0.region == region }.map(\.date))
  }

  private static func holidays(region: String, year: Int) -> [Entry] {
    let easter = easterSunday(year)
    func fixed(_ month: Int, _ day: Int) -> CivilDate {
      CivilDate(day: CivilDate.days(year: year, month: month, day: day))
    }
    let days: [(CivilDate, String)] =
      switch region {
      case "DE":
        [
          (fixed(1, 1), "New Year's Day"), (easter + -2, "Good Friday"),
          (easter + 1, "Easter Monday"), (fixed(5, 1), "Labour Day"),
          (easter + 39, "Ascension Day"),
          (easter + 50, "Whit Monday"), (fixed(10, 3), "German Unity Day"),
          (fixed(12, 25), "Christmas Day"), (fixed(12, 26), "Second Christmas Day"),
        ]
      case "GB":
        [
          (fixed(1, 1), "New Year's Day"), (easter + -2, "Good Friday"),
          (easter + 1, "Easter Monday"), (monday(1, of: 5, year), "Early May bank holiday"),
          (lastMonday(of: 5, year), "Spring bank holiday"),
          (lastMonday(of: 8, year), "Summer bank holiday"), (fixed(12, 25), "Christmas Day"),
          (fixed(12, 26), "Boxing Day"),
        ]
      case "US":
        [
          (fixed(1, 1), "New Year's Day"), (monday(3, of: 1, year), "Martin Luther King Day"),
          (monday(3, of: 2, year), "Washington's Birthday"),
          (lastMonday(of: 5, year), "Memorial Day"), (fixed(6, 19), "Juneteenth"),
          (fixed(7, 4), "Independence Day"), (monday(1, of: 9, year), "Labor Day"),
          (thanksgiving(year), "Thanksgiving"), (fixed(12, 25), "Christmas Day"),
        ]
      default:
        [
          (fixed(1, 1), "New Year's Day"), (easter + -2, "Good Friday"),
          (fixed(5, 1), "Labour Day"), (fixed(8, 9), "National Day"),
          (fixed(12, 25), "Christmas Day"),
        ]
      }
    return days.map { Entry(region: region, date: $0.0, name: $0.1) }
  }

  private static func monday(_ number: Int, of month: Int, _ year: Int) -> CivilDate {
    let first = CivilDate(day: CivilDate.days(year: year, month: month, day: 1))
    return first + ((7 - first.weekday) % 7 + 7 * (number - 1))
  }

  private static func lastMonday(of month: Int, _ year: Int) -> CivilDate {
    let length = CivilDate.length(ofMonth: month, year: year)
    return CivilDate(day: CivilDate.days(year: year, month: month, day: length)).week.monday
  }

  private static func thanksgiving(_ year: Int) -> CivilDate {
    let first = CivilDate(day: CivilDate.days(year: year, month: 11, day: 1))
    return first + ((10 - first.weekday) % 7 + 21)
  }

  /// The anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", 1991).
  private static func easterSunday(_ year: Int) -> CivilDate {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDate(day: CivilDate.days(year: year, month: sum / 31, day: sum % 31 + 1))
  }
}
