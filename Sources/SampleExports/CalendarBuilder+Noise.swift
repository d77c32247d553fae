import BifocalModel

/// The rows of a real calendar that are no work or take no time.
extension CalendarBuilder {
  /// Lunch, the dentist, and what the leader marked private.
  mutating func addPrivateRows(in week: Int, grid: inout WeekGrid) {
    for _ in 0..<random.within(0...2) {
      let pool = book.oneOffs[Activity.private.index] + book.series[Activity.private.index]
      guard let phrase = random.pick(pool), phrase.minutes <= 90 || random.chance(0.1),
        let place = grid.take(minutes: phrase.minutes, random: &random)
      else { continue }
      let wording = Wording(leader: leader, random: &random)
      var event = event(phrase, wording: wording, on: grid.days[place.day])
      event.start = place.start
      event.isMarkedPrivate = random.chance(0.35)
      event.status = .notAvailable
      if event.isMarkedPrivate {
        if random.chance(0.4) { event.title = "Private Appointment" }
      } else if leader.exporter.showsPeople, phrase.shownNaturally == .free {
        (event.show, event.status) = (.free, .free)
      }
      events.append(event)
    }
  }

  /// Invitations nobody answered and slots held in case, only where the export can show it.
  mutating func addUncountedRows(in week: Int, grid: WeekGrid) {
    guard leader.exporter.showsPeople else { return }
    for _ in 0..<random.within(0...2) where random.chance(0.7) {
      guard let phrase = random.pick(book.uncounted), let day = random.pick(grid.days) else {
        continue
      }
      let wording = Wording(leader: leader, random: &random)
      var event = event(phrase, wording: wording, on: day)
      event.start = 540 + 30 * random.below(14)
      event.show = phrase.shownNaturally
      event.status = event.show == .free ? .free : .tentative
      events.append(event)
    }
  }

  /// Whole-day rows that say something and hold none of the leader's time.
  mutating func addMarkers(in week: Int, days: [CivilDate]) {
    guard random.chance(0.35), let day = random.pick(days) else { return }
    let wording = Wording(leader: leader, random: &random)
    guard random.chance(0.8), let phrase = random.pick(book.markers) else {
      var birthday = Event(
        day: day, minutes: 0, activity: .community, status: .allDay,
        title: wording.fill("{r1}'s birthday 🎂", on: day))
      (birthday.wholeDays, birthday.show) = (1, .free)
      events.append(birthday)
      return
    }
    var event = event(phrase, wording: wording, on: day)
    let toSunday = 7 - day.weekday
    event.wholeDays = min(toSunday, max(1, phrase.minutes / 1_440))
    event.minutes = 0
    event.status = .allDay
    event.show = .free
    events += leader.exporter.showsPeople ? [event] : eachDay(of: event)
  }

  /// Leave as one row a week, public holidays as one a day.
  mutating func addAbsences() {
    let days = plan.daysOff.keys.sorted()
    let titles = ["Annual leave", "OOO", "PTO", "out ({me})"]
    var position = 0
    while position < days.count {
      let first = days[position]
      var next = position + 1
      if plan.daysOff[first] == .leave {
        while next < days.count, days[next].day == days[next - 1].day + 1,
          plan.daysOff[days[next]] == .leave
        { next += 1 }
      }
      let wording = Wording(leader: leader, random: &random)
      var event = Event(
        day: first, minutes: 0, activity: .away, status: .absence,
        title: plan.daysOff[first] == .leave
          ? wording.fill(random.pick(titles) ?? "", on: first) : "Bank Hol")
      event.wholeDays = next - position
      event.show = .outOfOffice
      position = next
      // The company's holidays stand in holidays.csv; only some people enter them as well.
      if event.title == "Bank Hol", leader.index % 2 == 0 { continue }
      events += leader.exporter.showsPeople ? [event] : eachDay(of: event)
    }
  }

  /// A few records that any long export holds: said twice, or with a day that is none.
  mutating func addFlaws() {
    let counted = events.indices.filter { events[$0].status == .counted }
    for _ in 0..<3 {
      guard let position = random.pick(counted) else { return }
      var copy = events[position]
      copy.status = .duplicate
      events.append(copy)
    }
    guard leader.index % 2 == 0, let position = random.pick(counted) else { return }
    var broken = events[position]
    broken.status = .rejected
    events.append(broken)
  }

  private func eachDay(of event: Event) -> [Event] {
    (0..<event.wholeDays).map { offset in
      var day = event
      day.day = event.day + offset
      day.wholeDays = 1
      return day
    }
  }
}
