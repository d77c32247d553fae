import BifocalModel
import BifocalTestSupport
import Testing

@Suite struct ShareMovesTests {
  private func comparison(_ now: [Activity: Int], _ usual: [Activity: Int]) -> Comparison {
    func week(_ minutes: [Activity: Int]) -> WeeklyBalance {
      var balance = WeeklyBalance(week: Week(index: 2_900), isFinished: true)
      for (activity, value) in minutes { balance.minutes[activity] = value }
      return balance
    }
    return Comparison(recent: [week(now)], usual: [week(usual)])
  }

  /// Of 31 readable hours each: delivery 11 to 6, performance 6 to 9, one-to-ones 4 to 5, coaching
  /// 2 to 3. An hour is 3.2258 points: -16.129, +9.677, and twice +3.226.
  @Test func workedByHand() throws {
    let moves = try #require(
      ShareMoves(
        comparison(
          [.delivery: 6, .ceremony: 7, .performance: 9, .oneToOne: 5, .coaching: 3, .admin: 1],
          [.delivery: 11, .ceremony: 7, .performance: 6, .oneToOne: 4, .coaching: 2, .admin: 1])))
    #expect(moves.altitudes == [.strategic: 968, .craft: -1613, .people: 645, .overhead: 0])
    #expect(moves.strands[.handsOn] == -1613)
    #expect(moves.strands[.running] == 0)
    #expect(moves.strands[.steering] == 968)
    #expect(moves.activities[.oneToOne] == 323)
    #expect(moves.activities[.coaching] == 322)
    #expect(moves.activities[.unclear] == nil)
  }

  @Test func saysNothingWhereAWindowHasNothingReadable() {
    #expect(ShareMoves(comparison([.unclear: 60], [.delivery: 60])) == nil)
    #expect(ShareMoves(comparison([.delivery: 60], [:])) == nil)
    #expect(ShareMoves(Comparison(recent: [], usual: [])) == nil)
  }

  @Test(arguments: UInt64(1)...200) func partsAddUpAndAreNotOffByAHundredth(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func window() -> [Activity: Int] {
      let some = Activity.allCases.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
      let scale = [3, 500, 40_000].randomElement(using: &random) ?? 1
      return Dictionary(
        uniqueKeysWithValues: some.map { ($0, Int.random(in: 0...scale, using: &random)) })
    }
    let compared = comparison(window(), window())
    guard let moves = ShareMoves(compared) else {
      #expect(compared.recent.readable == 0 || compared.usual.readable == 0, "seed \(seed)")
      return
    }
    #expect(moves.altitudes.values.reduce(0, +) == 0, "seed \(seed)")
    for altitude in ShareMoves.altitudes {
      let strands = altitude.strands.compactMap { moves.strands[$0] }
      #expect(strands.reduce(0, +) == moves.altitudes[altitude], "seed \(seed), \(altitude)")
    }
    for strand in Strand.allCases where strand != .private && strand != .unclear {
      let activities = strand.activities.compactMap { moves.activities[$0] }
      #expect(activities.reduce(0, +) == moves.strands[strand], "seed \(seed), \(strand)")
    }
    for (activity, points) in moves.activities {
      let (now, usual) = (compared.recent, compared.usual)
      let exact =
        Double(now[activity]) / Double(now.readable)
        - Double(usual[activity]) / Double(usual.readable)
      #expect(abs(10_000 * exact - Double(points)) < 1.000_001, "seed \(seed), \(activity)")
    }
  }
}
