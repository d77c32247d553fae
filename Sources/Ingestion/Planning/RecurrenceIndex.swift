import BifocalModel

/// Which events of a calendar repeat, for exports that write every occurrence as a row of its own.
///
/// An event repeats where its leader has the same title on the same weekday, at the same time and
/// of the same length, in at least three weeks. A file of fewer weeks says nothing.
struct RecurrenceIndex: Sendable {
  private let recurring: Set<UInt64>
  private let isJudged: Bool

  /// The number of events that repeat, each counted once.
  var count: Int { recurring.count }

  static let weeksNeeded = 3

  /// One row: what it is, and its week.
  struct Sighting {
    let key: UInt64
    let week: Int32
  }

  init(_ sightings: consuming [Sighting]) {
    sightings.sort { ($0.key, $0.week) < ($1.key, $1.week) }
    var weeks = Set<Int32>()
    var recurring = Set<UInt64>()
    var distinct = 0
    for (position, sighting) in sightings.enumerated() {
      if weeks.count < Self.weeksNeeded { weeks.insert(sighting.week) }
      let isNewKey = position == 0 || sightings[position - 1].key != sighting.key
      if isNewKey {
        distinct = 1
      } else if sightings[position - 1].week != sighting.week {
        distinct += 1
      }
      if distinct == Self.weeksNeeded { recurring.insert(sighting.key) }
    }
    self.recurring = recurring
    isJudged = weeks.count >= Self.weeksNeeded
  }

  /// Whether a row repeats.
  func flag(_ sighting: Sighting) -> Content.Flag {
    isJudged ? Content.Flag(recurring.contains(sighting.key)) : .unknown
  }

  static func sighting(title: Hash128, owner: Hash128, _ times: CalendarTimes) -> Sighting {
    let day = floorDivision(times.start, 86_400)
    let date = CivilDate(day: day)
    var hash = title
    hash.combine(owner.high)
    hash.combine(date.weekday)
    hash.combine(times.start - day * 86_400)
    hash.combine(times.end - times.start)
    return Sighting(key: hash.low, week: Int32(date.week.index))
  }

  private static func floorDivision(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}
