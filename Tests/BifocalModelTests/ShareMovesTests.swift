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

  /// Hours that are summed where a hundred thousand rows overlap: no product of them fits a word.
  @Test func hugeHoursAreSplitTheSame() throws {
    let scale = 1_000_000_007
    let moves = try #require(
      ShareMoves(
        comparison(
          [.delivery: 6 * scale, .performance: 25 * scale],
          [.delivery: 11 * scale, .performance: 20 * scale])))
    #expect(moves.activities[.delivery] == -1613)
    #expect(moves.activities[.performance] == 1613)
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

  /// Craft fell by 16.13 points: 'Forge build' by 10 of 31 hours less 5, 'Review' by 1 less 1.
  @Test func titlesAddUpToTheirAltitude() throws {
    let moves = try #require(
      ShareMoves(
        comparison(
          [.delivery: 6, .ceremony: 7, .performance: 9, .oneToOne: 5, .coaching: 3, .admin: 1],
          [.delivery: 11, .ceremony: 7, .performance: 6, .oneToOne: 4, .coaching: 2, .admin: 1])))
    func title(_ number: UInt64, _ altitude: Altitude, _ minutes: Int) -> TitleMinutes {
      TitleMinutes(
        reading: TitleReading(
          title: Hash128(high: number, low: 0), altitude: altitude, manner: .words),
        minutes: minutes)
    }
    let titles = TitleMoves(
      moves, recent: [[title(1, .craft, 5)], [title(2, .craft, 8), title(3, .strategic, 9)]],
      usual: [[title(1, .craft, 10), title(2, .craft, 7), title(9, .craft, 1)]]
    ) { $0.high != 9 }
    let craft = try #require(titles.parts[.craft])
    #expect(craft.map(\.title?.high) == [1, 2, nil])
    #expect(craft.map(\.now) == [5, 8, 0])
    #expect(craft.map(\.usual) == [10, 7, 1])
    #expect(craft.map(\.points) == [-1613, 323, -323])
    #expect(titles.parts[.people] == nil)
  }

  @Test(arguments: UInt64(1)...100) func titlesAddUpAndAFewAreTold(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var weeks: [[[TitleMinutes]]] = [[], []]
    var sums: [[Activity: Int]] = [[:], [:]]
    let activities: [Altitude: Activity] = [
      .strategic: .roadmap, .craft: .delivery, .people: .oneToOne, .overhead: .admin,
    ]
    for window in 0..<2 {
      for _ in 0..<3 {
        let titles = (0..<20).map { _ in
          TitleMinutes(
            reading: TitleReading(
              title: Hash128(high: UInt64.random(in: 0..<12, using: &random), low: 0),
              altitude: ShareMoves.altitudes.randomElement(using: &random) ?? .craft,
              manner: .words),
            minutes: Int.random(in: 1...300, using: &random))
        }
        weeks[window].append(titles)
        for title in titles {
          let activity = try #require(activities[title.reading.altitude])
          sums[window][activity, default: 0] += title.minutes
        }
      }
    }
    let moves = try #require(ShareMoves(comparison(sums[0], sums[1])))
    let titles = TitleMoves(moves, recent: weeks[0], usual: weeks[1]) { $0.high % 5 > 0 }
    for altitude in ShareMoves.altitudes {
      let parts = try #require(titles.parts[altitude], "seed \(seed), \(altitude)")
      #expect(parts.count <= 6, "seed \(seed)")
      #expect(parts.reduce(0) { $0 + $1.points } == moves.altitudes[altitude], "seed \(seed)")
      let activity = try #require(activities[altitude])
      #expect(parts.reduce(0) { $0 + $1.now } == sums[0][activity], "seed \(seed)")
      #expect(parts.reduce(0) { $0 + $1.usual } == sums[1][activity], "seed \(seed)")
      #expect(parts.allSatisfy { ($0.title?.high ?? 1) % 5 > 0 }, "seed \(seed)")
    }
  }
}
