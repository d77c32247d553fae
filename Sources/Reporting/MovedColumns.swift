import BifocalModel

/// The columns of `moved.csv`: for each leader a row per altitude, strand and activity.
enum MovedColumns {
  struct Row: Sendable {
    let leader: String
    let run: RunLabel
    let altitude: Altitude
    /// Nil in a row of a whole altitude.
    var strand: Strand?
    /// Nil in a row of a whole strand.
    var activity: Activity?
    /// In a row of a title, or of all others, what it is called and its minutes.
    var title: (name: String, part: TitleMoves.Part)?
    let points: Int
    let comparison: Comparison

    var part: String {
      if let title { return title.part.title == nil ? "other_titles" : "title" }
      if activity != nil { return "activity" }
      return strand == nil ? "altitude" : "strand"
    }

    var now: Int { title?.part.now ?? minutes(of: comparison.recent) }
    var usual: Int { title?.part.usual ?? minutes(of: comparison.usual) }

    private func minutes(of sums: ActivityVector) -> Int {
      if let activity { return sums[activity] }
      return strand.map { sums[$0] } ?? sums[altitude]
    }
  }

  typealias Bound = BoundColumn<Row>

  static let all: [Bound] =
    [
      Bound("leader", .text, "The leader's key; a pseudonym for hr.") { .text($0.leader) },
      RunLabel.policyColumn(\.run),
      Bound(
        "part", .text,
        "What the row is of: altitude, strand, activity, or for the leader's own eyes title and"
          + " other_titles (all titles of the altitude that are not told one by one)."
      ) { .word($0.part) },
      Bound("altitude", .text, "The altitude that the row is of, or is a part of.") {
        .word($0.altitude.rawValue)
      },
      Bound(
        "strand", .text, "The strand that the row is of, or is a part of.",
        needs: "a row of a strand or an activity"
      ) { $0.strand.map { .word($0.rawValue) } ?? .empty },
      Bound("activity", .text, "The activity.", needs: "a row of an activity") {
        $0.activity.map { .word($0.name) } ?? .empty
      },
      Bound(
        "title", .text, "The title, as one of its rows spells it.", source: records,
        needs: "a row of a title", hiddenFrom: [.coach, .hr]
      ) { ($0.title?.name).map { $0.isEmpty ? .empty : .text($0) } ?? .empty },
      Bound(
        "change_points", .points,
        "now_min ÷ now_readable_min − usual_min ÷ usual_readable_min. Activities add up to their"
          + " strand, strands and also titles to their altitude, altitudes to 0.", source: records
      ) { .hundredths($0.points) },
    ] + minutes + [RunLabel.checkedColumn(\.run)] + RunLabel.audienceColumns(\.run)

  private static let records = "calendars and worklogs"

  private static let minutes: [Bound] = [
    Bound(
      "now_min", .minutes, "The sum over the recent weeks of summary.csv.", source: records
    ) { .integer($0.now) },
    Bound("now_readable_min", .minutes, "readable_min over the same weeks.", source: records) {
      .integer($0.comparison.recent.readable)
    },
    Bound("now_weeks", .count, unit: "weeks", "How many weeks these are.") {
      .integer($0.comparison.recentWeeks)
    },
    Bound(
      "usual_min", .minutes, "The sum over the usual weeks of summary.csv.", source: records
    ) { .integer($0.usual) },
    Bound("usual_readable_min", .minutes, "readable_min over the same weeks.", source: records) {
      .integer($0.comparison.usual.readable)
    },
    Bound("usual_weeks", .count, unit: "weeks", "How many weeks these are.") {
      .integer($0.comparison.usualWeeks)
    },
  ]
}

extension MovedColumns.Row {
  /// The rows of each leader, each whole before its parts; none where there is no usual or no week
  /// that can be held against it.
  static func rows(of leaders: [LeaderFigures], in run: RunLabel) -> [[Self]] {
    leaders.map { leader in
      guard let moves = leader.moves else { return [] }
      let titles = leader.titleMoves(moves)
      return ShareMoves.altitudes.flatMap { altitude in
        let row = { (strand: Strand?, activity: Activity?, points: Int?) in
          Self(
            leader: leader.report.key, run: run, altitude: altitude, strand: strand,
            activity: activity, points: points ?? 0, comparison: moves.comparison)
        }
        let named = (titles?.parts[altitude] ?? []).map { part in
          var row = row(nil, nil, part.points)
          row.title = (leader.name(of: part), part)
          return row
        }
        let parts = altitude.strands.flatMap { strand in
          [row(strand, nil, moves.strands[strand])]
            + strand.activities.map { row(strand, $0, moves.activities[$0]) }
        }
        return [row(nil, nil, moves.altitudes[altitude])] + parts + named
      }
    }
  }
}
