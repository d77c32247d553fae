import BifocalModel

/// Months and quarters as sums of weeks and of parts of weeks.
struct PeriodSums {
  let months: [PeriodBalance]
  let quarters: [PeriodBalance]

  /// `first` is the first day of the record; `parts` are in the order of time.
  init(
    _ parts: [(month: CalendarPeriod, tally: TimeTally)], from first: CivilDate,
    in window: DataWindow, _ standings: TeamStandings
  ) {
    let shown = parts.filter { $0.month.last >= first && $0.month.first <= window.last }
    func sums(_ period: (CivilDate) -> CalendarPeriod) -> [PeriodBalance] {
      var result: [PeriodBalance] = []
      for part in shown {
        let own = period(part.month.first)
        if result.last?.period == own {
          result[result.count - 1].tally += part.tally
        } else {
          result.append(Self.balance(own, part.tally, from: first, in: window))
        }
      }
      return result
    }
    months = standings.entered(into: sums(CalendarPeriod.month(of:)))
    quarters = standings.entered(into: sums(CalendarPeriod.quarter(of:)))
  }

  private static func balance(
    _ period: CalendarPeriod, _ tally: TimeTally, from first: CivilDate, in window: DataWindow
  ) -> PeriodBalance {
    // A window that names its first day says that nothing of it is missing.
    let begin = window.first ?? first
    return PeriodBalance(
      period: period, from: max(period.first, begin), to: min(period.last, window.last),
      isFinished: begin <= period.first && period.last <= window.last, tally: tally)
  }
}
