import BifocalModel

/// The tickets one leader reports, takes on, comments and logs work on.
struct Workshop: Sendable {
  private(set) var tickets: [Ticket] = []
  private let leader: Leader
  private let phrases: [TicketPhrase]
  private let zone: ZoneRules
  private let span: WeekSpan
  private var random: SampleRandom
  /// Tickets that work goes to, with the minutes they will take.
  private var bench: [(ticket: Int, estimate: Int)] = []
  private static let remarks = [
    "done, see branch", "can we split this?", "waiting for an answer; will ping again",
    "agreed in refinement", "moved to next sprint", "looks good, one question in the doc",
  ]

  init(
    leader: Leader, phrases: [TicketPhrase], zone: ZoneRules, span: WeekSpan, seed: UInt64
  ) {
    self.leader = leader
    self.phrases = phrases
    self.span = span
    self.zone = zone
    random = SampleRandom(seed: seed, leader: leader.index, purpose: 4)
  }

  /// Logs hands-on work on one of the tickets at hand.
  mutating func work(minutes: Int, on day: CivilDate) -> (ticket: Int, activity: Activity) {
    while bench.count < 2 {
      let work = phrases.filter { $0.activity.strand == .handsOn && $0.minutes >= 20 }
      guard let phrase = random.pick(work) else { break }
      let ticket = open(phrase, on: day)
      bench.append((ticket, phrase.minutes * random.within(1...3) + 120))
    }
    let position = random.below(bench.count)
    let ticket = bench[position].ticket
    tickets[ticket].logged += minutes
    if tickets[ticket].logged >= bench[position].estimate {
      close(ticket, on: day + 4)
      bench.remove(at: position)
    }
    return (ticket, tickets[ticket].phrase.activity)
  }

  /// The tickets of a week that nobody logs work on.
  mutating func browse(on days: [CivilDate]) {
    guard random.chance(0.7), let phrase = random.pick(phrases), let day = random.pick(days) else {
      return
    }
    let ticket = open(phrase, on: day)
    close(ticket, on: day + random.within(1...12))
  }

  private mutating func open(_ phrase: TicketPhrase, on day: CivilDate) -> Int {
    let wording = Wording(leader: leader, random: &random)
    let colleague = random.pick(leader.peers) ?? leader.manager
    let created = instant(on: day)
    let assignee = phrase.isOwn && random.chance(0.3) ? random.pick(leader.reports) : leader.person
    var ticket = Ticket(
      phrase: phrase, summary: wording.fill(phrase.title, on: day),
      description: wording.fill(phrase.description, on: day),
      reporter: phrase.isOwn ? leader.person : colleague, assignee: assignee, created: created,
      outcome: random.chance(0.4) ? random.below(OutcomeRoadmap.outcomes.count) : nil)
    for author in [colleague, leader.person] where random.chance(0.45) {
      let last = ticket.comments.last?.instant ?? created
      ticket.comments.append(
        Ticket.Comment(
          instant: last + 60 * random.within(5...200), author: author,
          text: random.pick(Self.remarks) ?? ""))
    }
    tickets.append(ticket)
    return tickets.count - 1
  }

  private mutating func close(_ ticket: Int, on day: CivilDate) {
    let closed = min(day, span.last)
    guard tickets[ticket].phrase.isDone else { return }
    tickets[ticket].resolved = max(instant(on: closed), tickets[ticket].updated + 60)
  }

  /// A moment of the working day.
  private mutating func instant(on day: CivilDate) -> Int {
    zone.instant(local: day.day * 86_400 + 60 * random.within(545...1_010)).instant
  }
}
