import BifocalModel

extension LeaderPlan {
  /// Leave, illness and public holidays over the span.
  static func daysOff(
    span: WeekSpan, holidays: Set<CivilDate>, random: inout SampleRandom
  ) -> [CivilDate: DayOff] {
    var result: [CivilDate: DayOff] = [:]
    for year in span.years {
      takeSummer(of: year, into: &result, random: &random)
      takeChristmas(of: year, into: &result, random: &random)
      for month in [2, 5, 10] where random.chance(0.6) {
        takeWeek(
          of: CivilDate(day: CivilDate.days(year: year, month: month, day: 3))
            + random.below(20), into: &result)
      }
    }
    for week in 0..<span.count where random.chance(0.12) {
      let first = random.below(5)
      for day in first...min(4, first + random.below(2)) {
        result[span.first + (7 * week + day)] = .leave
      }
    }
    for day in holidays { result[day] = .publicHoliday }
    return result.filter { span.contains($0.key) && $0.key.weekday < 5 }
  }

  private static func takeWeek(of date: CivilDate, into result: inout [CivilDate: DayOff]) {
    for day in 0..<5 { result[date.week.monday + day] = .leave }
  }

  private static func takeSummer(
    of year: Int, into result: inout [CivilDate: DayOff], random: inout SampleRandom
  ) {
    let start = CivilDate(day: CivilDate.days(year: year, month: 7, day: 4)) + random.below(45)
    takeWeek(of: start, into: &result)
    if random.chance(0.8) { takeWeek(of: start + 7, into: &result) }
  }

  /// Most are away from Christmas Eve to New Year; some work a day or two in between.
  private static func takeChristmas(
    of year: Int, into result: inout [CivilDate: DayOff], random: inout SampleRandom
  ) {
    let eve = CivilDate(day: CivilDate.days(year: year, month: 12, day: 24))
    let worksBetween = random.chance(0.3)
    for day in 0..<9 where !(worksBetween && (3...4).contains(day)) {
      result[eve + day] = .leave
    }
    // The first days of January belong to the Christmas of the year before.
    let newYear = CivilDate(day: CivilDate.days(year: year, month: 1, day: 1))
    for day in 0..<2 { result[newYear + day] = .leave }
  }
}
