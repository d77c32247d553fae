import BifocalModel
import Foundation
import Testing

@Suite struct CivilDateTests {
  /// One cycle of the Gregorian calendar and a day on either side, against counting on.
  @Test func `four hundred years of days come back as they went in`() {
    var day = CivilDate.days(year: 1899, month: 12, day: 31)
    let end = CivilDate.days(year: 2300, month: 1, day: 2)
    #expect(CivilDate.days(year: 2300, month: 1, day: 1) - day - 1 == 146_097)
    var (year, month, dayOfMonth) = (1899, 12, 31)
    var wrong: [Int] = []
    while day < end {
      let parts = CivilDate(day: day).components
      let isSame = (parts.year, parts.month, parts.day) == (year, month, dayOfMonth)
      let back = CivilDate(year: year, month: month, day: dayOfMonth)?.day
      if !isSame || back != day { wrong.append(day) }
      dayOfMonth += 1
      if CivilDate(year: year, month: month, day: dayOfMonth) == nil {
        (month, dayOfMonth) = (month + 1, 1)
      }
      if month > 12 { (year, month) = (year + 1, 1) }
      day += 1
    }
    #expect(wrong.isEmpty)
  }

  @Test func `dates are those of Foundation, also before 1970`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for day in stride(from: -140_000, through: 140_000, by: 997) {
      let instant = Date(timeIntervalSince1970: Double(day) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
      let date = CivilDate(day: day)
      // Foundation counts weekdays from Sunday as 1, and goes Julian before 1582.
      #expect(date.components.year == parts.year, "\(day)")
      #expect(date.components.month == parts.month, "\(day)")
      #expect(date.components.day == parts.day, "\(day)")
      #expect((date.weekday + 1) % 7 + 1 == parts.weekday, "\(day)")
    }
  }

  @Test(arguments: [
    (2023, 2, 29), (2100, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1),
    (2024, 1, 0), (2024, 1, 32),
  ])
  func `a day that no calendar has is nil`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2024, 2, 29), (2000, 2, 29), (1, 1, 1), (9999, 12, 31), (1969, 12, 31)])
  func `an ISO date is read as it is written`(year: Int, month: Int, day: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(CivilDate(iso: date.iso) == date)
    #expect(date.iso.utf8.count == 10)
  }

  @Test(arguments: [
    "", "2024-3-04", "2024-03-4", "24-03-04", "2024-03-04 ", " 2024-03-04", "2024/03/04",
    "2024-03-04-05", "+024-03-04", "2024-02-30", "٢٠٢٤-03-04", "2024-03-0x", "-2024-03-04",
  ])
  func `anything but yyyy-MM-dd is not read`(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func `weeks run from Monday to Sunday and count across 1970`() throws {
    let monday = try #require(CivilDate(iso: "2024-12-30"))
    for offset in 0..<7 { #expect((monday + offset).week == Week(containing: monday)) }
    #expect((monday + -1).week == Week(containing: monday) + -1)
    #expect((monday + 7).week - Week(containing: monday) == 1)
    #expect(monday.week.label == "2024-12-30")
    #expect(monday.week.sunday.iso == "2025-01-05")
    for day in -30...30 {
      let date = CivilDate(day: day)
      #expect(date.week.monday.weekday == 0)
      #expect((0..<7).contains(date.day - date.week.monday.day))
      #expect(Week(index: date.week.index) == date.week)
    }
    #expect(CivilDate(day: 0).week.index == -1)
    #expect(CivilDate(day: 4).week.index == 0)
  }

  @Test func `a week is finished when it lies wholly inside the window`() throws {
    let monday = try #require(CivilDate(iso: "2024-03-04"))
    let open = DataWindow(last: monday + 6)
    #expect(open.isFinished(monday.week))
    #expect(!open.isFinished(monday.week + 1))
    #expect(!DataWindow(last: monday + 5).isFinished(monday.week))
    #expect(!DataWindow(first: monday + 1, last: monday + 6).isFinished(monday.week))
    #expect(DataWindow(first: monday, last: monday + 6).isFinished(monday.week))
    #expect(!DataWindow(first: monday, last: monday + 6).contains(monday + 7))
    #expect(!DataWindow(first: monday, last: monday + 6).contains(monday + -1))
  }
}
