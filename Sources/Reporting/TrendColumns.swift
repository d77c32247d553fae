import BifocalModel

/// The columns of `trends.csv`: a row per leader and week.
enum TrendColumns {
  typealias Bound = BoundColumn<TrendRow>

  static let all: [Bound] =
    identity + parts + fourWeeks + recorded + judged + facts + CompanyColumns.all(areFirst: true)
    + PracticeColumns.bound { $0.balance.tally } + [RunLabel.checkedColumn(\.run)]
    + RunLabel.audienceColumns(\.run)

  private static let records = "calendars and worklogs"

  private static let identity: [Bound] = [
    Bound("leader", .text, "The leader's key; a pseudonym for hr.") { .text($0.leader) },
    Bound("week", .date, "Monday of the ISO week in the leader's zone.") {
      .word($0.balance.week.label)
    },
    Bound("finished", .flag, "The week lies wholly inside the data window.") {
      .flag($0.balance.isFinished)
    },
    RunLabel.policyColumn(\.run),
    Bound(
      "capacity_min", .minutes, "Working minutes less holidays and the leader's own absence.",
      source: "roster and calendars"
    ) { .integer($0.balance.capacity) },
    minutes("accounted_min", "The sum of the six strands and unclear_min.") {
      $0.minutes.accounted
    },
    Bound(
      "visibility", .share,
      "Accounted minutes inside working hours ÷ capacity_min; for hr the smaller of accounted_min"
        + " and capacity_min ÷ capacity_min, so that after-hours time cannot be worked out.",
      source: records, needs: "a week with working minutes"
    ) { Cell($0.balance.visibility(for: $0.run.audience), places: 4) },
    Bound(
      "coverage", .share, "1 − unclear_min ÷ accounted_min.", source: records,
      needs: "accounted time"
    ) { Cell($0.balance.coverage, places: 4) },
    Bound("items", .count, "Distinct counted items that begin in the week.", source: records) {
      .integer($0.balance.items)
    },
  ]

  private static let parts: [Bound] =
    PrintedHours.printed.map { activity in
      let altitude = "Part of \(activity.strand.rawValue)_min."
      return minutes("\(activity.name)_min", altitude) { $0.minutes[activity] }
    } + [
      minutes("direction_min", sum(of: .direction)) { $0.minutes[Strand.direction] },
      minutes("steering_min", sum(of: .steering)) { $0.minutes[Strand.steering] },
      minutes("hands_on_min", sum(of: .handsOn)) { $0.minutes[Strand.handsOn] },
      minutes("running_min", sum(of: .running)) { $0.minutes[Strand.running] },
      minutes("strategic_min", "direction_min + steering_min.") { $0.minutes[Altitude.strategic] },
      minutes("craft_min", "hands_on_min + running_min.") { $0.minutes[Altitude.craft] },
      minutes("people_min", sum(of: .people)) { $0.minutes[Strand.people] },
      minutes("overhead_min", sum(of: .overhead)) { $0.minutes[Strand.overhead] },
      minutes("unclear_min", "Minutes of rows that nobody can read.") { $0.balance.unclear },
      minutes("not_available_min", "Private time and absence as one number; not accounted.") {
        $0.balance.notAvailable
      },
      minutes("readable_min", "accounted_min − unclear_min.") { $0.balance.readable },
    ]

  private static let fourWeeks: [Bound] =
    Metric.allCases.flatMap { metric -> [Bound] in
      let name = metric.rawValue
      let level = "of the 95 % interval of \(name)_share_4w from week-to-week variation."
      return [
        Bound(
          "\(name)_share_4w", .share, unit: "share of readable time",
          "Minutes of \(metric.words) ÷ readable minutes over the weeks that end here (option"
            + " window_weeks).",
          source: records, needs: "readable time"
        ) { Cell($0.week.share(metric), places: 4) },
        Bound(
          "\(name)_usual_level_low", .share, unit: "share of readable time", "Lower end " + level,
          source: records, needs: "enough weeks"
        ) { Cell($0.week.usualLevel[metric]?.lowerBound, places: 4) },
        Bound(
          "\(name)_usual_level_high", .share, unit: "share of readable time", "Upper end " + level,
          source: records, needs: "enough weeks"
        ) { Cell($0.week.usualLevel[metric]?.upperBound, places: 4) },
      ]
    } + [
      Bound(
        "macro_share_4w", .share,
        "Strategic ÷ (strategic + craft) minutes over the weeks that end here (option"
          + " window_weeks).",
        source: records, needs: "the hours of option macro_minimum_hours"
      ) { Cell($0.week.macroShare, places: 4) }
    ]

  private static let recorded: [Bound] =
    recorded("macro", of: "macro_share_4w", needs: "macro_share_4w") { $0.macro }
    + recorded("strategic", of: "strategic_share_4w", needs: "readable time") { $0.strategic }
    + [
      Bound(
        "craft_share_4w", .share, unit: "share of readable time",
        "Minutes of craft ÷ readable minutes over the weeks that end here.", source: records,
        needs: "readable time"
      ) { Cell($0.week.share(Altitude.craft), places: 4) }
    ]
    + recorded("craft", of: "craft_share_4w", needs: "readable time") { $0.craft }
    + [
      Bound(
        "misreading", .text,
        "Where the rates of misreading come from: held_out_fields, site_check, or none where they"
          + " are not known."
      ) { .word($0.week.recorded?.source.rawValue ?? "none") },
      minutes("confirmed_min", "Accounted minutes of titles that a person of the site confirmed.") {
        $0.balance.confirmed
      },
      minutes(
        "structure_min", "Accounted minutes read by structure alone, their titles being hidden."
      ) { $0.balance.structureOnly },
    ]

  /// The correction of a share, and its recorded interval.
  private static func recorded(
    _ name: String, of share: String, needs: String,
    _ value: @escaping @Sendable (RecordedShares) -> RecordedShare?
  ) -> [Bound] {
    let needs = needs + " and known rates of misreading"
    let end =
      "end of the 95 % interval of \(share) as a person would find it who read every title: what"
      + " misread titles can do ('recorded')."
    func bound(
      _ column: String, _ formula: String, _ figure: @escaping @Sendable (RecordedShare) -> Double
    ) -> Bound {
      Bound("\(name)_\(column)", .share, formula, source: records, needs: needs) {
        Cell($0.week.recorded.flatMap(value).map(figure), places: 4)
      }
    }
    return [
      bound("share_corrected", "\(share) corrected for known misreading.") { $0.corrected },
      bound("share_recorded_lo", "Lower " + end) { $0.interval.lowerBound },
      bound("share_recorded_hi", "Upper " + end) { $0.interval.upperBound },
    ]
  }

  private static let judged: [Bound] =
    Metric.allCases.flatMap { metric -> [Bound] in
      let name = metric.rawValue
      let statistic = "change statistic (CUSUM) after this week."
      return [
        Bound(
          "\(name)_slope", .slope,
          "Theil–Sen slope of the weekly share over the last weeks with data (option slope_weeks).",
          source: records, needs: "8 weeks with data"
        ) { Cell($0.week.slope[metric], places: 6) },
        Bound(
          "\(name)_usual_share", .share, unit: "share of readable time",
          "The share in the weeks that this week is judged by, their minutes summed.",
          source: records, needs: "a usual"
        ) { Cell($0.usualShare[metric], places: 4) },
        Bound(
          "\(name)_up", .statistic, "Upward " + statistic, source: records, needs: "a usual"
        ) { Cell($0.judgement?.up[metric], places: 3) },
        Bound(
          "\(name)_down", .statistic, "Downward " + statistic, source: records, needs: "a usual"
        ) { Cell($0.judgement?.down[metric], places: 3) },
      ]
    } + [
      Bound(
        "status", .text,
        DriftStatus.allCases.map(\.rawValue).joined(separator: ", ") + ".",
        needs: "a finished week"
      ) { row in
        guard row.balance.isFinished, let judgement = row.judgement else { return .empty }
        return .status(judgement.status)
      }
    ]

  private static let facts: [Bound] = [
    Bound(
      "conflict_min", .minutes, "Minutes at which two or more counted items were booked.",
      source: records, needs: "rows that state an hour"
    ) { $0.balance.knowsConflicts ? .integer($0.balance.conflict) : .empty },
    Bound(
      "after_hours_min", .minutes, "Accounted minutes outside working hours.", source: records,
      needs: hours, hiddenFrom: [.hr]
    ) { $0.balance.knowsHours ? .integer($0.balance.afterHours) : .empty },
    Bound(
      "after_hours_hands_on_min", .minutes, "Hands-on minutes outside working hours.",
      source: records, needs: hours, hiddenFrom: [.hr]
    ) { $0.balance.knowsHours ? .integer($0.balance.afterHoursHandsOn) : .empty },
    Bound(
      "weekend_min", .minutes,
      "Accounted minutes on weekdays that are none of the leader's working days.", source: records,
      needs: "at least half of the accounted minutes on a day that a row states", hiddenFrom: [.hr]
    ) { $0.balance.knowsDays ? .integer($0.balance.weekend.accounted) : .empty },
    company("solo_min", "Accounted minutes with nobody else.") { $0.solo.accounted },
    company("meeting_min", "Accounted minutes with others.") { $0.meeting.accounted },
    minutes("estimated_min", "Accounted minutes whose place in the week is estimated.") {
      $0.balance.estimated.accounted
    },
    Bound(
      "outcome_linked_min", .minutes, "Accounted minutes linked to an outcome of the roadmap.",
      source: records, needs: "outcomes.csv and at least one link in the run"
    ) { $0.measures.hasOutcomes ? .integer($0.balance.outcomeLinked.accounted) : .empty },
    touches("reported", "Tickets the leader created.") { $0.reported },
    touches("resolved", "Tickets resolved with the leader as assignee.") { $0.resolved },
    touches("commented", "Comments the leader wrote.") { $0.commented },
    Bound(
      "overbooked_days", .count, "Days on which more was logged than the day has free hours.",
      source: records, needs: "worklogs"
    ) { $0.balance.knowsOverbooking ? .integer($0.balance.overbookedDays) : .empty },
    Bound(
      "weeks_since_hands_on", .count, unit: "weeks",
      "Weeks since one with at least 2 h hands-on; 0 in such a week.", source: records,
      needs: "one such week before"
    ) { Cell($0.balance.weeksSinceHandsOn) },
  ]

  private static let hours = "at least half of the accounted minutes at an hour that a row states"

  private static func company(
    _ name: String, _ formula: String, _ value: @escaping @Sendable (TimeTally) -> Int
  ) -> Bound {
    Bound(
      name, .minutes, formula, source: "calendars",
      needs: "at least half of the minutes that no worklog holds say how many people were there"
    ) { $0.balance.knowsCompany ? .integer(value($0.balance.tally)) : .empty }
  }

  private static func minutes(
    _ name: String, _ formula: String, _ value: @escaping @Sendable (TrendRow) -> Int
  ) -> Bound {
    Bound(name, .minutes, formula, source: records) { .integer(value($0)) }
  }

  private static func touches(
    _ name: String, _ formula: String, _ value: @escaping @Sendable (WeeklyBalance) -> Int
  ) -> Bound {
    Bound(name, .count, formula, source: "tickets", needs: "a ticket export with touches") {
      $0.measures.hasTouches ? .integer(value($0.balance)) : .empty
    }
  }

  private static func sum(of strand: Strand) -> String {
    strand.activities.map { "\($0.name)_min" }.joined(separator: " + ") + "."
  }
}

extension PrintedHours {
  /// The activities that have a column of their own; `unclear` is a strand by itself.
  static let printed = Activity.allCases.filter { $0.isAccounted && $0 != .unclear }
}
