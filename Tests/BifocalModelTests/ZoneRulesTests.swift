import BifocalModel
import BifocalTestSupport
import Foundation
import Testing

@Suite struct ZoneRulesTests {
  /// Half-hour changes, changes at midnight, a skipped day, Ramadan, no change at all.
  static let zones = [
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/St_Johns",
    "America/Sao_Paulo", "Pacific/Apia", "Africa/Casablanca", "Asia/Kathmandu", "America/Havana",
    "Asia/Beirut", "Europe/Dublin", "Pacific/Kiritimati",
  ]

  @Test(arguments: zones)
  func `offsets are those of Foundation`(identifier: String) throws {
    let zone = try #require(TimeZone(identifier: identifier))
    let rules = try #require(ZoneRules(identifier: identifier, years: 2005...2030))
    var random = SeededGenerator(seed: 7)
    let range = Self.range(2005, 2030)
    var wrong: [Int] = []
    for _ in 0..<4_000 {
      let instant = Int.random(in: range, using: &random)
      if rules.offset(at: instant) != Self.offset(zone, instant) { wrong.append(instant) }
    }
    #expect(wrong.isEmpty)
  }

  /// Every quarter of an hour around every change: which instants read as that local time, by
  /// Foundation's offsets alone.
  @Test(arguments: zones)
  func `local times around a change exist once, twice or never`(identifier: String) throws {
    let zone = try #require(TimeZone(identifier: identifier))
    let rules = try #require(ZoneRules(identifier: identifier, years: 2005...2030))
    for change in Self.changes(of: zone, 2009, 2026) {
      let (before, after) = (Self.offset(zone, change - 1), Self.offset(zone, change))
      for quarter in -110...110 {
        let local = change + before + quarter * 900
        let instants = Set([local - before, local - after])
          .filter { $0 + Self.offset(zone, $0) == local }
        let found = rules.instant(local: local)
        let note: Comment = "\(identifier) \(change) \(quarter)"
        switch instants.count {
        case 0:
          #expect(found.resolution == .gap, note)
          #expect(found.instant == local - before, note)
          #expect(rules.local(found.instant) == local + after - before, note)
        case 1:
          #expect(found.resolution == .exact, note)
          #expect(found.instant == instants.first, note)
        default:
          #expect(found.resolution == .overlap, note)
          #expect(found.instant == instants.min(), note)
        }
      }
    }
  }

  @Test(arguments: zones)
  func `days begin one after the other and hold their own noon`(identifier: String) throws {
    let rules = try #require(ZoneRules(identifier: identifier, years: 2005...2030))
    let first = CivilDate.days(year: 2010, month: 1, day: 1)
    for day in first..<first + 6_000 {
      let date = CivilDate(day: day)
      let (start, end) = (rules.start(of: date), rules.start(of: date + 1))
      #expect((0...90_000).contains(end - start), "\(identifier) \(date.iso)")
      let noon = rules.instant(local: day * 86_400 + 43_200)
      if noon.resolution == .exact {
        #expect(rules.day(of: noon.instant) == date, "\(identifier) \(date.iso)")
        #expect((start..<end).contains(noon.instant), "\(identifier) \(date.iso)")
      }
    }
  }

  @Test func `the table reaches over the years it was asked for and says what it does not know`() {
    #expect(ZoneRules(identifier: "Mars/Olympus") == nil)
    #expect(ZoneRules.utc.local(-1) == -1)
    #expect(ZoneRules.utc.day(of: -1).iso == "1969-12-31")
    #expect(ZoneRules.utc.instant(local: 86_400).resolution == .exact)
  }

  private static func offset(_ zone: TimeZone, _ instant: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
  }

  private static func range(_ from: Int, _ to: Int) -> Range<Int> {
    CivilDate.days(year: from, month: 1, day: 1) * 86_400..<CivilDate.days(
      year: to, month: 12, day: 31) * 86_400
  }

  private static func changes(of zone: TimeZone, _ from: Int, _ to: Int) -> [Int] {
    let range = range(from, to)
    return stride(from: range.lowerBound, to: range.upperBound, by: 10_800)
      .filter { offset(zone, $0) != offset(zone, $0 - 10_800) }
      .map { late in
        (late - 10_800..<late).first { offset(zone, $0) == offset(zone, late) } ?? late
      }
  }
}
