import BifocalModel

/// Writes an organisation's files and notes on which line every record stands.
struct Publication {
  private(set) var files: [SampleFile] = []
  private(set) var rows: [SampleTruth.Row] = []
  private let organisation: Organisation

  init(_ organisation: Organisation) {
    self.organisation = organisation
    let roster = RosterWriter(organisation: organisation)
    files = [
      SampleFile(path: "roster.csv", bytes: roster.roster()),
      SampleFile(path: "holidays.csv", bytes: roster.holidays()),
      SampleFile(path: "outcomes.csv", bytes: roster.outcomes()),
    ]
    for (leader, events) in zip(organisation.leaders, organisation.events) {
      writeCalendar(of: leader, events: events.filter { !$0.isWorklog })
    }
    writeTickets()
    writeWorklogs()
    files.append(
      SampleFile(path: "truth.json", bytes: Array(TruthJSON(truth: truth).text.utf8)))
  }

  var truth: SampleTruth {
    SampleTruth(
      seed: organisation.seed, ticketZone: SampleWorld.ticketZone,
      first: organisation.span.first.week, weeks: organisation.span.count,
      leaders: organisation.leaders.map { TruthMaker(organisation: organisation).leader($0) },
      rows: rows)
  }

  private mutating func writeCalendar(of leader: Leader, events: [Event]) {
    let (bytes, lines) = CalendarWriter(leader: leader).write(events)
    files.append(SampleFile(path: leader.calendarPath, bytes: bytes))
    for (event, line) in zip(events, lines) {
      rows.append(
        SampleTruth.Row(
          path: leader.calendarPath, line: line, leader: leader.key, activity: event.activity,
          status: event.status, date: event.day, minutes: event.minutes))
    }
  }

  private mutating func writeTickets() {
    var random = SampleRandom(seed: organisation.seed, leader: -1, purpose: 7)
    let broken = random.below(organisation.tickets.count)
    let writer = JiraWriter(zone: organisation.ticketZone, broken: [broken])
    let (bytes, lines) = writer.write(organisation.tickets)
    files.append(SampleFile(path: JiraWriter.path, bytes: bytes))
    var owners = Array(repeating: 0, count: organisation.tickets.count)
    for (leader, positions) in organisation.ticketPositions.enumerated() {
      for position in positions { owners[position] = leader }
    }
    for (position, line) in lines.enumerated() {
      addTouches(
        of: organisation.tickets[position], by: organisation.leaders[owners[position]], line: line,
        isBroken: position == broken)
    }
  }

  private mutating func addTouches(
    of ticket: Ticket, by leader: Leader, line: Int, isBroken: Bool
  ) {
    let zone = organisation.zone(of: leader)
    func row(_ status: SampleTruth.Status, _ instant: Int, leader key: String) -> SampleTruth.Row {
      SampleTruth.Row(
        path: JiraWriter.path, line: line, leader: key, activity: ticket.phrase.activity,
        status: status, date: zone.day(of: instant), minutes: 0)
    }
    guard !isBroken else {
      rows.append(row(.rejected, ticket.created, leader: leader.key))
      return
    }
    var touches: [SampleTruth.Row] = []
    if ticket.reporter == leader.person {
      touches.append(row(.reported, ticket.created, leader: leader.key))
    }
    if let resolved = ticket.resolved, ticket.assignee == leader.person {
      touches.append(row(.resolved, resolved, leader: leader.key))
    }
    for comment in ticket.comments where comment.author == leader.person {
      touches.append(row(.commented, comment.instant, leader: leader.key))
    }
    rows += touches.isEmpty ? [row(.outsider, ticket.created, leader: "")] : touches
  }

  private mutating func writeWorklogs() {
    let worklogs = WorklogCollector(organisation: organisation).worklogs()
    guard !worklogs.isEmpty else { return }
    let (bytes, lines) = TempoWriter.write(worklogs)
    files.append(SampleFile(path: TempoWriter.path, bytes: bytes))
    for (log, line) in zip(worklogs, lines) {
      rows.append(
        SampleTruth.Row(
          path: TempoWriter.path, line: line, leader: log.leader,
          activity: log.ticket.phrase.activity, status: log.leader.isEmpty ? .outsider : .worklog,
          date: log.day, minutes: log.minutes))
    }
  }
}
