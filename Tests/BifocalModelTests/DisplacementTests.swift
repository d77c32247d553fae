import BifocalModel
import BifocalTestSupport
import Testing

@Suite struct DisplacementTests {
  private func week(_ index: Int, inside: Int, outside: Int, timed: Bool = true) -> WeeklyBalance {
    var balance = WeeklyBalance(week: Week(index: 2_900 + index), isFinished: true)
    balance.minutes[.delivery] = inside + outside
    balance.insideHours[.delivery] = inside
    if timed { balance.timed = balance.minutes }
    return balance
  }

  /// Usual 600 and 60 with a spread of 20 each way, now 400 and 260 with the same spread.
  ///
  /// Variances of the means: of (380, 400, 420, 400) 800 / 3 / 4 = 66.7; of eight values, four at
  /// either end, 3200 / 7 / 8 = 57.1. The root of their sum is 11.13, the freedom by Satterthwaite
  /// 123.8² / (66.7² / 3 + 57.1² / 7) = 7.87, Student's quantile 2.31: 200 less by 25.7 either way.
  @Test func workedByHand() throws {
    let usual = (0..<8).map { week($0, inside: $0 % 2 == 0 ? 580 : 620, outside: 60) }
    let recent = zip(8..., [380, 400, 420, 400]).map { week($0, inside: $1, outside: 660 - $1) }
    let found = try #require(Displacement(recent: recent, usual: usual))
    #expect(found.inside.mean == -200)
    #expect(abs(found.inside.interval.upperBound + 174.3) < 0.3)
    #expect(abs(found.inside.interval.lowerBound + 225.7) < 0.3)
    #expect(found.outside.mean == 200)
    #expect(found.total.mean == 0)
    #expect(found.direction == .outOfHours)
    let back = try #require(
      Displacement(recent: Array(usual.prefix(4)), usual: recent + recent))
    #expect(back.direction == .intoHours)
  }

  @Test func aChangeOfTheTotalIsNoDisplacement() throws {
    let usual = (0..<8).map { week($0, inside: $0 % 2 == 0 ? 580 : 620, outside: 60) }
    let less = (8..<12).map { week($0, inside: 300 + $0, outside: 60 + $0) }
    #expect(try #require(Displacement(recent: less, usual: usual)).direction == .none)
    let same = (8..<12).map { week($0, inside: 600 + $0 % 2, outside: 60) }
    #expect(try #require(Displacement(recent: same, usual: usual)).direction == .none)
  }

  @Test func saysNothingOfFewWeeksOrUnknownHours() {
    let usual = (0..<8).map { week($0, inside: 580 + $0, outside: 60) }
    let recent = (8..<12).map { week($0, inside: 400 + $0, outside: 260) }
    #expect(Displacement(recent: recent, usual: usual) != nil)
    #expect(Displacement(recent: Array(recent.dropLast()), usual: usual) == nil)
    #expect(Displacement(recent: recent, usual: Array(usual.dropLast())) == nil)
    let placed = (8..<12).map { week($0, inside: 400 + $0, outside: 260, timed: false) }
    #expect(Displacement(recent: placed, usual: usual) == nil)
    #expect(Displacement(recent: recent, usual: placed + placed) == nil)
  }

  /// Weeks that differ by chance only, their two parts going opposite ways as a week's do.
  @Test func isRarelyFoundWhereNothingMoved() throws {
    var random = SeededGenerator(seed: 11)
    var found = 0
    for _ in 0..<2_000 {
      func weeks(_ range: Range<Int>) -> [WeeklyBalance] {
        range.map {
          let moved = Int.random(in: -120...120, using: &random)
          return week($0, inside: 600 - moved, outside: 180 + moved)
        }
      }
      let result = try #require(Displacement(recent: weeks(13..<17), usual: weeks(0..<13)))
      if result.direction != .none { found += 1 }
    }
    // The two parts mirror each other here, so that both are clear together: 5 % at most.
    #expect((20...140).contains(found), "found \(found) of 2000")
  }
}
