import BifocalModel

/// Which five minutes of a week's working days are taken.
struct WeekGrid: Sendable {
  let days: [CivilDate]
  private var taken: [[Bool]]
  private static let slots = 288

  init(days: [CivilDate]) {
    self.days = days
    taken = days.map { _ in Array(repeating: false, count: Self.slots) }
  }

  /// A place in a day, as minutes after midnight.
  struct Place: Sendable {
    var day: Int
    var start: Int
  }

  /// Takes a wished-for place if it is free.
  mutating func take(_ place: Place, minutes: Int) -> Bool {
    guard isFree(place, minutes: minutes) else { return false }
    mark(place, minutes: minutes)
    return true
  }

  /// Takes a free place: mostly in working hours, else an hour before or two hours after them; nil
  /// where there is none.
  mutating func take(minutes: Int, random: inout SampleRandom) -> Place? {
    let order = random.shuffled(Array(days.indices))
    let offset = random.below(16)
    // Now and then somebody works on after hours although the day had room.
    let evening = random.chance(0.04) ? [(1_020, 1_200)] : []
    for (from, to) in evening + [(540, 1_020), (480, 1_140)] {
      for step in [30, 15, 5] {
        let starts = (to - from) / step
        for day in order {
          for attempt in 0..<starts {
            let place = Place(day: day, start: from + (attempt + offset) % starts * step)
            if place.start + minutes <= to, take(place, minutes: minutes) { return place }
          }
        }
      }
    }
    return nil
  }

  /// Takes all of a day.
  mutating func close(_ day: Int) {
    taken[day] = Array(repeating: true, count: Self.slots)
  }

  private func isFree(_ place: Place, minutes: Int) -> Bool {
    let range = place.start / 5..<(place.start + minutes + 4) / 5
    guard days.indices.contains(place.day), range.upperBound <= Self.slots else { return false }
    return range.allSatisfy { !taken[place.day][$0] }
  }

  private mutating func mark(_ place: Place, minutes: Int) {
    for slot in place.start / 5..<(place.start + minutes + 4) / 5 { taken[place.day][slot] = true }
  }
}
