import BifocalModel

/// The exact seconds of some days of one leader.
struct DaySeconds {
  private var all = ActivityVector()
  private var insideHours = ActivityVector()
  private var solo = ActivityVector()
  private var meeting = ActivityVector()
  private var estimated = ActivityVector()
  private var outcomeLinked = ActivityVector()
  private var timed = ActivityVector()
  private var logged = ActivityVector()
  private var weekend = ActivityVector()
  private var company = CompanySeconds()
  private var practices = PracticeSeconds()
  private var capacity = 0
  private var notAvailable = 0
  private var conflict = 0
  private var counts = TimeTally()
  private var overbookedDays: Set<CivilDate> = []

  mutating func add(_ slice: TimeSlice, isWeekend: Bool) {
    let (activity, seconds, tags) = (slice.activity, slice.seconds, slice.tags)
    all[activity] += seconds
    if tags.contains(.insideHours) { insideHours[activity] += seconds }
    if tags.contains(.solo) { solo[activity] += seconds }
    if tags.contains(.meeting) { meeting[activity] += seconds }
    if tags.contains(.estimated) { estimated[activity] += seconds }
    if tags.contains(.outcomeLinked) { outcomeLinked[activity] += seconds }
    if tags.contains(.timed) { timed[activity] += seconds }
    if tags.contains(.logged) { logged[activity] += seconds }
    // No working hours lie on a day off; a slice that claims them would be counted as both.
    if isWeekend, !tags.contains(.insideHours) { weekend[activity] += seconds }
    company.add(slice)
    if tags.contains(.overbooked) { overbookedDays.insert(slice.date) }
    practices.add(slice)
  }

  mutating func add(_ day: LeaderDay) {
    capacity += day.capacity
    notAvailable += day.notAvailable
    conflict += day.conflict
    counts.items += day.items
    counts.reported += day.reported
    counts.resolved += day.resolved
    counts.commented += day.commented
    counts.company.oneToOnes += day.oneToOnes
    counts.practices += day.practices
  }

  /// Minutes by activity, rounded once; every other vector is a part of those.
  ///
  /// A part of an activity is the same part of its rounded minutes as it is of its seconds, so that
  /// no part is larger than its whole, what is inside and outside hours adds up, and solo, meeting
  /// and neither do.
  var rounded: TimeTally {
    var tally = counts
    let rounded = LargestRemainder.minutes(ofSeconds: all.values)
    for (activity, minutes) in zip(Activity.allCases, rounded) where minutes > 0 {
      tally.minutes[activity] = minutes
      let inside = part(insideHours, of: minutes, activity)
      tally.insideHours[activity] = inside
      tally.estimated[activity] = part(estimated, of: minutes, activity)
      tally.outcomeLinked[activity] = part(outcomeLinked, of: minutes, activity)
      tally.timed[activity] = part(timed, of: minutes, activity)
      tally.logged[activity] = part(logged, of: minutes, activity)
      let outside = all[activity] - insideHours[activity]
      tally.weekend[activity] =
        LargestRemainder.parts(
          of: minutes - inside, as: [weekend[activity], outside - weekend[activity]])[0]
      let neither = all[activity] - solo[activity] - meeting[activity]
      let split = LargestRemainder.parts(
        of: minutes, as: [solo[activity], meeting[activity], neither])
      tally.solo[activity] = split[0]
      tally.meeting[activity] = split[1]
      practices.enter(activity, into: &tally, all: all[activity])
    }
    company.enter(into: &tally, of: all)
    tally.capacity = Self.minutes(capacity)
    tally.notAvailable = Self.minutes(notAvailable)
    tally.conflict = Self.minutes(conflict)
    tally.overbookedDays = overbookedDays.count
    return tally
  }

  private func part(_ vector: ActivityVector, of minutes: Int, _ activity: Activity) -> Int {
    let seconds = vector[activity]
    return LargestRemainder.parts(of: minutes, as: [seconds, all[activity] - seconds])[0]
  }

  private static func minutes(_ seconds: Int) -> Int { (seconds + 30) / 60 }
}

// MARK: Part of a week

extension DaySeconds {
  /// These days' part of a week's rounded minutes, of which `all` are the seconds.
  ///
  /// What is left of the week is the rest of its days: both are tallies in which no part exceeds
  /// its whole, and they add up to the week.
  func part(of week: TimeTally, _ all: DaySeconds) -> TimeTally {
    var part = counts
    for activity in Activity.allCases where week.minutes[activity] > 0 {
      enter(activity, of: week, all, into: &part)
    }
    company.enter(into: &part, of: week, all.company)
    part.capacity = Self.share(of: week.capacity, capacity, of: all.capacity)
    part.notAvailable = Self.share(of: week.notAvailable, notAvailable, of: all.notAvailable)
    part.conflict = Self.share(of: week.conflict, conflict, of: all.conflict)
    part.overbookedDays = overbookedDays.count
    return part
  }

  private func enter(
    _ activity: Activity, of week: TimeTally, _ all: DaySeconds, into part: inout TimeTally
  ) {
    let here = Self.share(of: week.minutes[activity], self.all[activity], of: all.all[activity])
    let rest = week.minutes[activity] - here
    func share(
      _ whole: KeyPath<TimeTally, ActivityVector>, _ seconds: KeyPath<DaySeconds, ActivityVector>,
      beside taken: KeyPath<TimeTally, ActivityVector>? = nil
    ) -> Int {
      let taken = taken.map { (part[keyPath: $0][activity], week[keyPath: $0][activity]) } ?? (0, 0)
      return Self.share(
        of: week[keyPath: whole][activity], self[keyPath: seconds][activity],
        of: all[keyPath: seconds][activity], room: here - taken.0,
        elsewhere: rest - (taken.1 - taken.0))
    }
    part.minutes[activity] = here
    part.insideHours[activity] = share(\.insideHours, \.insideHours)
    part.weekend[activity] = share(\.weekend, \.weekend, beside: \.insideHours)
    part.solo[activity] = share(\.solo, \.solo)
    part.meeting[activity] = share(\.meeting, \.meeting, beside: \.solo)
    part.estimated[activity] = share(\.estimated, \.estimated)
    part.outcomeLinked[activity] = share(\.outcomeLinked, \.outcomeLinked)
    part.timed[activity] = share(\.timed, \.timed)
    part.logged[activity] = share(\.logged, \.logged)
    practices.enter(activity, into: &part, of: week, all: all.practices)
  }

  /// A whole's minutes for some of its seconds, no more than there is room for here, and no less
  /// than leaves room for the others elsewhere.
  static func share(
    of whole: Int, _ seconds: Int, of all: Int, room: Int = .max, elsewhere: Int = .max
  ) -> Int {
    let share = LargestRemainder.parts(of: whole, as: [seconds, all - seconds])[0]
    return min(max(share, whole - elsewhere), room)
  }
}
