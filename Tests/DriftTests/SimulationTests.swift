import BifocalModel
import BifocalTestSupport
import Drift
import Testing

/// What the thresholds promise, on few leaders and with room for their chance: a change that spoils
/// the detector is caught here, the promise itself is measured by Tests/Benchmarks/drift_study.py.
@Suite struct SimulationTests {
  private let first = MadeTrend.first

  private func median(_ delays: [Int]) -> Int { delays.sorted()[(delays.count - 1) / 2] }

  /// Weeks from the start to the first alert of the right direction; a miss is a long time.
  private func delay(_ alerts: [(week: Week, sign: Int)], _ start: Int, _ sign: Int) -> Int {
    let hit = alerts.first { $0.week - first >= start && $0.sign == sign }
    return hit.map { $0.week - first - start + 1 } ?? 1_000
  }

  @Test func oneSeriesSpeaksUpForNothingOnceInTwoYears() {
    var world = MadeWorld(seed: 11)
    let alerts = (0..<200).reduce(0) { sum, _ in
      sum + SeriesDetector().alerts(in: world.leader().weeks.series).count
    }
    let rate = Double(alerts) / (200.0 * 130 / 52)
    #expect((0.25...0.65).contains(rate), "\(rate) false alarms a leader-year")
  }

  @Test(arguments: [(0.10, 13), (0.15, 8), (0.20, 6)])
  func oneSeriesIsTimely(size: Double, weeks: Int) {
    var world = MadeWorld(seed: 12)
    let delays = (0..<80).map { leader in
      let start = 36 + leader % 50
      let (made, sign) = world.leader(losing: size, from: start)
      return delay(SeriesDetector().alerts(in: made.series).map { ($0.week, $0.sign) }, start, sign)
    }
    #expect(median(delays) <= weeks, "median \(median(delays)) weeks for \(size)")
  }

  @Test func threeMetricsStayWithinTheSameBudget() {
    var world = MadeWorld(seed: 13)
    let incidents = (0..<80).reduce(0) { sum, _ in
      let trend = MadeTrend.trend(world.leader().weeks)
      let raised = DriftDetector().transform(trend).alerts.map(\.raised)
      return sum + zip([Week(index: 0)] + raised, raised).count { $1 - $0 > 4 }
    }
    let rate = Double(incidents) / (80.0 * 146 / 52)
    #expect((0.2...0.7).contains(rate), "\(rate) false incidents a leader-year")
  }

  @Test func threeMetricsAreTimely() {
    var world = MadeWorld(seed: 14)
    let delays = (0..<40).map { leader in
      let start = 36 + leader % 50
      let (made, sign) = world.leader(losing: 0.2, from: start)
      let alerts = DriftDetector().transform(MadeTrend.trend(made)).alerts
      return delay(
        alerts.filter { $0.metric == .handsOn }.map { ($0.raised, $0.sign) }, start, sign)
    }
    #expect(median(delays) <= 8, "median \(median(delays)) weeks")
  }

  /// Each week is judged by what was known in it.
  @Test func laterWeeksNeverChangeEarlierJudgements() {
    for seed in UInt64(21)...26 {
      var world = MadeWorld(seed: seed)
      let made = world.leader(losing: 0.2, from: 60).weeks
      let whole = DriftDetector().transform(MadeTrend.trend(made))
      for count in [20, 64, 68, 75, 90, 100, 130] {
        let part = DriftDetector().transform(MadeTrend.trend(Array(made.prefix(count))))
        for (before, after) in zip(part.weeks, whole.weeks) {
          #expect(before.status == after.status, "seed \(seed), \(count) weeks")
          #expect(before.isUsable == after.isUsable)
          #expect(before.baseline == after.baseline)
          #expect(before.up == after.up && before.down == after.down)
        }
        let known = whole.alerts.filter { $0.raised < first + count }
        #expect(part.alerts.map(\.id) == known.map(\.id), "seed \(seed), \(count) weeks")
        #expect(part.alerts.map(\.onset) == known.map(\.onset))
        #expect(part.alerts.map(\.baseline) == known.map(\.baseline))
      }
    }
  }

  @Test func judgingTwiceSaysTheSame() {
    var world = MadeWorld(seed: 31)
    let trend = MadeTrend.trend(world.leader(losing: 0.15, from: 50).weeks)
    #expect(DriftDetector().transform(trend).alerts == DriftDetector().transform(trend).alerts)
  }
}
