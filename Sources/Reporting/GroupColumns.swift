import BifocalModel

/// The columns of `groups.csv`: a row per finished month and group that may be told of.
enum GroupColumns {
  struct Row: Sendable {
    let figures: GroupFigures
    let run: RunLabel
  }

  typealias Bound = BoundColumn<Row>

  static let all: [Bound] =
    identity
    + hours(needs: "5 leaders with hours", quartiles: "12 leaders with hours") {
      $0.figures.hours
    } + Metric.allCases.flatMap { [share($0, "up") { $0.up }, share($0, "down") { $0.down }] }
    + [RunLabel.checkedColumn(\.run), RunLabel.policyColumn(\.run)]
    + RunLabel.audienceColumns(\.run)

  static func rows(of report: RunReport) -> [Row] {
    let run = RunLabel(report)
    return report.groups.groups.map { Row(figures: $0, run: run) }
  }

  private static let identity: [Bound] = [
    Bound(
      "month", .text, unit: "yyyy-MM",
      "A calendar month all of whose weeks are finished; a week is of the month of its Thursday.",
      audiences: Audience.ofGroups
    ) { .word($0.figures.month.label) },
    Bound(
      "dimension", .text, "What leaders are grouped by: all, or a column of the roster.",
      source: "option by of groups", audiences: Audience.ofGroups
    ) { .word($0.figures.dimension.rawValue) },
    Bound(
      "group", .text,
      "The roster's value on the first day of the quarter; it holds for the whole quarter.",
      source: "roster", audiences: Audience.ofGroups
    ) { .text($0.figures.value) },
    Bound(
      "judged", .count, unit: "leaders",
      "Leaders of the group whose last week before the quarter had status steady, watch or"
        + " drifting; the same for the whole quarter.", audiences: Audience.ofGroups
    ) { .integer($0.figures.judged) },
    Bound(
      "too_little_evidence", .count, unit: "leaders", "The group's other leaders.",
      audiences: Audience.ofGroups
    ) { .integer($0.figures.tooLittleEvidence) },
    Bound(
      "with_hours", .count, unit: "leaders",
      "Those of judged with at least 2 usable weeks in the month.",
      needs: "5 such leaders, and that no figure of fewer can be worked out",
      audiences: Audience.ofGroups
    ) { Cell($0.figures.withHours) },
  ]

  private static func share(
    _ metric: Metric, _ direction: String,
    _ shares: @escaping @Sendable (GroupFigures) -> [Metric: Double]
  ) -> Bound {
    Bound(
      "\(metric.rawValue)_\(direction)_share", .share, unit: "share of judged, to 0.05",
      "Leaders with an alert of \(metric.rawValue) \(direction) that was raised by the month's end"
        + " and had not ended ÷ judged; who has left the record keeps the last state.",
      source: "alerts",
      needs: "2 leaders in such an episode and 2 not, and that no group without a row can be"
        + " worked out", audiences: Audience.ofGroups
    ) { Cell(shares($0.figures)[metric], places: 2) }
  }

  /// Median and quartiles of the three altitudes.
  static func hours<Row>(
    needs: String, quartiles: String,
    _ hours: @escaping @Sendable (Row) -> [Altitude: HoursSpread]
  ) -> [BoundColumn<Row>] {
    GroupFigures.altitudes.flatMap { altitude in
      let formula =
        "of the leaders' mean \(altitude.rawValue)_min of trends.csv over their usable weeks, in"
        + " hours a week."
      func bound(
        _ column: String, _ start: String, _ needs: String,
        _ value: @escaping @Sendable (HoursSpread) -> Double?
      ) -> BoundColumn<Row> {
        BoundColumn(
          "\(altitude.rawValue)_\(column)_h", .hours, unit: "hours a week, to 0.5",
          "\(start) \(formula)", source: "calendars and worklogs", needs: needs,
          audiences: Audience.ofGroups
        ) { Cell(hours($0)[altitude].flatMap(value), places: 1) }
      }
      return [
        bound("median", "Median", needs) { $0.median },
        bound("q1", "First quartile", quartiles) { $0.quartiles?.lowerBound },
        bound("q3", "Third quartile", quartiles) { $0.quartiles?.upperBound },
      ]
    }
  }
}
