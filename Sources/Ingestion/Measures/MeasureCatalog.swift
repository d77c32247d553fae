/// Every measure of the balance, in the order of the documentation.
enum MeasureCatalog {
  static let all = time + tickets + people + practices

  // MARK: What an hour takes

  private static let calendarHours: [[ColumnRole]] = [[.startDate], [.endDate, .endTime, .hours]]
  private static let loggedHours: [[ColumnRole]] = [
    [.workDate, .startAndSeconds], [.hours, .endTime, .endDate, .startAndSeconds],
  ]
  private static let itemHours: [[ColumnRole]] = [[.start], [.end, .minutes]]
  /// `Log Work` has its own stamps; `Time Spent` is placed before a ticket was resolved.
  private static let ticketHours: [[ColumnRole]] = [
    [.logWork, .timeSpent], [.logWork, .resolved], [.logWork, .assignee, .assigneeId],
  ]
  private static let anyHours: [FormatKind: [[ColumnRole]]] = [
    .calendar: calendarHours, .worklogs: loggedHours, .items: itemHours, .tickets: ticketHours,
  ]
  private static let headcount: [FormatKind: [[ColumnRole]]] = [
    .calendar: calendarHours + [[.required, .attendees]], .items: itemHours + [[.attendees]],
  ]
  /// A worklog without a time of day is placed where the day is free.
  private static let hoursOfTheDay: [FormatKind: [[ColumnRole]]] = [
    .calendar: calendarHours, .items: itemHours, .tickets: [[.logWork]],
    .worklogs: loggedHours + [[.startTime, .startAndSeconds]],
  ]
  private static let names: [FormatKind: [[ColumnRole]]] = [
    .calendar: calendarHours + [[.required]], .items: itemHours + [[.attendees]],
  ]
  private static let organisation =
    "`organisation`, or the roster's `manager`; names of people, not"
    + " their number"

  // MARK: The measures

  private static let time = [
    Measure(
      "hours by activity, strand and altitude",
      ["accounted_min", "hands_on_min", "strategic_min", "people_min", "overhead_min"], anyHours),
    Measure(
      "visibility", ["visibility", "capacity_min"], besides: "working hours (roster, or defaults)",
      anyHours),
    Measure("coverage and items", ["coverage", "items", "unclear_min"], anyHours),
    Measure("solo and meeting hours", ["solo_min", "meeting_min"], headcount),
    Measure(
      "conflict hours", ["conflict_min"], [.calendar: calendarHours, .items: itemHours]),
    Measure(
      "hours after work", ["after_hours_min", "after_hours_hands_on_min"],
      besides: "working hours (roster, or defaults)", hoursOfTheDay),
    Measure(
      "weekend hours", ["weekend_min"], besides: "working days (roster, or defaults)",
      [.calendar: calendarHours, .worklogs: loggedHours, .items: itemHours, .tickets: [[.logWork]]]
    ),
    Measure(
      "overbooked days", ["overbooked_days"], [.worklogs: loggedHours, .tickets: ticketHours]),
    Measure("weeks since hands-on work", ["weeks_since_hands_on"], anyHours),
    Measure("what moved between now and usual", ["change_points"], anyHours),
    Measure(
      "hands-on work displaced from or into working hours", ["hands_on_displaced"],
      besides: "working hours (roster, or defaults)", hoursOfTheDay),
    Measure(
      "declared mix against actual", ["hands_on_target_share", "hands_on_share_now"],
      besides: "the roster's `target_<strand>`", anyHours),
    Measure(
      "time linked to an outcome", ["outcome_linked_min"], besides: "`outcomes.csv`", anyHours),
  ]

  private static let tickets = [
    Measure(
      "tickets written", ["reported"], [.tickets: [[.reporter, .reporterId], [.created]]]),
    Measure(
      "tickets resolved", ["resolved"], [.tickets: [[.assignee, .assigneeId], [.resolved]]]),
    Measure(
      "comments on tickets", ["commented"],
      remedy: "Jira: Export CSV (all fields), whose columns `Comment` hold date, author and text.",
      [.tickets: [[.comment]]]),
    Measure(
      "work on others' tickets", ["commented_on_others", "logged_on_others_min"],
      besides: "the roster, where the file has no accounts of assignees",
      remedy: "Jira: Export CSV (all fields), with `Comment` or `Log Work` beside `Assignee`.",
      [.tickets: [[.comment, .logWork], [.assignee, .assigneeId]]]),
    Measure(
      "readiness of tickets",
      [
        "reported_with_criteria", "reported_with_priority", "reported_with_estimate",
        "reported_with_parent",
      ],
      besides: "each of the four by itself needs only its own column",
      [
        .tickets: [
          [.reporter, .reporterId], [.created], [.description], [.priority], [.storyPoints],
          [.epic],
        ]
      ]),
    Measure("time estimated from story points", [], [.tickets: [[.storyPoints], [.resolved]]]),
    Measure(
      "unblocking time", [],
      remedy: "a file of status changes, one a row: ticket, time, from, to, author. Jira writes it"
        + " by its REST API (`expand=changelog`), Azure DevOps by its revisions; no CSV export has"
        + " it.", [:]),
    Measure(
      "time over status intervals", [],
      remedy: "the same file of status changes as for unblocking time.", [:]),
  ]

  private static let people = [
    Measure(
      "listening: direct reports, skip-level, own team",
      ["listening_directs_min", "listening_skip_level_min", "listening_team_min"],
      besides: organisation, names),
    Measure(
      "direct reports without a one-to-one for 28 days",
      ["direct_reports", "directs_without_1to1_28d"], besides: organisation, names),
    Measure(
      "one-to-ones with direct reports", ["one_to_ones_held", "one_to_one_directs_min"],
      besides: organisation,
      names),
    Measure(
      "time with the manager and with peers", ["with_manager_min", "with_peers_min"],
      besides: organisation, names),
    Measure(
      "time with outsiders", ["with_outsiders_min"],
      besides: "`organisation`; names of people, not their number", names),
  ]

  private static let practices = [
    Measure(
      "urgent and important hours",
      [
        "urgent_important_min", "urgent_only_min", "important_only_min", "neither_min",
        "eisenhower_unknown_min",
      ],
      besides: "`outcomes.csv`, or the calendar's own mark of importance",
      [
        .calendar: calendarHours + [[.created]], .items: itemHours + [[.priority]],
        .tickets: ticketHours + [[.priority, .due]],
      ]),
    Measure(
      "stated purpose", ["stated_purpose_min", "purpose_known_min"],
      [
        .calendar: calendarHours + [[.description]], .items: itemHours + [[.description]],
        .tickets: ticketHours, .worklogs: loggedHours + [[.id, .description]],
      ]),
    Measure("protected strategy time", ["protected_strategic_min"], headcount),
    Measure(
      "one-to-ones and ceremonies held", ["meetings_planned", "meetings_held"],
      besides: "an export that keeps what is called off: Calendly, Viva Insights, Workplace"
        + " Analytics. A mailbox does not, whatever its `cancelled` says: deleted meetings would"
        + " read as held",
      [.calendar: calendarHours + [[.cancelled]]], keepsCancelled: true),
    Measure(
      "due dates met", ["due_dates", "due_dates_met"],
      [.tickets: [[.due], [.resolved], [.assignee, .assigneeId]]]),
  ]
}
