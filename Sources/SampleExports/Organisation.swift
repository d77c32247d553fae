import BifocalModel

/// All leaders with what they did, before anything is written.
struct Organisation: Sendable {
  let seed: UInt64
  let span: WeekSpan
  let holidays: HolidayTable
  let ticketZone: ZoneRules
  /// In the order of `Site.all`.
  private let siteZones: [ZoneRules]
  private(set) var leaders: [Leader] = []
  private(set) var plans: [LeaderPlan] = []
  /// By leader, calendar and worklogs together, by start.
  private(set) var events: [[Event]] = []
  /// By creation, with keys.
  private(set) var tickets: [Ticket] = []
  /// By leader: where in `tickets` the leader's own tickets are.
  private(set) var ticketPositions: [[Int]] = []

  init(leaders count: Int, span: WeekSpan, seed: UInt64) throws {
    self.seed = seed
    self.span = span
    ticketZone = try Self.zone(SampleWorld.ticketZone, years: span.years)
    siteZones = try Site.all.map { try Self.zone($0.zone, years: span.years) }
    holidays = HolidayTable(years: span.years)
    castLeaders(count)
    var found: [[Ticket]] = []
    for (leader, plan) in zip(leaders, plans) {
      let book = PhraseBook(field: leader.field, showsPeople: leader.exporter.showsPeople)
      var builder = CalendarBuilder(
        leader: leader, plan: plan, book: book, zone: zone(of: leader), span: span, seed: seed)
      events.append(builder.build())
      found.append(builder.workshop.tickets)
    }
    number(found)
  }

  /// Half of the leaders drift; who does is the seed's choice.
  private mutating func castLeaders(_ count: Int) {
    var random = SampleRandom(seed: seed, leader: -1, purpose: 5)
    let cast = Cast(leaders: count, seed: seed)
    let order = random.shuffled(Array(0..<count))
    var driftNumbers: [Int?] = Array(repeating: nil, count: count)
    for (number, leader) in order.prefix((count + 1) / 2).enumerated() {
      driftNumbers[leader] = number
    }
    var steady = 0
    for index in 0..<count {
      let number = driftNumbers[index]
      var own = SampleRandom(seed: seed, leader: index, purpose: 6)
      let drift = number.map { DriftPlan(number: $0, weeks: span.count, random: &own) }
      let archetype =
        number.map { DriftPlan.metric(number: $0).archetype }
        ?? Archetype.allCases[steady % Archetype.allCases.count]
      if number == nil { steady += 1 }
      let leader = Leader(index: index, archetype: archetype, cast: cast, random: &own)
      leaders.append(leader)
      plans.append(
        LeaderPlan(
          leader: leader, drift: drift, span: span, holidays: holidays.days(in: leader.site.region),
          seed: seed))
    }
    nameManagers()
  }

  /// Everybody reports to the nearest director before them, directors to somebody outside.
  private mutating func nameManagers() {
    var director = leaders.firstIndex { $0.archetype == .director }
    for index in leaders.indices {
      if leaders[index].archetype == .director {
        director = index
      } else if let director {
        leaders[index].manager = leaders[director].person
        leaders[index].managerKey = leaders[director].key
      }
    }
  }

  private mutating func number(_ found: [[Ticket]]) {
    let all = found.enumerated().flatMap { leader, tickets in
      tickets.indices.map { (leader: leader, position: $0) }
    }
    let order = all.indices.sorted {
      let (a, b) = (all[$0], all[$1])
      return (found[a.leader][a.position].created, $0) < (found[b.leader][b.position].created, $1)
    }
    ticketPositions = found.map { Array(repeating: 0, count: $0.count) }
    var counts: [String: Int] = [:]
    for position in order {
      let (leader, own) = all[position]
      var ticket = found[leader][own]
      counts[ticket.phrase.project, default: 100] += 1
      ticket.key = "\(ticket.phrase.project)-\(counts[ticket.phrase.project] ?? 0)"
      ticketPositions[leader][own] = tickets.count
      tickets.append(ticket)
    }
  }

  private static func zone(_ identifier: String, years: ClosedRange<Int>) throws -> ZoneRules {
    guard let zone = ZoneRules(identifier: identifier, years: years) else {
      throw SampleError(description: "\(identifier): the system has no such zone; install tzdata")
    }
    return zone
  }

  /// The zone of a leader's calendar.
  func zone(of leader: Leader) -> ZoneRules { siteZones[leader.index % siteZones.count] }

  /// The ticket of a worklog.
  func ticket(of event: Event, by leader: Leader) -> Ticket? {
    event.ticket.map { tickets[ticketPositions[leader.index][$0]] }
  }
}
