import BifocalModel

/// Turns a leader's planned weeks into events: series first, then one-offs until every strand has
/// its minutes, then places in the week, then the rows that take no time.
struct CalendarBuilder {
  let leader: Leader
  let plan: LeaderPlan
  let book: PhraseBook
  let span: WeekSpan
  var random: SampleRandom
  var workshop: Workshop
  var events: [Event] = []
  private var series: [[MeetingSeries]]
  /// What earlier weeks left over, by strand, so that rounding to whole events does not add up.
  private var carry: [Double]
  private static let unclearPosition = Archetype.strands.count

  init(
    leader: Leader, plan: LeaderPlan, book: PhraseBook, zone: ZoneRules, span: WeekSpan,
    seed: UInt64
  ) {
    self.leader = leader
    self.plan = plan
    self.book = book
    self.span = span
    random = SampleRandom(seed: seed, leader: leader.index, purpose: 3)
    workshop = Workshop(
      leader: leader, phrases: book.tickets, zone: zone, span: span, seed: seed)
    series = Array(repeating: [], count: Archetype.strands.count)
    carry = Array(repeating: 0, count: Archetype.strands.count + 1)
  }

  /// An event with minutes and, for a meeting of a series, the place it wants.
  struct Pending {
    var event: Event
    var wish: (weekday: Int, start: Int)?
  }

  /// All events of the span, by start.
  mutating func build() -> [Event] {
    for week in 0..<span.count { build(week) }
    addAbsences()
    addFlaws()
    let order = events.indices.sorted { first, second in
      let (a, b) = (events[first], events[second])
      return (a.day.day, a.isAllDay ? -1 : a.start, first)
        < (b.day.day, b.isAllDay ? -1 : b.start, second)
    }
    return order.map { events[$0] }
  }

  private mutating func build(_ week: Int) {
    let days = plan.weeks[week].workdays
    guard !days.isEmpty else { return }
    var grid = WeekGrid(days: days)
    var left = plan.weeks[week].minutes + [plan.weeks[week].unclear]
    for position in left.indices { left[position] += carry[position] }
    let offsite = takeOffsite(in: week, grid: &grid, from: &left)
    var pending = worklogs(in: week, days: days, from: &left)
    pending += meetings(in: week, from: &left)
    for position in left.indices {
      pending += oneOffs(at: position, in: week, left: &left[position])
    }
    carry = left.map { max(-300, min(300, $0)) }
    workshop.browse(on: days)
    if let offsite { events.append(offsite) }
    place(pending, in: &grid)
    addPrivateRows(in: week, grid: &grid)
    addUncountedRows(in: week, grid: grid)
    addMarkers(in: week, days: days)
  }

  // MARK: What the week holds

  /// The leader's own team away from their desks for a day, in place of that day's usual work.
  private mutating func takeOffsite(
    in week: Int, grid: inout WeekGrid, from left: inout [Double]
  ) -> Event? {
    guard plan.outliers[week] == .offsite, grid.days.count >= 4 else { return nil }
    let day = random.below(grid.days.count)
    grid.close(day)
    let rest = max(0.2, 1 - 480 / max(480, left.reduce(0, +)))
    for position in left.indices { left[position] *= rest }
    var event = Event(
      day: grid.days[day], minutes: 480, activity: .vision, status: .filled, title: "Group offsite")
    event.description = "Where we are, hopes and fears, bets for next year"
    event.location = "Mill House"
    event.others = leader.reports.map(\.name)
    event.headcount = leader.reports.count + 1
    if leader.exporter.showsPeople {
      event.wholeDays = 1
    } else {
      event.status = .counted
      event.start = 540
    }
    return event
  }

  private mutating func worklogs(
    in week: Int, days: [CivilDate], from left: inout [Double]
  ) -> [Pending] {
    guard leader.worklogs != nil,
      let position = Archetype.strands.firstIndex(of: .handsOn)
    else { return [] }
    var budget = 0.6 * left[position]
    var result: [Pending] = []
    while budget >= 60 {
      let minutes = min(random.within(4...14) * 15, Int(budget) / 15 * 15)
      let (ticket, activity) = workshop.work(minutes: minutes, on: days[0])
      var event = Event(
        day: days[0], minutes: minutes, activity: activity, status: .worklog, title: "")
      event.ticket = ticket
      result.append(Pending(event: event))
      budget -= Double(minutes)
      left[position] -= Double(minutes)
    }
    return result
  }

  private mutating func meetings(in week: Int, from left: inout [Double]) -> [Pending] {
    var result: [Pending] = []
    for position in Archetype.strands.indices {
      renewSeries(at: position, in: week)
      for number in series[position].indices where series[position][number].isDue(in: week) {
        let meeting = series[position][number]
        // A meeting is held where at least half of it is still wanted of its strand.
        if Double(meeting.phrase.minutes) / 2 <= left[position] {
          left[position] -= Double(meeting.phrase.minutes)
          series[position][number].skipped = 0
          result.append(pending(meeting, in: week))
        } else {
          series[position][number].skipped += 1
          if random.chance(0.35) { result.append(calledOff(pending(meeting, in: week))) }
        }
      }
    }
    return result
  }

  private mutating func renewSeries(at position: Int, in week: Int) {
    series[position].removeAll { $0.end < week || $0.skipped >= 4 }
    let strand = Archetype.strands[position]
    let part = strand == .running ? 0.75 : strand == .people ? 0.6 : 0.45
    let wanted = part * plan.usualMinutes * plan.base.shares[position]
    var load = series[position].reduce(0) { $0 + $1.load }
    var attempts = 0
    while load < wanted, attempts < 12 {
      attempts += 1
      guard let phrase = phrase(of: strand, from: book.series) else { return }
      let new = MeetingSeries(
        phrase: phrase, wording: Wording(leader: leader, random: &random), week: week,
        on: span.first, random: &random)
      let isKnown = series.joined().contains { $0.name == new.name }
      guard !isKnown, new.load <= wanted - load + 30 else { continue }
      series[position].append(new)
      load += new.load
    }
  }

  private mutating func oneOffs(at position: Int, in week: Int, left: inout Double) -> [Pending] {
    let strand = position == Self.unclearPosition ? .unclear : Archetype.strands[position]
    var result: [Pending] = []
    var misses = 0
    while left >= 8, misses < 6 {
      guard let phrase = phrase(of: strand, from: book.oneOffs),
        Double(phrase.minutes) / 2 <= left
      else {
        misses += 1
        continue
      }
      left -= Double(phrase.minutes)
      let wording = Wording(leader: leader, random: &random)
      result.append(
        Pending(event: event(phrase, wording: wording, on: plan.weeks[week].workdays[0])))
    }
    return result
  }

  private mutating func phrase(of strand: Strand, from pools: [[Phrase]]) -> Phrase? {
    let weights = leader.field.weights(of: strand)
    let position = random.position(
      weights: weights.map { pools[$0.activity.index].isEmpty ? 0 : $0.weight })
    guard let position else { return nil }
    let pool = pools[weights[position].activity.index]
    guard let one = random.pick(pool), let other = random.pick(pool) else { return nil }
    // Leaders write down the long blocks; what takes a quarter of an hour often goes unwritten.
    return one.minutes >= other.minutes || random.chance(0.25) ? one : other
  }

  // MARK: Events

  private mutating func pending(_ meeting: MeetingSeries, in week: Int) -> Pending {
    let monday = plan.weeks[week].monday
    var event = event(meeting.phrase, wording: meeting.wording, on: monday + meeting.weekday)
    event.isRecurring = true
    event.location = meeting.phrase.attendees > 1 ? meeting.location : ""
    return Pending(event: event, wish: (meeting.weekday, meeting.start))
  }

  private func calledOff(_ pending: Pending) -> Pending {
    var result = pending
    result.event.status = .cancelled
    result.event.show = .free
    result.event.title = leader.exporter.cancelledPrefix + result.event.title
    return result
  }

  /// A timed event that counts, without a place.
  mutating func event(_ phrase: Phrase, wording: Wording, on day: CivilDate) -> Event {
    var event = Event(
      day: day, minutes: phrase.minutes, activity: phrase.activity, status: .counted,
      title: wording.fill(phrase.title, on: day))
    event.show = leader.exporter.showsPeople ? phrase.shownWhenCounted : .busy
    event.description = wording.fill(phrase.description, on: day)
    event.categories = phrase.categories
    event.isOwn = phrase.traits.contains(.own)
    event.isRecurring = phrase.traits.contains(.recurring)
    event.others = wording.others(of: phrase)
    event.headcount = phrase.attendees
    if phrase.attendees > 1, random.chance(0.08) {
      event.description += DialIn.text(of: leader.exporter, random: &random)
    }
    return event
  }
}
