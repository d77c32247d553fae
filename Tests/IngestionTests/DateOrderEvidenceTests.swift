import BifocalModel
import Ingestion
import Testing

/// Evidence of the order of day and month beyond a part over 12 and the end against the start.
@Suite struct DateOrderEvidenceTests {
  static func plan(_ dates: [String], _ more: (name: String, cells: [String])? = nil) throws
    -> FileReport.Decision
  {
    let header = ["Issue Key", "Hours", "Work date", "Username"] + (more.map { [$0.name] } ?? [])
    let rows = dates.enumerated().map { position, date in
      ["A-1", "1", date, "ana"] + (more.map { [$0.cells[position]] } ?? [])
    }
    return try Fixture(header, rows).plan().decisions[1]
  }

  static func refusal(_ dates: [String], _ more: (name: String, cells: [String])? = nil) throws
    -> String
  {
    let error = try #require(throws: IngestionError.self) { _ = try plan(dates, more) }
    #expect(error.code == .undecidedDateOrder)
    #expect(error.diagnostics[0].remedy.contains("date_order"))
    return error.description
  }

  @Test func aWeekdayInTheCell() throws {
    // 4 March 2024 was a Monday, 3 April a Wednesday.
    #expect(try Self.plan(["Mon 4/3/2024"]).value == "dmy")
    #expect(try Self.plan(["Mo., 3/4/2024"]).value == "mdy")
    #expect(try Self.plan(["Mon 4/3/2024"]).evidence.contains("fits its weekday only so"))
    #expect(
      try Self.refusal(["Mon 4/3/2024", "Mon 3/4/2024"]).contains("only be day first"))
    // 2 May and 5 February 2024 were no Sunday.
    #expect(try Self.refusal(["Sun 2/5/2024"]).contains("1 cell reads both ways"))
  }

  @Test(arguments: ["Weekday", "Wochentag", "Jour de la semaine", "DÍA"])
  func aWeekdayInAColumn(name: String) throws {
    #expect(try Self.plan(["4/3/2024", "5/3/2024"], (name, ["Mon", "Di"])).value == "dmy")
    #expect(try Self.plan(["3/4/2024"], (name, ["lundi"])).value == "mdy")
    #expect(try Self.refusal(["3/4/2024"], (name, ["sprint"])).contains("both ways"))
  }

  @Test func workDatesOnWorkingDays() throws {
    // All working days from the 1st to the 12th of five months, in no order.
    var days: [(day: Int, month: Int)] = []
    for month in 3...7 {
      for day in 1...12
      where CivilDate(day: CivilDate.days(year: 2024, month: month, day: day)).weekday < 5 {
        days.append((day, month))
      }
    }
    let mixed = days.indices.map { days[$0 * 17 % days.count] }
    let dmy = try Self.plan(mixed.map { "\($0.day)/\($0.month)/2024" })
    #expect(dmy.value == "dmy")
    #expect(dmy.evidence.hasSuffix("days fall on Monday to Friday only so"))
    #expect(try Self.plan(mixed.map { "\($0.month)/\($0.day)/2024" }).value == "mdy")
    let few = mixed.prefix(20).map { "\($0.day)/\($0.month)/2024" }
    #expect(try Self.refusal(Array(few)).contains("no row settles it"))
  }

  @Test func eachSeparatorIsSettledApart() throws {
    let both = try Self.plan(["25/3/2024", "3-25-2024"])
    #expect(both.value == "dmy with slashes, mdy with dashes")
    #expect(try Self.refusal(["25/3/2024", "3-4-2024"]).contains("3/4"))
    #expect(try Self.plan(["25/3/2024", "3.4.2024"]).value == "dmy")
  }

  @Test func dotsMonthFirstAreBelievedWhereTheyAreProven() throws {
    #expect(try Self.plan(["3.25.2024", "3.4.2024"]).value == "mdy")
    #expect(try Self.refusal(["3.25.2024", "25.3.2024"]).contains("only be day first"))
  }

  /// Excel, set to English, turned round what it could read of a day-first file.
  @Test func aSpreadsheetThatTurnedSomeDatesRound() throws {
    #expect(try Self.refusal(["25/03/2024", "3/4/2024"]).contains("another style"))
    #expect(try Self.refusal(["25/3/2024", "03/04/2024"]).contains("another style"))
    #expect(try Self.plan(["25/03/2024", "03/04/2024"]).value == "dmy")
    #expect(try Self.plan(["25/3/2024", "3/4/2024", "1/12/2024"]).value == "dmy")
  }

  @Test func yearsOfTwoDigitsInFront() throws {
    let rows = ["24/03/05", "24/04/06", "24/05/17", "24/06/11"]
    #expect(try Self.refusal(rows).contains("begin with the year"))
    #expect(try Self.plan(["25/03/24", "26/03/24", "27/03/24"]).value == "dmy")
  }
}
