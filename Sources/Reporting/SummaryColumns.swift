import BifocalModel

/// The columns of `summary.csv`: a row per leader.
enum SummaryColumns {
  @dynamicMemberLookup struct Row: Sendable {
    let figures: LeaderFigures
    let run: RunLabel

    subscript<Value>(dynamicMember path: KeyPath<LeaderFigures, Value>) -> Value {
      figures[keyPath: path]
    }
  }

  typealias Bound = BoundColumn<Row>

  static let all: [Bound] =
    identity + hours + evidence + [withoutOneToOne] + displacement + mix + checked
    + [RunLabel.policyColumn(\.run)] + RunLabel.audienceColumns(\.run)

  private static let identity: [Bound] = [
    Bound("leader", .text, "The leader's key; a pseudonym for hr.") { .text($0.report.key) },
    Bound("name", .text, "The leader's name.", source: "roster", hiddenFrom: [.hr]) {
      .text($0.report.name)
    },
    Bound("status", .text, "The worst of the metrics now.") { .status($0.status) },
    Bound(
      "since", .date,
      "Monday of the week in which the earliest firing change began; the last day seen where"
        + " status is stale.", needs: "a firing alert, or status stale"
    ) { $0.since.map { .word($0.iso) } ?? .empty },
    Bound("alerts_firing", .count, "Alerts that fire now.") { .integer($0.firing.count) },
    Bound(
      "firing", .text, "Metric and direction of each, the largest change first.",
      needs: "a firing alert"
    ) { figures in
      let names = figures.firing.map { "\($0.metric.rawValue) \(direction($0))" }
      return names.isEmpty ? .empty : .word(names.joined(separator: "; "))
    },
    Bound("evidence", .text, Evidence.definition) { .word($0.evidence.level.rawValue) },
    Bound(
      "recent_weeks", .count, unit: "weeks",
      "The usable ones of the last 4 finished weeks; where none is, those with data."
    ) {
      .integer($0.comparison.recentWeeks)
    },
    Bound("usual_weeks", .count, unit: "weeks", "The weeks that make the usual.") {
      .integer($0.comparison.usualWeeks)
    },
  ]

  private static let hours: [Bound] =
    PrintedHours.strands.flatMap { strand -> [Bound] in
      [
        now("\(strand.rawValue)_h", "Hours of \(strand.words) over the recent weeks.") {
          $0[strand]
        },
        usual("\(strand.rawValue)_usual_h", "The same over the usual weeks.") { $0[strand] },
      ]
    } + [
      now("accounted_h", "The sum of the strands over the recent weeks.") { $0.total },
      usual("accounted_usual_h", "The same over the usual weeks.") { $0.total },
    ]

  private static let evidence: [Bound] = [
    Bound(
      "visibility", .share, "As in trends.csv, over the recent weeks.", needs: "working minutes"
    ) { Cell($0.recent.visibility, places: 4) },
    Bound("coverage", .share, "As in trends.csv, over the recent weeks.", needs: "accounted time") {
      Cell($0.recent.coverage, places: 4)
    },
    Bound(
      "macro_share_4w", .share, "As in trends.csv, of the last finished week.",
      needs: "the hours of option macro_minimum_hours"
    ) { Cell($0.finished.last?.macroShare, places: 4) },
    recorded("share_corrected") { $0.corrected },
    recorded("share_recorded_lo") { $0.interval.lowerBound },
    recorded("share_recorded_hi") { $0.interval.upperBound },
    Bound("misreading", .text, "As in trends.csv, of the last finished week.") {
      .word($0.finished.last?.recorded?.source.rawValue ?? "none")
    },
    Bound(
      "weeks_since_hands_on", .count, unit: "weeks",
      "As in trends.csv, of the last finished week.", needs: "one such week"
    ) { Cell($0.finished.last?.balance.weeksSinceHandsOn) },
    Bound("last_seen", .date, "The last day with an item.", needs: "an item") {
      $0.report.trend.lastSeen.map { .word($0.iso) } ?? .empty
    },
    Bound(
      "note", .text, "Why the leader is not judged, in words; for hr without visibility.",
      needs: "status change_of_record, stale, too_little_evidence or too_young"
    ) { $0.note.isEmpty ? .empty : .text($0.note) },
  ]

  private static let displacement: [Bound] = [
    change("working_hours", "inside working hours") { $0.inside },
    change("after_hours", "outside them") { $0.outside },
    Bound(
      "hands_on_displaced", .text,
      "out_of_hours or into_hours: the 95 % intervals (Welch) of both changes leave 0 out, the"
        + " changes go opposite ways, and the interval of their sum holds 0. Else none.",
      source: timed, needs: displaced, hiddenFrom: [.hr]
    ) { ($0.displacement?.direction.rawValue).map(Cell.word) ?? .empty },
  ]

  /// Where a mix is declared, what it says beside what is.
  private static let mix: [Bound] = PrintedHours.strands.filter { $0 != .unclear }.flatMap {
    strand -> [Bound] in
    [
      Bound(
        "\(strand.rawValue)_target_share", .share,
        "The share of readable time that is declared, on the last finished week's Sunday.",
        source: "roster", needs: "a cell in target_\(strand.rawValue)"
      ) { Cell($0.declared[strand].map { Double($0) / 1_000 }, places: 4) },
      Bound(
        "\(strand.rawValue)_share_now", .share, "The share of readable time of the recent weeks.",
        source: "calendars and worklogs",
        needs: "a recent week that can be judged, and its target"
      ) { row in
        Cell(row.declared[strand] == nil ? nil : row.figures.shareNow(strand), places: 4)
      },
    ]
  }

  private static let timed = "calendars and worklogs that state hours"
  private static let displaced =
    "4 recent and 8 usual weeks, and the hour of at least half of their hands-on time"

  private static func change(
    _ name: String, _ words: String,
    _ value: @escaping @Sendable (Displacement) -> Displacement.Change
  ) -> Bound {
    Bound(
      "hands_on_\(name)_change_h", .hours,
      "Mean hands-on hours \(words), recent less usual weeks.", source: timed, needs: displaced,
      hiddenFrom: [.hr]
    ) { Cell($0.displacement.map { value($0).mean / 60 }, places: 1) }
  }

  private static let withoutOneToOne = Bound(
    "directs_without_1to1_28d", .count, "As in trends.csv, of the last finished week.",
    source: "calendars; organisation or roster", needs: "as in trends.csv", hiddenFrom: [.hr]
  ) { Cell($0.finished.last?.balance.standing?.withoutOneToOne) }

  private static let checked: [Bound] = [
    Bound(
      "confirmed_share", .share, "confirmed_min ÷ accounted_min of trends.csv over all weeks.",
      source: "calendars and worklogs", needs: "accounted time"
    ) { Cell($0.check.confirmed, places: 4) },
    Bound(
      "agreement", .share, unit: "share of hours",
      "The part of the site's hours for which program and person agree, estimated from a check.",
      source: "the site's check", needs: "a check"
    ) { Cell($0.check.site?.agreement, places: 4) },
    Bound(
      "agreement_lo", .share, unit: "share of hours", "Lower end of its 95 % interval.",
      source: "the site's check", needs: "a check"
    ) { Cell($0.check.site?.interval.lowerBound, places: 4) },
    Bound(
      "agreement_hi", .share, unit: "share of hours", "Upper end of its 95 % interval.",
      source: "the site's check", needs: "a check"
    ) { Cell($0.check.site?.interval.upperBound, places: 4) },
    Bound("checked", .text, "The same in words, with this leader's own hours confirmed.") {
      .word($0.check.words)
    },
  ]

  private static func recorded(
    _ column: String, _ value: @escaping @Sendable (RecordedShare) -> Double
  ) -> Bound {
    Bound(
      "macro_\(column)", .share, "As in trends.csv, of the last finished week.",
      needs: "macro_share_4w and known rates of misreading"
    ) { Cell($0.finished.last?.recorded?.macro.map(value), places: 4) }
  }

  private static func now(
    _ name: String, _ formula: String, _ value: @escaping @Sendable (PrintedHours) -> Int
  ) -> Bound {
    Bound(name, .hours, formula, source: "calendars and worklogs", needs: "a recent week") {
      $0.nowTenths.map { .tenths(value($0)) } ?? .empty
    }
  }

  private static func usual(
    _ name: String, _ formula: String, _ value: @escaping @Sendable (PrintedHours) -> Int
  ) -> Bound {
    Bound(name, .hours, formula, source: "calendars and worklogs", needs: "a usual") {
      $0.usualTenths.map { .tenths(value($0)) } ?? .empty
    }
  }
}
