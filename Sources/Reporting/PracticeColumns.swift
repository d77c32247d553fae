import BifocalModel

/// The columns of the measures of practices: the same in `trends.csv`, `months.csv` and
/// `quarters.csv`.
///
/// Every one is empty where the record does not say what it needs, and none is a bare ratio: a
/// figure that is a part of another stands beside it.
struct PracticeColumns: Sendable {
  private let name: String
  private let kind: Column.Kind
  private let formula: String
  private let source: String
  private let needs: String
  private let hidden: [Audience]
  private let value: @Sendable (TimeTally) -> Int?

  private init(
    _ name: String, _ kind: Column.Kind, _ formula: String, source: String, needs: String,
    hiddenFrom hidden: [Audience] = [], value: @escaping @Sendable (TimeTally) -> Int?
  ) {
    self.name = name
    self.kind = kind
    self.formula = formula
    self.source = source
    self.needs = needs
    self.hidden = hidden
    self.value = value
  }

  /// The columns of a table whose rows have a tally; `formula` stands for that of each where the
  /// table only sums another.
  static func bound<Row>(
    formula: String? = nil, _ tally: @escaping @Sendable (Row) -> TimeTally
  ) -> [BoundColumn<Row>] {
    all.map { column in
      BoundColumn(
        column.name, column.kind, formula ?? column.formula, source: column.source,
        needs: column.needs, hiddenFrom: column.hidden
      ) { row in Cell(column.value(tally(row))) }
    }
  }

  private static let all = purpose + eisenhower + [protected] + commitments + readiness + others

  private static let records = "calendars and worklogs"

  // MARK: Purpose

  private static let purpose: [PracticeColumns] = {
    let needs =
      "at least half of the accounted minutes from exports that have descriptions or are of tickets"
    return [
      PracticeColumns(
        "stated_purpose_min", .minutes,
        "Accounted minutes of which a description of at least 12 letters, an outcome or a ticket"
          + " says what they were for.", source: records, needs: needs
      ) { $0.knowsPurpose ? $0.purposeStated.accounted : nil },
      PracticeColumns(
        "purpose_known_min", .minutes,
        "Accounted minutes of which it is known whether stated_purpose_min has them.",
        source: records, needs: needs
      ) { $0.knowsPurpose ? $0.purposeKnown : nil },
    ]
  }()

  // MARK: Urgent and important

  private static let urgent =
    "urgent: a ticket of top priority, or due within 2 working days; a meeting booked less than"
    + " 24 h before; a title that says so"
  private static let important = "important: direction, an outcome, or marked so in the calendar"

  private static let eisenhower: [PracticeColumns] = [
    cell("urgent_important_min", "Readable minutes that are both (\(urgent); \(important)).") {
      $0.urgentImportant.readable
    },
    cell("urgent_only_min", "Readable minutes that are urgent and known not to be important.") {
      $0.urgentOnly.readable
    },
    cell("important_only_min", "Readable minutes that are important and known not to be urgent.") {
      $0.importantOnly.readable
    },
    cell("neither_min", "Readable minutes that are known to be neither.") { $0.neither.readable },
    cell(
      "eisenhower_unknown_min",
      "readable_min less the four: urgency or importance is not known of them."
    ) { $0.eisenhowerUnknown },
  ]

  private static func cell(
    _ name: String, _ formula: String, _ value: @escaping @Sendable (TimeTally) -> Int
  ) -> PracticeColumns {
    PracticeColumns(
      name, .minutes, formula, source: "calendars, worklogs, tickets and outcomes.csv",
      needs: "both known of at least half of the readable minutes"
    ) { $0.knowsEisenhower ? value($0) : nil }
  }

  // MARK: Protected time

  private static let protected = PracticeColumns(
    "protected_strategic_min", .minutes,
    "Strategic minutes alone in stretches of at least 60 minutes with nothing else booked.",
    source: "calendars",
    needs: "at least half of the minutes that no worklog holds say how many people were there"
  ) { $0.knowsCompany ? $0.protectedStrategic.accounted : nil }

  // MARK: Commitments

  private static let commitments: [PracticeColumns] = {
    let source = "calendars in which meetings stay that are called off"
    let needs = "a one-to-one or ceremony that was booked, of an export that keeps called-off ones"
    return [
      PracticeColumns(
        "meetings_planned", .count,
        "One-to-ones and ceremonies that were booked, called off or not; one that is called off and"
          + " booked anew is two.", source: source, needs: needs, hiddenFrom: [.hr]
      ) { $0.practices.meetingsPlanned > 0 ? $0.practices.meetingsPlanned : nil },
      PracticeColumns(
        "meetings_held", .count, "Those of meetings_planned that were not called off.",
        source: source, needs: needs, hiddenFrom: [.hr]
      ) { $0.practices.meetingsPlanned > 0 ? $0.practices.meetingsHeld : nil },
      PracticeColumns(
        "due_dates", .count,
        "Tickets assigned to the leader whose due date, as the last export has it, lies in the"
          + " week; an open one counts once its export was made after that day.",
        source: "tickets", needs: "a ticket that was due", hiddenFrom: [.hr]
      ) { $0.practices.dueDates > 0 ? $0.practices.dueDates : nil },
      PracticeColumns(
        "due_dates_met", .count, "Those of due_dates that were resolved on that day or before.",
        source: "tickets", needs: "a ticket that was due", hiddenFrom: [.hr]
      ) { $0.practices.dueDates > 0 ? $0.practices.dueDatesMet : nil },
    ]
  }()

  // MARK: Tickets

  private static let readiness: [PracticeColumns] = [
    ready(
      "reported_with_criteria", "has acceptance criteria in its description", "descriptions",
      known: { $0.criteriaKnown }, { $0.reportedWithCriteria }),
    ready(
      "reported_with_priority", "has a priority", "priorities",
      known: { $0.priorityKnown }, { $0.reportedWithPriority }),
    ready(
      "reported_with_estimate", "has story points", "story points",
      known: { $0.estimateKnown }, { $0.reportedWithEstimate }),
    ready(
      "reported_with_parent", "has an epic or parent", "epics or parents",
      known: { $0.parentKnown }, { $0.reportedWithParent }),
  ]

  private static func ready(
    _ name: String, _ what: String, _ column: String,
    known: @escaping @Sendable (PracticeCounts) -> Int,
    _ value: @escaping @Sendable (PracticeCounts) -> Int
  ) -> PracticeColumns {
    PracticeColumns(
      name, .count, "Of the tickets in reported, each that \(what) now.", source: "tickets",
      needs: "a ticket reported, all of them from exports with a column of \(column)"
    ) { tally in
      let isKnown = tally.reported > 0 && known(tally.practices) == tally.reported
      return isKnown ? value(tally.practices) : nil
    }
  }

  private static let others: [PracticeColumns] = [
    PracticeColumns(
      "commented_on_others", .count,
      "Of the comments in commented, those on tickets that are assigned to somebody else now.",
      source: "tickets", needs: "a comment, all of them from exports with assignees",
      hiddenFrom: [.hr]
    ) { tally in
      let isKnown = tally.commented > 0 && tally.practices.commentedKnown == tally.commented
      return isKnown ? tally.practices.commentedOnOthers : nil
    },
    PracticeColumns(
      "logged_on_others_min", .minutes,
      "Accounted minutes logged on tickets that are assigned to somebody else now.",
      source: "tickets",
      needs: "at least half of the logged minutes from exports with assignees", hiddenFrom: [.hr]
    ) { $0.knowsAssignees ? $0.othersTickets.accounted : nil },
  ]
}
