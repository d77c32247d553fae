import Aggregation
import BifocalModel
import BifocalTestSupport
import Testing

/// Months and quarters: what the days of a week that a month cuts add up to.
@Suite struct PeriodTests {
  /// A Monday; the week ends on Sunday 3 March 2024.
  private let monday = CivilDate(day: CivilDate.days(year: 2024, month: 2, day: 26))

  private func balances(
    _ slices: [TimeSlice], first: CivilDate? = nil, last: CivilDate
  ) throws -> LeaderBalances {
    try Aggregator().transform(
      LeaderTime(
        leader: LeaderProfile(key: "dana", name: "Dana", terms: []),
        window: DataWindow(first: first, last: last), slices: slices, days: [],
        lastSeen: nil, ledger: TimeLedger(), notes: [:]))
  }

  private func slice(
    _ day: Int, _ activity: Activity, _ minutes: Int, _ tags: TimeSlice.Tags = []
  ) -> TimeSlice {
    TimeSlice(date: monday + day, activity: activity, seconds: minutes * 60, tags: tags)
  }

  /// Thursday 29 February 60 min, Friday 1 March 90 min, Saturday 2 March 30 min at the weekend.
  @Test func `a week is parted where a month begins`() throws {
    let result = try balances(
      [
        slice(3, .review, 60, .insideHours), slice(4, .review, 90, .insideHours),
        slice(5, .review, 30),
      ], last: monday + 6)
    #expect(result.weeks[0].minutes[Activity.review] == 180)
    #expect(result.weeks[0].weekend[Activity.review] == 30)
    #expect(result.months.map(\.period.label) == ["2024-02", "2024-03"])
    #expect(result.months.map { $0.tally.minutes[Activity.review] } == [60, 120])
    #expect(result.months.map { $0.tally.insideHours[Activity.review] } == [60, 90])
    #expect(result.months.map { $0.tally.weekend[Activity.review] } == [0, 30])
    #expect(result.months.map(\.from.iso) == ["2024-02-29", "2024-03-01"])
    #expect(result.months.map(\.to.iso) == ["2024-02-29", "2024-03-03"])
    #expect(result.quarters.map(\.period.label) == ["2024-Q1"])
    #expect(result.quarters[0].tally.accounted == 180)
  }

  @Test func `months add up to weeks and no part exceeds its whole`() throws {
    for seed in UInt64(0)..<200 {
      var random = SeededGenerator(seed: seed)
      let accounted = Activity.allCases.filter(\.isAccounted)
      let slices = (0..<150).map { _ in
        var tags = TimeSlice.Tags(rawValue: UInt32.random(in: 0...0xFF_FFFF, using: &random))
        if tags.contains(.solo) { tags.remove(.meeting) }
        return TimeSlice(
          date: monday + Int.random(in: 0..<100, using: &random),
          activity: accounted[Int.random(in: accounted.indices, using: &random)],
          seconds: Int.random(in: 1...9_000, using: &random), tags: tags)
      }
      let result = try balances(slices, last: monday + 103)
      var (weeks, months, quarters) = (TimeTally(), TimeTally(), TimeTally())
      for week in result.weeks { weeks += week.tally }
      for month in result.months { months += month.tally }
      for quarter in result.quarters { quarters += quarter.tally }
      #expect(weeks == months && months == quarters, "seed \(seed)")
      for tally in result.months.map(\.tally) { check(tally, seed) }
    }
  }

  private func check(_ tally: TimeTally, _ seed: UInt64) {
    for activity in Activity.allCases {
      let whole = tally.minutes[activity]
      let sums = [
        tally.insideHours[activity] + tally.weekend[activity],
        tally.solo[activity] + tally.meeting[activity], tally.estimated[activity],
        tally.timed[activity], tally.logged[activity], tally.outcomeLinked[activity],
      ]
      #expect(sums.allSatisfy { (0...whole).contains($0) }, "seed \(seed) \(activity.name)")
    }
  }
}
