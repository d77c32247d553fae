import BifocalModel

/// One week's exact seconds, from which its minutes are rounded once.
struct WeekSeconds {
  private var all = ActivityVector()
  private var insideHours = ActivityVector()
  private var solo = ActivityVector()
  private var meeting = ActivityVector()
  private var estimated = ActivityVector()
  private var outcomeLinked = ActivityVector()
  private var capacity = 0
  private var notAvailable = 0
  private var conflict = 0
  private var items = 0
  private var reported = 0
  private var resolved = 0
  private var commented = 0
  private var overbookedDays: Set<CivilDate> = []
  private var titles = WeekTitles()

  mutating func add(_ slice: TimeSlice) {
    let (activity, seconds, tags) = (slice.activity, slice.seconds, slice.tags)
    all[activity] += seconds
    if tags.contains(.insideHours) { insideHours[activity] += seconds }
    if tags.contains(.solo) { solo[activity] += seconds }
    if tags.contains(.meeting) { meeting[activity] += seconds }
    if tags.contains(.estimated) { estimated[activity] += seconds }
    if tags.contains(.outcomeLinked) { outcomeLinked[activity] += seconds }
    if tags.contains(.overbooked) { overbookedDays.insert(slice.date) }
  }

  mutating func add(_ day: LeaderDay) {
    capacity += day.capacity
    notAvailable += day.notAvailable
    conflict += day.conflict
    items += day.items
    reported += day.reported
    resolved += day.resolved
    commented += day.commented
  }

  mutating func add(_ title: TitleTime) { titles.add(title) }

  /// Minutes by activity, rounded once; every other vector is a part of those.
  ///
  /// A part of an activity is the same part of its rounded minutes as it is of its seconds, so that
  /// no part is larger than its whole, what is inside and outside hours adds up, and solo, meeting
  /// and neither do.
  func balance(_ week: Week, isFinished: Bool) -> WeeklyBalance {
    var balance = WeeklyBalance(week: week, isFinished: isFinished)
    let rounded = LargestRemainder.minutes(ofSeconds: all.values)
    for (activity, minutes) in zip(Activity.allCases, rounded) where minutes > 0 {
      balance.minutes[activity] = minutes
      balance.insideHours[activity] = part(insideHours, of: minutes, activity)
      balance.estimated[activity] = part(estimated, of: minutes, activity)
      balance.outcomeLinked[activity] = part(outcomeLinked, of: minutes, activity)
      let neither = all[activity] - solo[activity] - meeting[activity]
      let split = LargestRemainder.parts(
        of: minutes, as: [solo[activity], meeting[activity], neither])
      balance.solo[activity] = split[0]
      balance.meeting[activity] = split[1]
    }
    balance.capacity = Self.minutes(capacity)
    balance.notAvailable = Self.minutes(notAvailable)
    balance.conflict = Self.minutes(conflict)
    balance.items = items
    balance.reported = reported
    balance.resolved = resolved
    balance.commented = commented
    balance.overbookedDays = overbookedDays.count
    titles.enter(into: &balance)
    return balance
  }

  private func part(_ vector: ActivityVector, of minutes: Int, _ activity: Activity) -> Int {
    let seconds = vector[activity]
    return LargestRemainder.parts(of: minutes, as: [seconds, all[activity] - seconds])[0]
  }

  private static func minutes(_ seconds: Int) -> Int { (seconds + 30) / 60 }
}
