import BifocalModel

/// A row of a table that says with whom the time of some days was spent.
protocol CompanyRow: Sendable {
  var tally: TimeTally { get }
  var standing: TeamStanding? { get }
  var measures: MeasuresPresent { get }
}

extension TrendRow: CompanyRow {
  var tally: TimeTally { week.balance.tally }
  var standing: TeamStanding? { week.balance.standing }
}

extension PeriodColumns.Row: CompanyRow {
  var tally: TimeTally { balance.tally }
  var standing: TeamStanding? { balance.standing }
}

/// The columns that say with whom time was spent, alike in every table that has them.
///
/// None is for hr: a leader may have one direct report, and then each is a figure of that person.
enum CompanyColumns {
  /// With formulas of their own, or with those of `trends.csv` over other days.
  static func all<Row: CompanyRow>(areFirst: Bool) -> [BoundColumn<Row>] {
    minutes.map { minutes($0, areFirst) } + [outsiders(areFirst), held(areFirst)]
      + counts(areFirst)
  }

  private static let source = "calendars; organisation or roster"
  private static let known =
    "somebody who reports to the leader, and at least half of the minutes that may be meetings from"
    + " rows that name who was there"

  private struct Kind {
    let name: String
    let formula: String
    let minutes: @Sendable (CompanyTally) -> Int
  }

  private static let minutes = [
    Kind(
      name: "listening_directs_min",
      formula: "Accounted minutes of meetings with somebody who reports to the leader on that day."
    ) { $0.directs },
    Kind(
      name: "listening_skip_level_min",
      formula: "Accounted minutes of meetings with somebody who reports to a direct report."
    ) { $0.skipLevel },
    Kind(
      name: "listening_team_min",
      formula: "Accounted minutes of meetings with nobody but direct reports and their reports."
    ) { $0.ownTeam },
    Kind(
      name: "one_to_one_directs_min",
      formula: "Accounted minutes of meetings with one direct report and nobody else; part of"
        + " listening_directs_min."
    ) { $0.oneToOne },
    Kind(
      name: "with_manager_min",
      formula: "Accounted minutes of meetings with the leader's own manager."
    ) { $0.manager },
    Kind(
      name: "with_peers_min",
      formula: "Accounted minutes of meetings with others who report to the leader's manager."
    ) { $0.peers },
  ]

  private static func minutes<Row: CompanyRow>(_ kind: Kind, _ areFirst: Bool) -> BoundColumn<Row> {
    BoundColumn(
      kind.name, .minutes, areFirst ? kind.formula : "As in trends.csv, over these days.",
      source: source, needs: known, hiddenFrom: [.hr]
    ) { $0.tally.knowsWhoWasThere ? .integer(kind.minutes($0.tally.company)) : .empty }
  }

  private static func outsiders<Row: CompanyRow>(_ areFirst: Bool) -> BoundColumn<Row> {
    BoundColumn(
      "with_outsiders_min", .minutes,
      areFirst
        ? "Accounted minutes of meetings with somebody who is not in the organisation file."
        : "As in trends.csv, over these days.",
      source: source, needs: known + "; an organisation file and one outsider in the run",
      hiddenFrom: [.hr]
    ) {
      $0.measures.hasOutsiders && $0.tally.knowsWhoWasThere
        ? .integer($0.tally.company.outsiders) : .empty
    }
  }

  private static func held<Row: CompanyRow>(_ areFirst: Bool) -> BoundColumn<Row> {
    BoundColumn(
      "one_to_ones_held", .count,
      areFirst
        ? "Meetings with one direct report and nobody else that begin in the week and take time:"
          + " neither cancelled nor declined, free or private."
        : "As in trends.csv, over these days.",
      source: source, needs: known, hiddenFrom: [.hr]
    ) { $0.tally.knowsWhoWasThere ? .integer($0.tally.company.oneToOnes) : .empty }
  }

  private static func counts<Row: CompanyRow>(_ areFirst: Bool) -> [BoundColumn<Row>] {
    let day = areFirst ? "the Sunday" : "the last of these days"
    return [
      BoundColumn(
        "direct_reports", .count,
        areFirst
          ? "People who report to the leader on \(day)." : "As in trends.csv, on \(day).",
        source: "organisation or roster",
        needs: "a finished \(areFirst ? "week" : "period"), and anybody who reports to the leader",
        hiddenFrom: [.hr]
      ) { Cell($0.standing?.directs) },
      BoundColumn(
        "directs_without_1to1_28d", .count,
        areFirst
          ? "Of those who report to the leader for 28 days or longer, how many had no one-to-one in"
            + " the 28 days to \(day)."
          : "As in trends.csv, in the 28 days to \(day).",
        source: source,
        needs: "a finished \(areFirst ? "week" : "period"), 28 days of record, and over these days"
          + " what listening_directs_min needs",
        hiddenFrom: [.hr]
      ) { Cell($0.standing?.withoutOneToOne) },
    ]
  }
}
