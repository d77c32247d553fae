import BifocalModel
import BifocalTestSupport
import Drift
import Testing

@Suite struct SeriesDetectorTests {
  private let first = CivilDate(day: CivilDate.days(year: 2024, month: 1, day: 1)).week

  private func points(_ parts: [Double?], whole: Double = 40) -> [SeriesPoint] {
    parts.enumerated().compactMap { index, part in
      part.map { SeriesPoint(week: first + index, part: $0, whole: whole) }
    }
  }

  /// 26 weeks of exactly 10 of 40 hours, then 20. The variation of the record is nil, so that the
  /// deviation is the prior's: √(15 · 0.11² ÷ (0.4 · 19 + 15)) = 0.0896. The step is
  /// asin √(40.375 ÷ 80.75) − asin √(20.375 ÷ 80.75) = 0.2592, that is 2.89 deviations, winsorised
  /// to 2.5; each week adds 2.5 − 0.5 = 2, so that 5.1 is passed in the third week, at 6.
  @Test func worksAsDoneByHand() throws {
    let alerts = SeriesDetector().alerts(
      in: points(Array(repeating: 10, count: 26) + Array(repeating: 20, count: 4)))
    let alert = try #require(alerts.first)
    #expect(alerts.count == 1)
    #expect(alert.week == first + 28)
    #expect(alert.onset == first + 26)
    #expect(alert.sign == 1)
    #expect(abs(alert.size - 0.25) < 1e-12)
    #expect(abs(alert.statistic - 6) < 1e-12)
  }

  @Test func startsFromZeroAfterAnAlert() {
    let alerts = SeriesDetector().alerts(
      in: points(Array(repeating: 20, count: 30) + Array(repeating: 8, count: 9)))
    #expect(alerts.map { $0.week - first } == [32, 35, 38])
    #expect(alerts.map { $0.onset - first } == [30, 33, 36])
    #expect(alerts.allSatisfy { $0.sign == -1 && $0.size < -0.25 })
  }

  @Test func saysNothingDuringTheHistory() {
    let parts = Array(repeating: 20.0, count: 12) + Array(repeating: 8, count: 13)
    #expect(SeriesDetector().alerts(in: points(parts)).isEmpty)
    var options = SeriesOptions()
    options.historyWeeks = 10
    #expect(SeriesDetector(options: options).alerts(in: points(parts)).first?.sign == -1)
  }

  @Test func countsHistoryInCalendarWeeks() {
    let parts: [Double?] =
      Array(repeating: 10, count: 16) + Array(repeating: nil, count: 10)
      + Array(repeating: 20, count: 4)
    // 16 usable weeks: the threshold of a young record is 5.1 · 1.06 = 5.41, passed at 6.
    #expect(SeriesDetector().alerts(in: points(parts)).map { $0.week - first } == [28])
  }

  @Test func missingWeeksNeitherAdvanceNorForget() {
    let parts: [Double?] =
      Array(repeating: 10, count: 26) + [20, nil, nil, 20, nil, 20]
    let alerts = SeriesDetector().alerts(in: points(parts))
    #expect(alerts.map { $0.week - first } == [31])
    #expect(alerts.map { $0.onset - first } == [26])
  }

  /// The first week with data after a zero once was the onset, however long after.
  @Test func theOnsetIsTheCalendarWeekAfterTheLastZero() {
    let parts: [Double?] =
      Array(repeating: 10, count: 30) + [nil, nil, 20, 20, 20, nil, 20, 20, 20]
    let alerts = SeriesDetector().alerts(in: points(parts))
    #expect(alerts.map { $0.week - first } == [34, 38])
    // An alert starts from zero in its week.
    #expect(alerts.map { $0.onset - first } == [30, 35])
  }

  @Test func aStatisticThatNeverWasZeroBeganInItsFirstWeek() {
    let parts: [Double?] = Array(repeating: 10, count: 24) + [nil, nil, 20, 20, 20]
    #expect(SeriesDetector().alerts(in: points(parts)).map { $0.onset - first } == [26])
  }

  @Test func leavesThinWeeksOut() {
    var made = points(Array(repeating: 10, count: 26))
    for index in 26..<40 {
      made.append(SeriesPoint(week: first + index, part: 13, whole: 13.5))
    }
    #expect(SeriesDetector().alerts(in: made).isEmpty)
  }

  @Test func staysSilentBelowEightPoints() {
    // 7.5 points, for ever: the statistic is high, the change is not worth a word.
    let parts = Array(repeating: 10.0, count: 26) + Array(repeating: 13, count: 30)
    #expect(SeriesDetector().alerts(in: points(parts)).isEmpty)
  }

  @Test func halfOfASmallShareIsEnough() {
    // From 5 % to 12.5 %.
    let parts = Array(repeating: 2.0, count: 26) + Array(repeating: 5, count: 10)
    #expect(SeriesDetector().alerts(in: points(parts)).first?.sign == 1)
  }

  @Test func orderOfInputIsIrrelevant() {
    for seed in UInt64(1)...20 {
      var random = SeededGenerator(seed: seed)
      let made = (0..<120).filter { _ in Double.random(in: 0..<1, using: &random) > 0.1 }.map {
        index in
        SeriesPoint(
          week: first + index,
          part: Double.random(in: 4...12, using: &random) + (index > 60 ? 8 : 0), whole: 40)
      }
      let detector = SeriesDetector()
      let expected = detector.alerts(in: made)
      #expect(!expected.isEmpty, "seed \(seed)")
      #expect(detector.alerts(in: made.shuffled(using: &random)) == expected, "seed \(seed)")
    }
  }

  @Test func laterWeeksChangeNothing() {
    for seed in UInt64(1)...10 {
      var random = SeededGenerator(seed: seed)
      let made = (0..<120).map { index in
        SeriesPoint(
          week: first + index,
          part: Double.random(in: 4...12, using: &random) + (index > 60 ? 8 : 0), whole: 40)
      }
      let all = SeriesDetector().alerts(in: made)
      for end in [40, 64, 70, 90] {
        let part = SeriesDetector().alerts(in: Array(made.prefix(end)))
        #expect(part == all.filter { $0.week < first + end }, "seed \(seed), \(end) weeks")
      }
    }
  }

  /// A part beyond its whole has no arcsine; it once made every later statistic not a number.
  @Test func aPartBeyondItsWholeCountsAsTheWhole() {
    var made = points(Array(repeating: 10, count: 26) + [60] + Array(repeating: 20, count: 5))
    let over = SeriesDetector().alerts(in: made)
    made[26].part = 40
    #expect(over == SeriesDetector().alerts(in: made))
    #expect(over.count == 2 && over.allSatisfy { $0.statistic.isFinite })
  }

  @Test func emptyAndShortSeriesHaveNoAlerts() {
    #expect(SeriesDetector().alerts(in: []).isEmpty)
    #expect(SeriesDetector().alerts(in: points([10, 20, 30])).isEmpty)
    #expect(SeriesDetector().alerts(in: points(Array(repeating: 0, count: 60), whole: 0)).isEmpty)
  }
}
