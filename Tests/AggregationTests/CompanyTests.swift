import Aggregation
import BifocalModel
import BifocalTestSupport
import Testing

/// Minutes by who was there, and how matters stand at the end of weeks and months.
@Suite struct CompanyTests {
  /// The Monday of a week that ends on Sunday 3 March 2024.
  private let monday = CivilDate(day: CivilDate.days(year: 2024, month: 2, day: 26))

  private func slice(_ day: Int, _ minutes: Int, _ tags: TimeSlice.Tags = []) -> TimeSlice {
    TimeSlice(date: monday + day, activity: .coaching, seconds: minutes * 60, tags: tags)
  }

  private func balances(_ slices: [TimeSlice], days: [LeaderDay] = [], last: Int) throws
    -> LeaderBalances
  {
    try Aggregator().transform(
      LeaderTime(
        leader: LeaderProfile(key: "dana", name: "Dana", terms: []),
        window: DataWindow(last: monday + last), slices: slices, days: days, lastSeen: nil,
        ledger: TimeLedger(), notes: [:]))
  }

  /// A week: one-to-one 30 min, team 60, a review with a direct, a skip-level and an outsider 90,
  /// with the manager 45, alone 75, and 50 of which nobody says who was there.
  @Test func aWeekByHand() throws {
    let known: TimeSlice.Tags = [.companyKnown, .meeting]
    let week = try balances(
      [
        slice(0, 30, known.union([.withDirect, .ownTeam, .oneToOne])),
        slice(1, 60, known.union([.withDirect, .withSkipLevel, .ownTeam])),
        slice(2, 90, known.union([.withDirect, .withSkipLevel, .withOutsider])),
        slice(3, 45, known.union([.withManager, .withPeer])), slice(3, 75, [.companyKnown, .solo]),
        slice(4, 50, .meeting),
      ], last: 6
    ).weeks[0]
    #expect(week.company.known == 300)
    #expect(week.company.directs == 180)
    #expect(week.company.skipLevel == 150)
    #expect(week.company.ownTeam == 90)
    #expect(week.company.oneToOne == 30)
    #expect(week.company.manager == 45)
    #expect(week.company.peers == 45)
    #expect(week.company.outsiders == 90)
    #expect(week.knowsWhoWasThere)
  }

  /// Of 100 minutes that may be meetings 50 may be unknown and 51 may not; what was logged and what
  /// was alone says nothing of meetings.
  @Test(arguments: [(50, 50, true), (49, 51, false), (0, 100, false), (100, 0, true)])
  func halfOfTheMeetingsHasToBeKnown(known: Int, unknown: Int, isKnown: Bool) throws {
    var slices = [slice(1, 400, .logged), slice(2, 300, [.companyKnown, .solo])]
    if known > 0 { slices.append(slice(0, known, [.companyKnown, .meeting])) }
    if unknown > 0 { slices.append(slice(3, unknown)) }
    #expect(try balances(slices, last: 6).weeks[0].knowsWhoWasThere == isKnown)
  }

  @Test func aWeekOfWorkAloneHasNoMeetingsAndAnEmptyOneSaysNothing() throws {
    let weeks = try balances([slice(0, 60, [.companyKnown, .solo])], last: 13).weeks
    #expect(weeks.map(\.knowsWhoWasThere) == [true, false])
  }

  private func days(_ count: Int, without: (Int) -> Int?) -> [LeaderDay] {
    (0..<count).map { day in
      var result = LeaderDay(date: monday + day)
      result.directs = 3
      result.directsWithoutOneToOne = without(day)
      result.oneToOnes = day % 7 == 0 ? 2 : 0
      return result
    }
  }

  @Test func theEndOfAFinishedWeekCounts() throws {
    let known = (0..<40).map { slice($0, 60, [.companyKnown, .meeting]) }
    let result = try balances(known, days: days(40) { $0 < 27 ? nil : $0 }, last: 39)
    // Sundays are days 6, 13, 20, 27 and 34; the week from day 35 is not finished.
    #expect(
      result.weeks.map(\.standing?.withoutOneToOne) == [nil, nil, nil, 27, 34, nil])
    #expect(result.weeks.map(\.standing?.directs) == [3, 3, 3, 3, 3, nil])
    #expect(result.weeks.map(\.company.oneToOnes) == [2, 2, 2, 2, 2, 2])
    // March ends on day 34; February began before the record, April has not ended.
    #expect(result.months.map(\.period.label) == ["2024-02", "2024-03", "2024-04"])
    #expect(result.months.map(\.standing?.withoutOneToOne) == [nil, 34, nil])
    #expect(result.months.map(\.tally.company.oneToOnes) == [2, 8, 2])
    #expect(result.quarters.map(\.standing) == [nil, nil])
  }

  /// Four weeks without names end the count, and only from four known days in ten on.
  @Test func theCountNeedsNamesOverItsFourWeeks() throws {
    let slices = (0..<84).map { day in
      slice(day, 60, day < 28 || day >= 70 ? [.companyKnown, .meeting] : .meeting)
    }
    let result = try balances(slices, days: days(84) { $0 < 27 ? nil : 1 }, last: 83)
    // Of the 28 days to each Sunday are known: 28, 21, 14, 7, 0, 0, 0, 7, 14.
    #expect(
      result.weeks.dropFirst(3).map(\.standing?.withoutOneToOne)
        == [1, 1, 1, nil, nil, nil, nil, nil, 1])
  }

  /// What holds of seconds holds of rounded minutes: a part of a kind is no larger than it, and
  /// nothing than what is accounted; months add up to weeks.
  @Test func noPartExceedsItsWholeAndMonthsAddUp() throws {
    for seed in UInt64(0)..<100 {
      var random = SeededGenerator(seed: seed)
      let accounted = Activity.allCases.filter(\.isAccounted)
      let slices = (0..<120).map { _ -> TimeSlice in
        var tags: TimeSlice.Tags = []
        if Bool.random(using: &random) { tags = [.companyKnown, .withPeer] }
        if tags.contains(.companyKnown), Bool.random(using: &random) { tags.insert(.withDirect) }
        if tags.contains(.withDirect), Bool.random(using: &random) { tags.insert(.oneToOne) }
        return TimeSlice(
          date: monday + Int.random(in: 0..<100, using: &random),
          activity: accounted[Int.random(in: accounted.indices, using: &random)],
          seconds: Int.random(in: 1...5_000, using: &random), tags: tags)
      }
      let result = try balances(slices, last: 103)
      for week in result.weeks {
        let company = week.company
        #expect(company.oneToOne <= company.directs, "seed \(seed)")
        #expect(company.directs <= company.known, "seed \(seed)")
        #expect(company.peers == company.known, "seed \(seed)")
        #expect(company.known <= week.accounted, "seed \(seed)")
      }
      var (weeks, months) = (CompanySum(), CompanySum())
      for week in result.weeks { weeks.add(week.tally) }
      for month in result.months {
        months.add(month.tally)
        for (path, _) in CompanyTally.minutes {
          let minutes = month.tally.company[keyPath: path]
          #expect(minutes >= 0 && minutes <= month.tally.accounted, "seed \(seed)")
        }
      }
      #expect(weeks.minutes == months.minutes, "seed \(seed)")
      let turned = try balances(slices.shuffled(using: &random), last: 103)
      #expect(turned.weeks == result.weeks && turned.months == result.months, "seed \(seed)")
    }
  }
}

private struct CompanySum {
  var minutes = [Int](repeating: 0, count: CompanyTally.minutes.count)

  mutating func add(_ tally: TimeTally) {
    for (index, entry) in CompanyTally.minutes.enumerated() {
      minutes[index] += tally.company[keyPath: entry.0]
    }
  }
}
