import BifocalModel
import BifocalTestSupport
import Foundation
import Testing
import Trends

@Suite struct TrendAnalyzerTests {
  private static let first = CivilDate(day: CivilDate.days(year: 2024, month: 1, day: 1)).week

  private func week(
    _ index: Int, handsOn: Int = 600, strategic: Int = 300, oneToOne: Int = 120,
    ceremony: Int = 300, unclear: Int = 60, isFinished: Bool = true
  ) -> WeeklyBalance {
    var balance = WeeklyBalance(week: Self.first + index, isFinished: isFinished)
    balance.minutes[.delivery] = handsOn
    balance.minutes[.roadmap] = strategic
    balance.minutes[.oneToOne] = oneToOne
    balance.minutes[.ceremony] = ceremony
    balance.minutes[.unclear] = unclear
    balance.insideHours = balance.minutes
    balance.capacity = 2_400
    return balance
  }

  private func empty(_ index: Int) -> WeeklyBalance {
    WeeklyBalance(week: Self.first + index, isFinished: true)
  }

  private func analyse(_ weeks: [WeeklyBalance], options: TrendOptions = TrendOptions()) -> Trend {
    TrendAnalyzer(options: options).transform(
      LeaderBalances(
        leader: LeaderProfile(key: "a", name: "A", terms: []), weeks: weeks, lastSeen: nil,
        window: DataWindow(last: (Self.first + 200).sunday)))
  }

  @Test func sumsTheLastFourWeeks() {
    let trend = analyse((0..<6).map { week($0, handsOn: 100 * ($0 + 1)) })
    #expect(trend.weeks.map { $0.minutes[.delivery] } == [100, 300, 600, 1_000, 1_400, 1_800])
    #expect(trend.weeks.map(\.capacity) == [2_400, 4_800, 7_200, 9_600, 9_600, 9_600])
    #expect(trend.weeks[5].insideHours == 1_800 + 4 * (300 + 120 + 300 + 60))
    #expect(trend.weeks[5].minutes.accounted == trend.weeks[5].insideHours)
  }

  @Test func countsWeeksWithTimeOnRecord() {
    let trend = analyse([week(0), empty(1), week(2), empty(3), empty(4), empty(5), empty(6)])
    #expect(trend.weeks.map(\.weeksInWindow) == [1, 1, 2, 2, 1, 1, 0])
    #expect(trend.weeks[6].share(.handsOn) == nil)
    #expect(trend.weeks[6].usualLevel.isEmpty)
  }

  @Test func macroShareNeedsEightHours() {
    let trend = analyse([
      week(0, handsOn: 100, strategic: 200, ceremony: 100),
      week(1, handsOn: 40, strategic: 40, ceremony: 0),
    ])
    #expect(trend.weeks[0].macroShare == nil)
    #expect(trend.weeks[1].macroShare == 240.0 / 480)
  }

  @Test func noTimeAtAllHasNoMacroShareEvenWhereNoneIsNeeded() {
    var options = TrendOptions()
    options.macroMinimumHours = 0
    #expect(analyse([empty(0)], options: options).weeks[0].macroShare == nil)
  }

  @Test func slopeIsThatOfAStraightLine() throws {
    // Readable time is 1,320 minutes; hands-on grows by 13.2, a hundredth, every week.
    let trend = analyse(
      (0..<12).map { week($0, handsOn: 200 + 13 * $0, ceremony: 700 - 13 * $0) })
    let slope = try #require(trend.weeks[11].slope[.handsOn])
    #expect(abs(slope - 13.0 / 1_320) < 1e-12)
    #expect(trend.weeks[6].slope[.handsOn] == nil)
    #expect(trend.weeks[7].slope[.handsOn] != nil)
  }

  @Test func oneOddWeekHardlyMovesTheSlope() throws {
    let odd = (0..<20).map { week($0, handsOn: $0 == 12 ? 5_000 : 600) }
    #expect(try #require(analyse(odd).weeks[19].slope[.handsOn]) == 0)
  }

  @Test func slopeTakesTheLastWeeksWithData() throws {
    var options = TrendOptions()
    options.slopeWeeks = 8
    let weeks =
      (0..<20).map { week($0, handsOn: 300) } + (20..<40).map { empty($0) }
      + (40..<48).map { week($0, handsOn: 300 + 50 * ($0 - 40)) }
    let trend = analyse(weeks, options: options)
    #expect(trend.weeks[30].slope[.handsOn] == 0)
    #expect(try #require(trend.weeks[47].slope[.handsOn]) > 0.01)
  }

  @Test func unfinishedAndUnreadableWeeksEnterNoStatistic() {
    let whole = (0..<12).map { week($0, handsOn: 500 + 40 * ($0 % 3)) }
    let open = week(12, handsOn: 0, isFinished: false)
    let dark = week(12, handsOn: 0, strategic: 0, oneToOne: 0, ceremony: 0, unclear: 900)
    let expected = analyse(whole).weeks[11].slope
    #expect(analyse(whole + [open]).weeks[12].slope == expected)
    #expect(analyse(whole + [dark]).weeks[12].slope == expected)
  }

  @Test func anIntervalNeedsEightWeeksAndHoldsItsShare() throws {
    let trend = analyse((0..<12).map { week($0, handsOn: 500 + 80 * ($0 % 4)) })
    #expect(trend.weeks[6].usualLevel.isEmpty)
    for week in trend.weeks[7...] {
      for metric in Metric.allCases {
        let level = try #require(week.usualLevel[metric])
        #expect(level.contains(try #require(week.share(metric))))
      }
    }
    let level = try #require(trend.weeks[11].usualLevel[.handsOn])
    #expect(level.upperBound - level.lowerBound > 0.01)
  }

  @Test func aLeaderWithoutAMetricStaysWithinBounds() throws {
    let trend = analyse(
      (0..<12).map { week($0, handsOn: 0, strategic: 0, oneToOne: 40 * ($0 % 2)) })
    let none = try #require(trend.weeks[11].usualLevel[.handsOn])
    #expect(none.lowerBound == 0 && none.upperBound < 0.05)
    let some = try #require(trend.weeks[11].usualLevel[.oneToOne])
    #expect(some.lowerBound >= 0 && some.upperBound <= 1)
  }

  @Test func orderOfWeeksIsIrrelevant() {
    for seed in UInt64(1)...10 {
      var random = SeededGenerator(seed: seed)
      let weeks = (0..<30).map { week($0, handsOn: Int.random(in: 0...900, using: &random)) }
      let expected = analyse(weeks)
      let shuffled = analyse(weeks.shuffled(using: &random))
      #expect(shuffled.weeks.map(\.balance) == expected.weeks.map(\.balance), "seed \(seed)")
      #expect(shuffled.weeks.map(\.usualLevel) == expected.weeks.map(\.usualLevel))
      #expect(shuffled.weeks.map(\.slope) == expected.weeks.map(\.slope))
    }
  }

  @Test func laterWeeksChangeNothing() {
    for seed in UInt64(1)...5 {
      var random = SeededGenerator(seed: seed)
      let weeks = (0..<60).map { week($0, handsOn: Int.random(in: 0...900, using: &random)) }
      let whole = analyse(weeks)
      for count in [9, 20, 59] {
        let part = analyse(Array(weeks.prefix(count)))
        #expect(part.weeks.map(\.usualLevel) == whole.weeks.prefix(count).map(\.usualLevel))
        #expect(part.weeks.map(\.slope) == whole.weeks.prefix(count).map(\.slope), "seed \(seed)")
      }
    }
  }

  /// How often the interval holds the level that AR(1) weeks vary about.
  @Test(arguments: [(0.0, 52), (0.3, 52), (0.5, 52), (0.3, 26), (0.3, 13), (0.0, 8), (0.3, 8)])
  func theIntervalHoldsTheLevel(persistence: Double, weeksKnown: Int) {
    var random = SeededGenerator(seed: 77)
    func normal() -> Double {
      let radius = (-2 * log(Double.random(in: 1e-12..<1, using: &random))).squareRoot()
      return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
    }
    var state = normal()
    let weeks = (0..<1_600).map { index in
      state = persistence * state + (1 - persistence * persistence).squareRoot() * normal()
      let share = min(max(0.35 + 0.09 * state, 0), 1)
      let handsOn = Int((share * 2_000).rounded())
      return week(index, handsOn: handsOn, strategic: 0, oneToOne: 0, ceremony: 2_000 - handsOn)
    }
    var options = TrendOptions()
    options.slopeWeeks = 8
    options.variationWeeks = weeksKnown
    let levels = analyse(weeks, options: options).weeks.dropFirst(weeksKnown).compactMap {
      $0.usualLevel[.handsOn]
    }
    #expect(levels.count == 1_600 - weeksKnown)
    let coverage = Double(levels.count { $0.contains(0.35) }) / Double(levels.count)
    #expect((0.90...0.98).contains(coverage), "\(coverage)")
  }
}
