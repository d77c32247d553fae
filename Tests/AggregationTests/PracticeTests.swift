import Aggregation
import BifocalModel
import BifocalTestSupport
import Testing

/// How the seconds of practices become minutes of weeks and months.
@Suite struct PracticeTests {
  /// A Monday; the week ends on Sunday 3 March 2024.
  private let monday = CivilDate(day: CivilDate.days(year: 2024, month: 2, day: 26))

  private func balances(
    _ slices: [TimeSlice], days: [LeaderDay] = [], last: Int = 6
  ) throws -> LeaderBalances {
    try Aggregator().transform(
      LeaderTime(
        leader: LeaderProfile(key: "dana", name: "Dana", terms: []),
        window: DataWindow(last: monday + last), slices: slices, days: days, lastSeen: nil,
        ledger: TimeLedger(), notes: [:]))
  }

  private func slice(
    _ day: Int, _ activity: Activity, _ minutes: Int, _ tags: TimeSlice.Tags = []
  ) -> TimeSlice {
    TimeSlice(date: monday + day, activity: activity, seconds: minutes * 60, tags: tags)
  }

  /// Three hours with a purpose, one without, two of which nothing is known: 4 of 6 are known.
  @Test func `purpose is known of a part and stated of a part of that`() throws {
    let week = try balances([
      slice(0, .review, 120, .purposeStated), slice(1, .vision, 60, .purposeStated),
      slice(1, .vision, 60, .purposeUnstated), slice(2, .admin, 120),
    ]).weeks[0]
    #expect(week.purposeStated.accounted == 180)
    #expect(week.tally.purposeKnown == 240)
    #expect(week.tally.knowsPurpose)
    let more = try balances([
      slice(0, .review, 120, .purposeStated), slice(1, .admin, 121),
    ]).weeks[0]
    #expect(!more.tally.knowsPurpose)
  }

  /// 60 + 30 + 90 + 45 known of 300 readable, so that 75 are not known; unclear time is no part.
  @Test func `the cells of Eisenhower and the unknown add up to readable minutes`() throws {
    let week = try balances([
      slice(0, .vision, 60, [.eisenhowerKnown, .urgent, .important]),
      slice(0, .incident, 30, [.eisenhowerKnown, .urgent]),
      slice(1, .roadmap, 90, [.eisenhowerKnown, .important]),
      slice(2, .admin, 45, .eisenhowerKnown),
      slice(3, .review, 75, [.urgent, .important]), slice(3, .unclear, 600),
    ]).weeks[0]
    #expect(week.urgentImportant.readable == 60)
    #expect(week.urgentOnly.readable == 30)
    #expect(week.importantOnly.readable == 90)
    #expect(week.neither.readable == 45)
    #expect(week.tally.eisenhowerUnknown == 75)
    #expect(week.tally.knowsEisenhower)
  }

  /// Thursday 29 February 60 min, Friday 1 March 30 min, both protected; 90 min of the week.
  @Test func `a week's protected time is parted where a month begins`() throws {
    let result = try balances([
      slice(3, .vision, 60, [.solo, .protected]), slice(4, .vision, 30, [.solo, .protected]),
      slice(4, .vision, 45, .solo),
    ])
    #expect(result.weeks[0].protectedStrategic.accounted == 90)
    #expect(result.months.map { $0.tally.protectedStrategic.accounted } == [60, 30])
  }

  @Test func `counts of days are summed by week and month`() throws {
    var (first, second) = (LeaderDay(date: monday), LeaderDay(date: monday + 4))
    first.practices.meetingsPlanned = 3
    first.practices.meetingsHeld = 2
    second.practices.meetingsPlanned = 1
    second.practices.reportedWithParent = 4
    let result = try balances([], days: [second, first])
    #expect(result.weeks[0].practices.meetingsPlanned == 4)
    #expect(result.weeks[0].practices.meetingsHeld == 2)
    #expect(result.months.map(\.tally.practices.meetingsPlanned) == [3, 1])
    #expect(result.months.map(\.tally.practices.reportedWithParent) == [0, 4])
  }

  @Test func `parts of practices keep within their wholes in weeks and months`() throws {
    for seed in UInt64(0)..<200 {
      let slices = random(seed)
      let result = try balances(slices, last: 104)
      var (weeks, months) = (TimeTally(), TimeTally())
      for week in result.weeks { weeks += week.tally }
      for month in result.months { months += month.tally }
      #expect(weeks == months, "seed \(seed)")
      for tally in result.weeks.map(\.tally) + result.months.map(\.tally) { check(tally, seed) }
      var plain = slices
      for index in plain.indices {
        plain[index].tags = TimeSlice.Tags(rawValue: plain[index].tags.rawValue & 0xFF)
      }
      let before = try balances(plain, last: 104)
      for (week, plain) in zip(result.weeks, before.weeks) {
        #expect(week.tally.withoutPractices == plain.tally, "seed \(seed)")
      }
    }
  }

  private func random(_ seed: UInt64) -> [TimeSlice] {
    var random = SeededGenerator(seed: seed)
    let accounted = Activity.allCases.filter(\.isAccounted)
    return (0..<150).map { _ in
      var tags = TimeSlice.Tags(rawValue: UInt32.random(in: 0...0xFFFF, using: &random))
      if tags.contains(.solo) { tags.remove(.meeting) } else { tags.remove(.protected) }
      let activity = accounted[Int.random(in: accounted.indices, using: &random)]
      if activity == .unclear { tags.remove(.eisenhowerKnown) }
      return TimeSlice(
        date: monday + Int.random(in: 0..<100, using: &random), activity: activity,
        seconds: Int.random(in: 1...9_000, using: &random), tags: tags)
    }
  }

  private func check(_ tally: TimeTally, _ seed: UInt64) {
    for activity in Activity.allCases {
      let whole = tally.minutes[activity]
      let sums = [
        tally.purposeStated[activity] + tally.purposeUnstated[activity],
        tally.urgentImportant[activity] + tally.urgentOnly[activity]
          + tally.importantOnly[activity] + tally.neither[activity],
        tally.othersTickets[activity] + tally.ownTickets[activity],
      ]
      #expect(sums.allSatisfy { (0...whole).contains($0) }, "seed \(seed) \(activity.name)")
      let protected = tally.protectedStrategic[activity]
      #expect((0...tally.solo[activity]).contains(protected), "seed \(seed) \(activity.name)")
    }
    #expect(tally.eisenhowerUnknown >= 0, "seed \(seed)")
  }
}

extension TimeTally {
  /// What was there before the practices.
  fileprivate var withoutPractices: TimeTally {
    var plain = TimeTally()
    plain.minutes = minutes
    plain.insideHours = insideHours
    plain.solo = solo
    plain.meeting = meeting
    plain.estimated = estimated
    plain.outcomeLinked = outcomeLinked
    plain.timed = timed
    plain.logged = logged
    plain.weekend = weekend
    plain.overbookedDays = overbookedDays
    return plain
  }
}
