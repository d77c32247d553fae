import BifocalModel

/// The columns of `months.csv` and `quarters.csv`: a row per leader and period.
enum PeriodColumns {
  struct Row: Sendable {
    let leader: String
    let run: RunLabel
    let balance: PeriodBalance
    let measures: MeasuresPresent

    /// The rows of a run: for each leader those of its periods.
    static func rows(
      of report: RunReport, _ periods: KeyPath<Trend, [PeriodBalance]>, measures: MeasuresPresent
    ) -> [[Row]] {
      let run = RunLabel(report)
      return report.leaders.map { leader in
        leader.trend[keyPath: periods].map {
          Row(leader: leader.key, run: run, balance: $0, measures: measures)
        }
      }
    }
  }

  typealias Bound = BoundColumn<Row>

  static let months = columns("month", "The month of the calendar, as 2026-03.")
  static let quarters = columns("quarter", "The quarter of the calendar, as 2026-Q1.")

  private static let records = "calendars and worklogs"

  private static func columns(_ name: String, _ formula: String) -> [Bound] {
    [
      Bound("leader", .text, "The leader's key; a pseudonym for hr.") { .text($0.leader) },
      Bound(name, .text, formula) { .word($0.balance.period.label) },
      Bound("from", .date, "The first day that is summed.") { .word($0.balance.from.iso) },
      Bound("to", .date, "The last day that is summed.") { .word($0.balance.to.iso) },
      Bound("finished", .flag, "All days of it lie inside the record and the data window.") {
        .flag($0.balance.isFinished)
      },
      RunLabel.policyColumn(\.run),
    ] + sums + [minutesAtWeekends] + touches + CompanyColumns.all(areFirst: false)
      + PracticeColumns.bound(formula: "As in trends.csv, over these days.") { $0.balance.tally }
      + [RunLabel.checkedColumn(\.run)] + RunLabel.audienceColumns(\.run)
  }

  private static let sums: [Bound] =
    [
      minutes("capacity_min") { $0.capacity }, minutes("accounted_min") { $0.accounted },
    ]
    + PrintedHours.printed.map { activity in
      minutes("\(activity.name)_min") { $0.minutes[activity] }
    }
    + PrintedHours.strands.filter { $0 != .unclear }.map { strand in
      minutes("\(strand.rawValue)_min") { $0.minutes[strand] }
    } + [
      minutes("strategic_min") { $0.minutes[Altitude.strategic] },
      minutes("craft_min") { $0.minutes[Altitude.craft] },
      minutes("unclear_min") { $0.unclear }, minutes("not_available_min") { $0.notAvailable },
      minutes("readable_min") { $0.readable }, minutesInConflict,
    ]

  private static let minutesInConflict = Bound(
    "conflict_min", .minutes, "As in trends.csv, over these days.", source: records,
    needs: "rows that state an hour"
  ) { $0.balance.tally.knowsConflicts ? .integer($0.balance.tally.conflict) : .empty }

  private static let minutesAtWeekends = Bound(
    "weekend_min", .minutes, "As in trends.csv, over these days.", source: records,
    needs: "at least half of the accounted minutes on a day that a row states", hiddenFrom: [.hr]
  ) { $0.balance.tally.knowsDays ? .integer($0.balance.tally.weekend.accounted) : .empty }

  private static let touches: [Bound] = [
    touches("reported") { $0.reported }, touches("commented") { $0.commented },
  ]

  private static func touches(
    _ name: String, _ value: @escaping @Sendable (TimeTally) -> Int
  ) -> Bound {
    Bound(
      name, .count, "As in trends.csv, over these days.", source: "tickets",
      needs: "a ticket export with touches"
    ) { $0.measures.hasTouches ? .integer(value($0.balance.tally)) : .empty }
  }

  private static func minutes(
    _ name: String, _ value: @escaping @Sendable (TimeTally) -> Int
  ) -> Bound {
    Bound(name, .minutes, "As in trends.csv, over these days.", source: records) {
      .integer(value($0.balance.tally))
    }
  }
}
