import BifocalModel

extension CalendarBuilder {
  /// Gives every pending event its time: series where they want to be, then the longest first,
  /// and a few on top of others.
  mutating func place(_ pending: [Pending], in grid: inout WeekGrid) {
    var placed: [Event] = []
    var waiting: [Event] = []
    var onTop: [Event] = []
    for item in pending {
      var event = item.event
      if let wish = item.wish, take(wish, for: &event, in: &grid) {
        placed.append(event)
      } else if event.status == .counted, event.minutes <= 75, random.chance(0.08) {
        onTop.append(event)
      } else if event.status == .cancelled {
        onTop.append(event)
      } else {
        waiting.append(event)
      }
    }
    let order = waiting.indices.sorted {
      (-waiting[$0].minutes, $0) < (-waiting[$1].minutes, $1)
    }
    for position in order {
      var event = waiting[position]
      guard let place = grid.take(minutes: event.minutes, random: &random) else {
        onTop.append(event)
        continue
      }
      (event.day, event.start) = (grid.days[place.day], place.start)
      placed.append(event)
    }
    placed += onTop.map { overlapping($0, among: placed, days: grid.days) }
    events += placed
  }

  /// Puts a meeting of a series at its usual time; one called off takes no room.
  private func take(
    _ wish: (weekday: Int, start: Int), for event: inout Event, in grid: inout WeekGrid
  ) -> Bool {
    guard let day = grid.days.firstIndex(where: { $0.weekday == wish.weekday }) else {
      return false
    }
    let place = WeekGrid.Place(day: day, start: wish.start)
    guard event.status == .cancelled || grid.take(place, minutes: event.minutes) else {
      return false
    }
    (event.day, event.start) = (grid.days[day], wish.start)
    return true
  }

  /// The event in the second half of another one.
  private mutating func overlapping(
    _ event: Event, among placed: [Event], days: [CivilDate]
  ) -> Event {
    var result = event
    let hosts = placed.filter { !$0.isWorklog && $0.end + event.minutes <= 1_380 }
    if let host = random.pick(hosts) {
      (result.day, result.start) = (host.day, host.start + host.minutes / 2 / 5 * 5)
    } else {
      (result.day, result.start) = (random.pick(days) ?? event.day, 600)
    }
    return result
  }
}
