import BifocalModel

/// The columns of `alerts.csv`, and the members of an alert in `alerts.json`.
enum AlertColumns {
  struct Row: Sendable {
    let alert: DriftAlert
    let figures: LeaderFigures
    let run: RunLabel
  }

  typealias Bound = BoundColumn<Row>

  static let all: [Bound] =
    identity + change + evidence
    + [RunLabel.policyColumn(\.run), RunLabel.checkedColumn(\.run)]
    + RunLabel.audienceColumns(\.run)

  private static let identity: [Bound] = [
    Bound("id", .text, "The alert's stable name.") { .word($0.alert.id) },
    Bound("leader", .text, "The leader's key; a pseudonym for hr.") {
      .text($0.figures.report.key)
    },
    Bound("name", .text, "The leader's name.", source: "roster", hiddenFrom: [.hr]) {
      .text($0.figures.report.name)
    },
    Bound("metric", .text, "hands_on, strategic or one_to_one.") {
      .word($0.alert.metric.rawValue)
    },
    Bound("sign", .count, unit: "+1 or −1", "+1 for more of the metric, −1 for less.") {
      .integer($0.alert.sign)
    },
    Bound("episode", .count, "Counts the episodes of this leader, metric and sign from 1.") {
      .integer($0.alert.episode)
    },
    Bound("state", .text, "firing, resolved or rebased (it became the new usual).") {
      .word($0.alert.state.rawValue)
    },
    Bound("level", .text, "alert or strong.") { .word($0.alert.level.rawValue) },
  ]

  private static let change: [Bound] = [
    week("raised", "The finished week that raised it.") { $0.raised },
    week("onset", "The week after the statistic's last zero.") { $0.onset },
    week("onset_earliest", "The earliest week the onset may lie in.") { $0.onsetRange.lowerBound },
    week("onset_latest", "The latest.") { $0.onsetRange.upperBound },
    week("ended", "The week it was resolved or rebased.", needs: "an ended alert") { $0.ended },
    share("share", "Hours-weighted share since the onset.") { $0.share },
    share("usual_share", "The share it is judged by.") { $0.usualShare },
    share("size", "share − usual_share.") { $0.size },
    Bound("statistic", .statistic, "The highest the change statistic has been.") {
      Cell($0.alert.statistic, places: 3)
    },
  ]

  private static let evidence: [Bound] = [
    Bound("now_h", .hours, "Hours of the metric over the recent weeks.", needs: "a firing alert") {
      row in row.hours(\.nowTenths)
    },
    Bound("usual_h", .hours, "The same over the usual weeks.", needs: "a firing alert") { row in
      row.hours(\.usualTenths)
    },
    Bound("usable_weeks", .count, unit: "weeks", "Usable weeks since the onset.") {
      .integer($0.alert.usableWeeks)
    },
    Bound("missing_weeks", .count, unit: "weeks", "Weeks since the onset without usable data.") {
      .integer($0.alert.missingWeeks)
    },
    week("usual_from", "The first week of the usual when it was raised.") { $0.baseline.min() },
    week("usual_to", "The last.") { $0.baseline.max() },
    Bound("usual_weeks", .count, unit: "weeks", "The number of weeks of that usual.") {
      .integer($0.alert.baseline.count)
    },
    Bound("evidence", .text, Evidence.definition) { .word($0.figures.evidence.level.rawValue) },
    Bound("sentence", .text, "The alert in words, without a name.") { .text($0.alert.sentence) },
  ]

  private static func week(
    _ name: String, _ formula: String, needs: String = "",
    _ value: @escaping @Sendable (DriftAlert) -> Week?
  ) -> Bound {
    Bound(name, .date, unit: "Monday of a week", formula, needs: needs) {
      value($0.alert).map { .word($0.label) } ?? .empty
    }
  }

  private static func share(
    _ name: String, _ formula: String, _ value: @escaping @Sendable (DriftAlert) -> Double
  ) -> Bound {
    Bound(name, .share, unit: "share of readable time", formula) {
      Cell(value($0.alert), places: 4)
    }
  }
}

extension AlertColumns.Row {
  /// Every alert of a run, by leader, then as Drift orders them.
  static func rows(of figures: [LeaderFigures], in run: RunLabel) -> [AlertColumns.Row] {
    figures.flatMap { leader in
      leader.report.judgement.alerts.map {
        AlertColumns.Row(alert: $0, figures: leader, run: run)
      }
    }
  }

  fileprivate func hours(_ side: (LeaderFigures) -> PrintedHours?) -> Cell {
    guard alert.state == .firing, let hours = side(figures) else { return .empty }
    return .tenths(hours[alert.metric])
  }
}
