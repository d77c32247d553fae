import BifocalModel

/// The columns of `cohorts.csv`: a row per stretch of months since the role began.
enum CohortColumns {
  struct Row: Sendable {
    let figures: CohortFigures
    let run: RunLabel
  }

  typealias Bound = BoundColumn<Row>

  static let all: [Bound] =
    [
      Bound(
        "from_month", .count, unit: "months",
        "Months since the role began at the begin of the stretch; a role begins with the first from"
          + " of its rows.", source: "roster", audiences: Audience.ofGroups
      ) { .integer($0.figures.months.lowerBound) },
      Bound(
        "before_month", .count, unit: "months", "The same at its end, which is outside.",
        source: "roster", audiences: Audience.ofGroups
      ) { .integer($0.figures.months.upperBound) },
      Bound(
        "judged", .count, unit: "leaders",
        "Leaders whose role lasted through the stretch and at least half of whose weeks in it are"
          + " usable; each once, in the first such role. They are added by whole quarters, once"
          + " those bring 5 more.", audiences: Audience.ofGroups
      ) { .integer($0.figures.judged) },
    ]
    + GroupColumns.hours(needs: "", quartiles: "12 leaders") { $0.figures.hours }
    + [RunLabel.checkedColumn(\.run), RunLabel.policyColumn(\.run)]
    + RunLabel.audienceColumns(\.run)

  static func rows(of report: RunReport) -> [Row] {
    let run = RunLabel(report)
    return report.groups.cohorts.map { Row(figures: $0, run: run) }
  }
}
