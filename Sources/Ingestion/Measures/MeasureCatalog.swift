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
    .calendar: calendarHours + [[.required]]
  ]

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
      "work on others' tickets", [],
      remedy: "Jira: Export CSV (all fields), with `Comment` or `Log Work` beside `Assignee`.",
      [.tickets: [[.comment, .logWork], [.assignee, .assigneeId]]]),
    Measure(
      "readiness of tickets", [],
      [
        .tickets: [
          [.description], [.priority], [.storyPoints, .timeSpent], [.epic],
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
      "listening: direct reports, skip-level, own team", [], besides: "the roster's `manager`",
      names),
    Measure(
      "direct reports without a one-to-one for 28 days", [], besides: "the roster's `manager`",
      names),
  ]

  private static let practices = [
    Measure(
      "urgent and important hours", [],
      [
        .calendar: calendarHours + [[.priority, .created]], .items: itemHours + [[.priority]],
        .tickets: ticketHours + [[.priority, .due]],
      ]),
    Measure(
      "stated purpose", [],
      [
        .calendar: calendarHours + [[.description]], .items: itemHours + [[.description]],
        .tickets: ticketHours + [[.description, .epic]], .worklogs: loggedHours + [[.description]],
      ]),
    Measure(
      "kept commitments", [],
      [
        .calendar: calendarHours + [[.cancelled]], .tickets: [[.due], [.resolved]],
      ]),
  ]
}
