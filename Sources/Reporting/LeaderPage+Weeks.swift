import BifocalModel

/// The weekly table and the page's last section.
extension LeaderPage {
  var weeks: String {
    guard !figures.hasNoData else { return "No data on record.\n" }
    let shares = Sparkline.text(figures.handsOnShares(weeks: 26), isUnicode: true)
    let count = figures.handsOnShares(weeks: 26).count
    let columns =
      ["week", "capacity", "visibility", "coverage"] + PrintedHours.strands.map(\.words)
      + ["accounted", "not available", "status"]
    let weeks = figures.report.trend.weeks
    let rows = weeks.indices.suffix(13).map { row(weeks[$0].balance, at: $0) }
    return """
      Hands-on share of readable time over the last \(count) finished weeks, from zero to the \
      highest: `\(shares)`

      Hours; strands add up to accounted.

      \(TableRenderer(format: .md).text(Table(columns: columns, rows: rows)))\(afterHours)\
      \(company)\(practices)
      """
  }

  private func row(_ balance: WeeklyBalance, at index: Int) -> [Cell] {
    let hours = PrintedHours(balance.minutes, weeks: 1, unit: 6)
    let judged = figures.report.judgement.weeks
    let status: Cell =
      balance.isFinished
      ? (judged.indices.contains(index) ? .status(judged[index].status) : .empty)
      : .word("not finished")
    return [
      .word(balance.week.label), tenths(balance.capacity),
      Cell(balance.visibility(for: figures.audience), places: 2), Cell(balance.coverage, places: 2),
    ] + PrintedHours.strands.map { .tenths(hours[$0]) } + [
      .tenths(hours.total), tenths(balance.notAvailable), status,
    ]
  }

  private func tenths(_ minutes: Int) -> Cell {
    .tenths(LargestRemainder.whole([minutes], divisor: 6))
  }

  private var afterHours: String {
    let recent = figures.recent.balances
    let weeks = recent.filter(\.knowsHours)
    guard figures.audience != .hr, !weeks.isEmpty else { return "" }
    let all = hoursAWeek(weeks) { $0.afterHours }
    let handsOn = hoursAWeek(weeks) { $0.afterHoursHandsOn }
    let known =
      weeks.count == recent.count ? "" : " (\(weeks.count) of \(recent.count) weeks state hours)"
    return "\nOutside working hours, \(figures.recent.words)\(known): \(all) h a week, of it"
      + " hands-on \(handsOn) h.\n"
  }

  /// The mean of some weeks, in tenths.
  func hoursAWeek(_ weeks: [WeeklyBalance], _ minutes: (TimeTally) -> Int) -> String {
    let sum = LargestRemainder.whole(weeks.map { minutes($0.tally) }, divisor: 6 * weeks.count)
    return FixedDecimal.text(scaled: sum, places: 1)
  }

  var method: String {
    """
    Each hour has one activity, each activity one strand. Hands-on and running are the near lens, \
    direction and steering the far one; both are good work, and this measures their balance, \
    never a person. Time booked more than once counts once. Visible are accounted hours inside \
    working hours; capacity is working hours less holidays and absence; coverage is the readable \
    part of accounted time. The usual is what the alerts judge by: the same weeks, frozen while a \
    change fires. \(Evidence.definition) Columns and formulas: the data dictionary. Files, \
    decisions and ledgers: `run.json`.

    """
  }
}
