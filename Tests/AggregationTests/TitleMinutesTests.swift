import Aggregation
import BifocalModel
import BifocalTestSupport
import Testing

/// A week's minutes by distinct title.
@Suite struct TitleMinutesTests {
  private let monday = CivilDate(day: CivilDate.days(year: 2024, month: 3, day: 4))

  private func title(
    _ name: UInt64, _ altitude: Altitude, seconds: Int, week: Int = 0,
    _ manner: TitleReading.Manner = .words
  ) -> TitleTime {
    TitleTime(
      week: monday.week + week,
      reading: TitleReading(title: Hash128(high: name, low: 0), altitude: altitude, manner: manner),
      parts: seconds * TitleTime.partsASecond)
  }

  private func weeks(
    _ slices: [TimeSlice], _ titles: [TitleTime], notAvailable: Int = 0
  ) throws -> [WeeklyBalance] {
    var day = LeaderDay(date: monday)
    day.notAvailable = notAvailable
    return try Aggregator().transform(
      LeaderTime(
        leader: LeaderProfile(key: "dana", name: "Dana", terms: []),
        window: DataWindow(last: monday + 27), slices: slices, titles: titles, days: [day],
        lastSeen: nil, ledger: TimeLedger(), notes: [:])
    ).weeks
  }

  private func slice(_ activity: Activity, _ seconds: Int, day: Int = 0) -> TimeSlice {
    TimeSlice(date: monday + day, activity: activity, seconds: seconds, tags: [])
  }

  @Test func `an altitude's minutes go to its titles by the largest remainder`() throws {
    // 200 seconds are three minutes, 40 : 70 : 90 of them 0.6, 1.05 and 1.35.
    let week = try #require(
      try weeks(
        [slice(.delivery, 110), slice(.ceremony, 90)],
        [
          title(1, .craft, seconds: 40), title(2, .craft, seconds: 70),
          title(3, .craft, seconds: 90),
        ]
      ).first)
    #expect(week.minutes[Altitude.craft] == 3)
    #expect(week.titles.map(\.minutes) == [1, 1, 1])
  }

  @Test func `only accounted minutes that a person confirmed are confirmed`() throws {
    let week = try #require(
      try weeks(
        [slice(.delivery, 7_200), slice(.roadmap, 3_600)],
        [
          title(1, .craft, seconds: 7_200), title(2, .strategic, seconds: 3_600, .exact),
          title(0, .private, seconds: 1_800, .exact), title(3, .private, seconds: 1_800),
        ], notAvailable: 3_600
      ).first)
    #expect(week.confirmed == 60)
    let hidden = week.titles.filter { $0.reading.altitude == .private }
    #expect(hidden.map(\.minutes) == [30, 30])
    #expect(week.notAvailable == 60)
  }

  @Test func `titles are conserved whatever their order and however they are cut`() throws {
    for seed in UInt64(0)..<200 {
      var random = SeededGenerator(seed: seed)
      var titles: [TitleTime] = []
      var slices: [TimeSlice] = []
      var notAvailable = 0
      for _ in 0..<60 {
        let activity = Activity.allCases.filter { $0 != .private }.randomElement(using: &random)
        let (seconds, week) = (
          Int.random(in: 1...9_000, using: &random), Int.random(in: 0..<4, using: &random)
        )
        guard let activity else { continue }
        titles.append(
          title(
            UInt64.random(in: 0..<12, using: &random), activity.altitude, seconds: seconds,
            week: activity.isAccounted ? week : 0))
        if activity.isAccounted {
          slices.append(slice(activity, seconds, day: 7 * week))
        } else {
          notAvailable += seconds
        }
      }
      let before = try weeks(slices, titles, notAvailable: notAvailable)
      for week in before {
        for altitude in Altitude.allCases {
          let sum = week.titles.filter { $0.reading.altitude == altitude }
            .reduce(0) { $0 + $1.minutes }
          let whole = altitude == .private ? week.notAvailable : week.minutes[altitude]
          #expect(sum == whole, "seed \(seed) \(altitude)")
        }
      }
      titles.shuffle(using: &random)
      let half = titles[0].parts / 2
      titles[0].parts -= half
      titles.append(titles[0])
      titles[titles.count - 1].parts = half
      #expect(try weeks(slices, titles, notAvailable: notAvailable) == before, "seed \(seed)")
    }
  }

  @Test func `more time than a word can multiply is divided all the same`() throws {
    let years = 1 << 42
    let week = try #require(
      try weeks(
        [slice(.delivery, 2 * years)],
        [title(1, .craft, seconds: years), title(2, .craft, seconds: years)]
      ).first)
    #expect(week.titles.map(\.minutes).reduce(0, +) == week.minutes[Altitude.craft])
    #expect(abs(week.titles[0].minutes - week.titles[1].minutes) <= 1)
  }
}
