import Attribution
import BifocalModel
import BifocalTestSupport
import Testing

/// With whom time was spent, and when direct reports had their one-to-ones.
@Suite struct CompanyTests {
  static let ben: UInt64 = 11
  static let chen: UInt64 = 12
  static let always = ReportingLine(
    person: ben, from: CivilDate(day: Int.min / 2), until: CivilDate(day: Int.max / 2))

  private static func line(_ person: UInt64, _ from: String, _ until: String? = nil)
    -> ReportingLine
  {
    ReportingLine(
      person: person, from: Made.date(from),
      until: until.map(Made.date) ?? CivilDate(day: Int.max / 2))
  }

  private static func oneToOne(
    _ day: String, _ person: UInt64, flags: ItemFlags = [], id: Int = 0
  ) -> ScoredItem {
    var item = Made.event(
      "\(day) 10:00", "\(day) 10:30", .coaching,
      flags: flags.union([.companyKnown, .withDirect, .ownTeam]), attendees: 2, id: id)
    item.companion = person
    return item
  }

  private static func time(
    _ items: [ScoredItem], _ reports: [ReportingLine], _ first: String, _ last: String
  ) throws -> LeaderTime {
    try Attributor(options: AttributionOptions(), window: Made.window(first, last)).transform(
      LeaderItems(leader: Made.leader(), items: items, reports: reports))
  }

  @Test func slicesSayWhoWasThere() throws {
    let time = try Made.time([
      Self.oneToOne("2024-03-04", Self.ben),
      Made.event(
        "2024-03-05 10:00", "2024-03-05 12:00", .coaching,
        flags: [.companyKnown, .withDirect, .withSkipLevel, .withManager], attendees: 4),
      Made.event(
        "2024-03-06 10:00", "2024-03-06 11:00",
        flags: [.companyKnown, .withPeer, .withOutsider], attendees: 3),
      // Not known: whatever else a row claims does not count.
      Made.event("2024-03-07 10:00", "2024-03-07 11:00", flags: .withDirect, attendees: 2),
    ])
    #expect(time.minutes(nil, nil, .companyKnown) == 210)
    #expect(time.minutes(nil, nil, .withDirect) == 150)
    #expect(time.minutes(nil, nil, .withSkipLevel) == 120)
    #expect(time.minutes(nil, nil, .ownTeam) == 30)
    #expect(time.minutes(nil, nil, .oneToOne) == 30)
    #expect(time.minutes(nil, nil, .withManager) == 120)
    #expect(time.minutes(nil, nil, .withPeer) == 60)
    #expect(time.minutes(nil, nil, .withOutsider) == 60)
  }

  /// An hour that two meetings share is half of each.
  @Test func anOverlapIsSharedBeforeItIsCounted() throws {
    let time = try Made.time([
      Made.event(
        "2024-03-04 10:00", "2024-03-04 11:00", flags: [.companyKnown, .withDirect], attendees: 3),
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", flags: .companyKnown, attendees: 3, id: 1),
    ])
    #expect(time.minutes(nil, nil, .withDirect) == 30)
    #expect(time.minutes(nil, nil, .companyKnown) == 60)
  }

  /// Ben is met on 4 March and again on 2 April; 28 days end with the day itself, so that the 4th
  /// reaches to 31 March, and 1 April is the one day without.
  @Test func aDirectIsWithoutFromTheTwentyEighthDayOn() throws {
    let time = try Self.time(
      [Self.oneToOne("2024-03-04", Self.ben), Self.oneToOne("2024-04-02", Self.ben)],
      [Self.always], "2024-03-04", "2024-04-05")
    let without = time.days.map(\.directsWithoutOneToOne)
    // 4 to 30 March: no four weeks are on record yet.
    #expect(without.prefix(27).allSatisfy { $0 == nil })
    #expect(without.dropFirst(27).map { $0 ?? -1 } == [0, 1, 0, 0, 0, 0])
    #expect(time.days.map(\.directs) == [Int?](repeating: 1, count: 33))
    #expect(time.days.reduce(0) { $0 + $1.oneToOnes } == 2)
    #expect(try time.day("2024-04-02").oneToOnes == 1)
  }

  /// Chen, who began on 11 March, is missed from 7 April on, his 28th day.
  @Test func nobodyIsMissedWhoHasBeenAReportForLess() throws {
    let time = try Self.time(
      [Self.oneToOne("2024-03-04", Self.ben)], [Self.line(Self.chen, "2024-03-11")],
      "2024-03-04", "2024-04-08")
    #expect(try time.day("2024-03-10").directs == 0)
    #expect(try time.day("2024-03-11").directs == 1)
    #expect(try time.day("2024-04-06").directsWithoutOneToOne == 0)
    #expect(try time.day("2024-04-07").directsWithoutOneToOne == 1)
  }

  /// Ben leaves for another manager on 15 May, in the middle of a quarter.
  @Test func aReportWhoMovesIsCountedUpToTheDayBefore() throws {
    let time = try Self.time(
      [Self.oneToOne("2024-04-01", Self.ben)],
      [Self.line(Self.ben, "2024-01-01", "2024-05-15"), Self.line(Self.chen, "2024-01-01")],
      "2024-04-01", "2024-06-30")
    #expect(try time.day("2024-04-28").directsWithoutOneToOne == 1)
    #expect(try time.day("2024-04-29").directsWithoutOneToOne == 2)
    #expect(try time.day("2024-05-14").directsWithoutOneToOne == 2)
    #expect(try time.day("2024-05-15").directsWithoutOneToOne == 1)
    #expect(try time.day("2024-05-15").directs == 1)
  }

  @Test(arguments: [
    ItemFlags.cancelled, .declined, .free, .tentative, .markedPrivate, .filtered,
  ])
  func aMeetingThatTookNoTimeIsNotHeld(flag: ItemFlags) throws {
    let time = try Self.time(
      [
        Made.event("2024-03-04 08:00", "2024-03-04 09:00", id: 7),
        Self.oneToOne("2024-03-20", Self.ben, flags: flag),
      ], [Self.always], "2024-03-04", "2024-04-07")
    #expect(time.days.allSatisfy { $0.oneToOnes == 0 })
    #expect(try time.day("2024-04-07").directsWithoutOneToOne == 1)
  }

  @Test func whatIsPlannedIsNotHeld() throws {
    let time = try Self.time(
      [Self.oneToOne("2024-03-04", Self.ben), Self.oneToOne("2024-04-10", Self.ben)],
      [Self.always], "2024-03-04", "2024-04-07")
    #expect(try time.day("2024-04-07").directsWithoutOneToOne == 1)
    #expect(time.days.reduce(0) { $0 + $1.oneToOnes } == 1)
  }

  @Test func withoutReportsNothingIsSaid() throws {
    let time = try Self.time(
      [Self.oneToOne("2024-03-04", Self.ben)], [], "2024-03-04", "2024-04-07")
    #expect(time.days.allSatisfy { $0.directs == nil && $0.directsWithoutOneToOne == nil })
  }

  /// Against a count by the definition, person by person and day by day; items in any order.
  @Test func countsAreThoseOfTheDefinition() throws {
    for seed in UInt64(0)..<60 {
      var random = SeededGenerator(seed: seed)
      let first = Made.date("2024-01-01")
      func date() -> CivilDate { first + Int.random(in: -40...140, using: &random) }
      let reports = (1...5 as ClosedRange<UInt64>).map { person in
        let from = date()
        return ReportingLine(
          person: person, from: from, until: from + Int.random(in: 1...150, using: &random))
      }
      let items = (0..<25).map { id in
        Self.oneToOne(
          (first + Int.random(in: 0...119, using: &random)).iso,
          UInt64.random(in: 1...5, using: &random), id: id)
      }
      let time = try Self.time(
        items.shuffled(using: &random), reports.shuffled(using: &random), "2024-01-01",
        "2024-04-30")
      let met = items.map { (Made.berlin.day(of: $0.start), $0.companion) }
      let start = try #require(time.days.first?.date)
      for day in time.days {
        let now = reports.filter { $0.from <= day.date && day.date < $0.until }
        #expect(day.directs == now.count, "seed \(seed)")
        let since = day.date + -27
        let without = now.filter { report in
          report.from <= since
            && !met.contains { $0.1 == report.person && since <= $0.0 && $0.0 <= day.date }
        }
        let expected = since >= start ? without.count : nil
        #expect(day.directsWithoutOneToOne == expected, "seed \(seed): \(day.date.iso)")
        #expect(day.oneToOnes == met.filter { $0.0 == day.date }.count, "seed \(seed)")
      }
    }
  }
}
