import Aggregation
import BifocalModel
import BifocalTestSupport
import Testing

@Suite struct AggregatorTests {
  private let monday = CivilDate(day: CivilDate.days(year: 2024, month: 3, day: 4))

  private func time(
    _ slices: [TimeSlice], days: [LeaderDay] = [], first: CivilDate? = nil, last: CivilDate? = nil
  ) -> LeaderTime {
    LeaderTime(
      leader: LeaderProfile(key: "dana", name: "Dana", terms: []),
      window: DataWindow(first: first, last: last ?? monday + 6), slices: slices, days: days,
      lastSeen: monday + 2, ledger: TimeLedger(), notes: [:])
  }

  private func slice(
    _ day: Int, _ activity: Activity, _ seconds: Int, _ tags: TimeSlice.Tags = []
  ) -> TimeSlice {
    TimeSlice(date: monday + day, activity: activity, seconds: seconds, tags: tags)
  }

  private func weeks(_ time: LeaderTime) throws -> [WeeklyBalance] {
    try Aggregator().transform(time).weeks
  }

  @Test func `odd seconds go to the largest remainder, once a week`() throws {
    // 45 + 50 + 85 seconds are three minutes: 0, 0 and 1, and two more for the largest rests.
    let week = try #require(
      try weeks(time([slice(0, .vision, 45), slice(1, .review, 50), slice(6, .admin, 85)])).first)
    #expect(week.minutes[Activity.vision] == 1)
    #expect(week.minutes[Activity.review] == 1)
    #expect(week.minutes[Activity.admin] == 1)
    #expect(week.accounted == 3)
  }

  @Test func `parts of an activity are parts of its rounded minutes`() throws {
    let week = try #require(
      try weeks(
        time([
          slice(0, .review, 3_600, [.insideHours, .meeting]),
          slice(1, .review, 1_800, [.insideHours, .solo, .estimated]),
          slice(2, .review, 1_800, [.outcomeLinked]),
        ])
      ).first)
    #expect(week.minutes[Activity.review] == 120)
    #expect(week.insideHours[Activity.review] == 90)
    #expect(week.meeting[Activity.review] == 60)
    #expect(week.solo[Activity.review] == 30)
    #expect(week.estimated[Activity.review] == 30)
    #expect(week.outcomeLinked[Activity.review] == 30)
    #expect(week.afterHoursHandsOn == 30)
  }

  @Test func `weeks run without a gap to the last that begins inside the window`() throws {
    let result = try weeks(
      time([slice(0, .review, 7_200), slice(15, .vision, 60)], first: monday, last: monday + 22))
    #expect(result.map(\.week.monday.day) == (0...3).map { monday.day + 7 * $0 })
    #expect(result.map(\.isFinished) == [true, true, true, false])
    #expect(result.map(\.weeksSinceHandsOn) == [0, 1, 2, 3])
    #expect(result[1] == WeeklyBalance(week: result[1].week, isFinished: true).since(1))
  }

  @Test func `a week that begins before the window is not finished`() throws {
    let result = try weeks(
      time(
        [slice(3, .review, 7_140), slice(8, .review, 7_200)], first: monday + 1, last: monday + 13))
    #expect(result.map(\.isFinished) == [false, true])
    #expect(result.map(\.weeksSinceHandsOn) == [nil, 0])
  }

  @Test func `days and overbooked days are summed by week`() throws {
    var first = LeaderDay(date: monday, capacity: 28_800)
    first.notAvailable = 1_800
    first.conflict = 90
    first.items = 3
    first.reported = 1
    var second = LeaderDay(date: monday + 6, capacity: 14_400)
    second.resolved = 2
    second.commented = 4
    second.items = 1
    let result = try weeks(
      time(
        [
          slice(0, .review, 60, .overbooked), slice(0, .vision, 60, .overbooked),
          slice(2, .vision, 60, .overbooked),
        ], days: [second, first]))
    let week = try #require(result.first)
    #expect(result.count == 1)
    #expect(week.capacity == 720)
    #expect(week.notAvailable == 30)
    #expect(week.conflict == 2)
    #expect([week.items, week.reported, week.resolved, week.commented] == [4, 1, 2, 4])
    #expect(week.overbookedDays == 2)
  }

  @Test func `nobody's time has no weeks`() throws {
    #expect(try weeks(time([])).isEmpty)
    #expect(try Aggregator().transform(time([])).lastSeen == monday + 2)
  }

  @Test func `minutes are conserved and every part is within its whole`() throws {
    for seed in UInt64(0)..<300 {
      let slices = random(seed, isWholeMinutes: seed % 3 == 0)
      for week in try weeks(time(slices, last: monday + 27)) {
        let own = slices.filter { $0.date.week == week.week }
        let seconds = own.reduce(0) { $0 + $1.seconds }
        #expect(abs(week.minutes.total * 60 - seconds) <= 30, "seed \(seed)")
        for activity in Activity.allCases {
          let exact = own.filter { $0.activity == activity }.reduce(0) { $0 + $1.seconds }
          #expect(abs(week.minutes[activity] * 60 - exact) < 60, "seed \(seed)")
          check(week, activity, seed)
          guard seed % 3 == 0 else { continue }
          #expect(week.minutes[activity] * 60 == exact, "seed \(seed)")
          let inside = own.filter { $0.activity == activity && $0.tags.contains(.insideHours) }
            .reduce(0) { $0 + $1.seconds }
          #expect(week.insideHours[activity] * 60 == inside, "seed \(seed)")
        }
      }
    }
  }

  private func check(_ week: WeeklyBalance, _ activity: Activity, _ seed: UInt64) {
    let whole = 0...week.minutes[activity]
    for part in [week.insideHours, week.solo, week.meeting, week.estimated, week.outcomeLinked] {
      #expect(whole.contains(part[activity]), "seed \(seed) \(activity.name)")
    }
    #expect(
      whole.contains(week.solo[activity] + week.meeting[activity]),
      "seed \(seed) \(activity.name)")
  }

  @Test func `neither the order of slices nor cutting one changes a week`() throws {
    for seed in UInt64(0)..<100 {
      var slices = random(seed, isWholeMinutes: false)
      let before = try weeks(time(slices, last: monday + 27))
      var random = SeededGenerator(seed: seed)
      slices.shuffle(using: &random)
      let index = Int.random(in: slices.indices, using: &random)
      var late = slices[index]
      late.seconds = Int.random(in: 0...late.seconds, using: &random)
      slices[index].seconds -= late.seconds
      slices.append(late)
      #expect(try weeks(time(slices, last: monday + 27)) == before, "seed \(seed)")
    }
  }

  private func random(_ seed: UInt64, isWholeMinutes: Bool) -> [TimeSlice] {
    var random = SeededGenerator(seed: seed)
    let accounted = Activity.allCases.filter(\.isAccounted)
    return (0..<60).map { _ in
      let seconds = Int.random(in: 1...5_000, using: &random)
      var tags = TimeSlice.Tags(rawValue: UInt32.random(in: 0...0xFF_FFFF, using: &random))
      if tags.contains(.solo) { tags.remove(.meeting) }
      return slice(
        Int.random(in: 0..<28, using: &random),
        accounted[Int.random(in: accounted.indices, using: &random)],
        isWholeMinutes ? seconds * 60 : seconds, tags)
    }
  }
}

extension WeeklyBalance {
  fileprivate func since(_ weeks: Int) -> WeeklyBalance {
    var balance = self
    balance.weeksSinceHandsOn = weeks
    return balance
  }
}
