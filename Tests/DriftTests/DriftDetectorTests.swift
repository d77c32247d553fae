import BifocalModel
import BifocalTestSupport
import Drift
import Testing

@Suite struct DriftDetectorTests {
  private let first = MadeTrend.first

  private func judge(_ made: [MadeWeek?]) -> DriftJudgement {
    DriftDetector().transform(MadeTrend.trend(made))
  }

  @Test func aSteadyLeaderIsSteady() {
    let judgement = judge(weeks(60, handsOn: 15))
    #expect(judgement.alerts.isEmpty)
    #expect(judgement.status == .steady)
    #expect(judgement.note.isEmpty)
    #expect(judgement.weeks.count == 60)
    // The 51 weeks from the first to eight weeks before the last.
    #expect(judgement.usualWeeks == (0...51).map { first + $0 })
  }

  @Test func aStepFiresWithItsFacts() throws {
    let judgement = judge(weeks(36, handsOn: 15) + weeks(10, handsOn: 7))
    let alert = try #require(judgement.alerts.first)
    #expect(judgement.alerts.count == 1)
    #expect(judgement.status == .drifting)
    #expect((alert.metric, alert.sign, alert.episode, alert.state) == (.handsOn, -1, 1, .firing))
    #expect(alert.ended == nil)
    #expect((36...42).contains(alert.raised - first))
    #expect(alert.onset == first + 36)
    #expect(alert.onsetRange.contains(alert.onset))
    #expect(alert.onsetRange.upperBound <= alert.raised)
    #expect(abs(alert.share - 7.0 / 40) < 0.01)
    #expect(abs(alert.usualShare - 15.0 / 40) < 0.01)
    #expect((alert.usableWeeks, alert.missingWeeks) == (10, 0))
    #expect(alert.baseline.allSatisfy { $0 < alert.onset })
    #expect(judgement.usualWeeks == alert.baseline)
  }

  /// The first usable week after a zero once was the onset.
  @Test func theOnsetIsTheCalendarWeekAfterTheLastZero() throws {
    let made = weeks(36, handsOn: 15) + [nil, nil] + weeks(10, handsOn: 7)
    let judgement = judge(made)
    let alert = try #require(judgement.alerts.first)
    #expect(judgement.weeks[35].down[.handsOn] == 0)
    #expect(alert.onset == first + 36)
    #expect((alert.usableWeeks, alert.missingWeeks) == (10, 2))
  }

  @Test func identityHasNoDates() throws {
    let early = judge(weeks(36, handsOn: 15) + weeks(10, handsOn: 7)).alerts
    let late = judge(weeks(40, handsOn: 16) + weeks(10, handsOn: 6)).alerts
    let up = judge(weeks(36, handsOn: 8) + weeks(10, handsOn: 18)).alerts
    #expect(early.first?.id == late.first?.id)
    #expect(early.first?.id != up.first?.id)
    #expect(early.first?.id.count == 12)
  }

  @Test func theSentenceSaysWhatAReviewerNeeds() throws {
    var made = weeks(36, handsOn: 15) + weeks(10, handsOn: 7)
    made[43] = nil
    let alert = try #require(judge(made).firing.first)
    #expect(
      alert.sentence == "Hands-on lower since about early September (mid-August to late "
        + "September): 17 % of readable time, usually 37 %; 20 points, about 8.2 hours a week. "
        + "9 weeks of data, 1 missing. Would clear after three weeks near the usual.")
  }

  @Test func noNameReachesAnOutput() {
    let judgement = judge(weeks(36, handsOn: 15) + weeks(10, handsOn: 7))
    #expect(!judgement.alerts.contains { $0.sentence.contains("Dana") })
  }

  @Test func threeUsableWeeksNearTheUsualResolve() throws {
    let drift = weeks(36, handsOn: 15) + weeks(9, handsOn: 6)
    let still = judge(drift + weeks(2, handsOn: 15))
    #expect(still.firing.count == 1)
    let back = judge(drift + weeks(12, handsOn: 15))
    let alert = try #require(back.alerts.first)
    #expect(alert.state == .resolved)
    #expect(alert.ended == first + 47)
    #expect((alert.usableWeeks, alert.missingWeeks) == (9, 0))
    #expect(alert.sentence.contains("Hands-on was lower from about"))
    #expect(alert.sentence.hasSuffix("Cleared after three weeks near the usual."))
    #expect(back.firing.isEmpty)
  }

  @Test func aDriftThatComesBackIsANewEpisode() {
    let made =
      weeks(36, handsOn: 15) + weeks(9, handsOn: 6) + weeks(18, handsOn: 15)
      + weeks(9, handsOn: 6)
    let alerts = judge(made).alerts
    #expect(alerts.map(\.episode) == [1, 2])
    #expect(alerts.map(\.state) == [.resolved, .firing])
    #expect(alerts[0].id != alerts[1].id)
  }

  @Test func aDriftIsToldOnceWhileItLasts() {
    #expect(judge(weeks(36, handsOn: 15) + weeks(25, handsOn: 6)).alerts.count == 1)
  }

  @Test func silenceNeitherResolvesNorAdvances() throws {
    let drift = weeks(36, handsOn: 15) + weeks(6, handsOn: 6)
    let gap = [MadeWeek?](repeating: nil, count: 3)
    let before = judge(drift)
    let after = judge(drift + gap)
    let alert = try #require(after.firing.first)
    #expect(alert.statistic == before.firing.first?.statistic)
    #expect(alert.missingWeeks == 3)
    #expect(after.status == .drifting)
  }

  @Test func aDriftThatLastsHalfAYearIsTheUsual() throws {
    let judgement = judge(weeks(36, handsOn: 15) + weeks(50, handsOn: 6))
    let alert = try #require(judgement.alerts.first)
    #expect(judgement.alerts.count == 1)
    #expect(alert.state == .rebased)
    #expect(try #require(alert.ended) - alert.raised == 26)
    #expect(alert.sentence.hasSuffix("It has lasted so long that it is the usual now."))
    #expect(judgement.status == .steady)
    #expect(judgement.usualWeeks.allSatisfy { $0 >= alert.onset })
  }

  @Test func theWayBackFromTheNewUsualIsADriftToo() {
    let made = weeks(36, handsOn: 15) + weeks(50, handsOn: 6) + weeks(8, handsOn: 15)
    #expect(judge(made).alerts.map(\.sign) == [-1, 1])
  }

  /// Hands-on goes in week 36, strategic time comes in week 48.
  private func twoDrifts(_ count: Int) -> [MadeWeek?] {
    let later = weeks(count - 48, handsOn: 6) { $0.strategic = 17 }
    return weeks(36, handsOn: 15) + weeks(12, handsOn: 6) + later
  }

  /// A re-base once ended every alert of a leader, the younger ones with a sentence that was false.
  @Test func anAlertThatLastedEndsAloneAndTheYoungerOneKeepsFiring() throws {
    let old = try #require(judge(twoDrifts(60)).alerts.first)
    let young = try #require(judge(twoDrifts(60)).alerts.last)
    #expect((old.metric, young.metric) == (.handsOn, .strategic))
    let judgement = judge(twoDrifts(young.raised - first + 26))
    #expect(judgement.alerts.map(\.state) == [.rebased, .firing])
    #expect(judgement.alerts.map(\.id) == [old.id, young.id])
    #expect(try #require(judgement.alerts[0].ended) - old.raised == 26)
    #expect(judgement.alerts[1].ended == nil)
    #expect(judgement.alerts[1].baseline == young.baseline)
    #expect(judgement.alerts[1].sentence.hasSuffix("near the usual."))
    #expect(judgement.status == .drifting)
    #expect(judgement.usualWeeks == young.baseline)
  }

  /// The new usual once began at the onset of the oldest alert, before the other metric moved.
  @Test func theNewUsualOfAMetricBeginsAtItsOwnOnset() throws {
    let judgement = judge(twoDrifts(100))
    #expect(judgement.alerts.map(\.state) == [.rebased, .rebased])
    for alert in judgement.alerts {
      #expect(try #require(alert.ended) - alert.raised == 26)
      #expect(alert.sentence.hasSuffix("It has lasted so long that it is the usual now."))
    }
    #expect(judgement.status == .steady)
    #expect(judgement.usualWeeks.min() == judgement.alerts[1].onset)
    // The way back is a drift of each, from what each has become.
    let back = judge(twoDrifts(100) + weeks(10, handsOn: 15)).firing
    #expect(Set(back.map(\.metric)) == [.handsOn, .strategic])
    for alert in back { #expect(abs(alert.usualShare - (alert.sign > 0 ? 6.0 : 17) / 40) < 0.01) }
  }

  /// A metric that was re-based is judged by its new usual, while another alert still fires.
  @Test func aMetricWithANewUsualAlertsBesideAnOlderAlert() throws {
    let judgement = judge(twoDrifts(68) + weeks(7, handsOn: 15) { $0.strategic = 17 })
    #expect(judgement.alerts.map(\.state) == [.rebased, .firing, .firing])
    let back = try #require(judgement.alerts.last)
    #expect((back.metric, back.sign, back.episode) == (.handsOn, 1, 1))
    #expect(back.baseline.allSatisfy { $0 >= judgement.alerts[0].onset })
  }

  @Test func complementarySharesAlertEach() throws {
    let made =
      weeks(36, handsOn: 15) + weeks(10, handsOn: 6) { $0.strategic = 17 }
    let alerts = judge(made).alerts
    #expect(alerts.map(\.metric).sorted { $0.rawValue < $1.rawValue } == [.handsOn, .strategic])
    #expect(Set(alerts.map(\.sign)) == [-1, 1])
    #expect(abs(alerts[0].raised - alerts[1].raised) <= 4)
    #expect(alerts[0].baseline == alerts[1].baseline)
  }

  @Test func anUnfinishedWeekIsNotJudged() {
    let made = weeks(36, handsOn: 15) + weeks(6, handsOn: 6)
    let whole = judge(made)
    let raised = whole.alerts[0].raised - first
    let cut = Array(made.prefix(raised + 1))
    #expect(judge(cut).alerts.count == 1)
    let open = DriftDetector().transform(MadeTrend.trend(cut, finishedWeeks: raised))
    #expect(open.alerts.isEmpty)
    #expect(open.weeks.last?.isUsable == false)
    #expect(open.weeks.last?.up == open.weeks.dropLast().last?.up)
  }

  @Test func hoursAreOnlyAScale() {
    let made = weeks(36, handsOn: 15) + weeks(10, handsOn: 7) + weeks(10, handsOn: 15)
    let doubled = made.map { week in
      week.map {
        MadeWeek(
          handsOn: $0.handsOn * 2, strategic: $0.strategic * 2, oneToOne: $0.oneToOne * 2,
          readable: $0.readable * 2, capacity: $0.capacity * 2)
      }
    }
    let one = judge(made).alerts
    let two = judge(doubled).alerts
    #expect(one.map(\.raised) == two.map(\.raised))
    #expect(one.map(\.onset) == two.map(\.onset))
    #expect(one.map(\.ended) == two.map(\.ended))
    #expect(one.map(\.share) == two.map(\.share))
  }

  @Test func aHigherStatisticIsAStrongerAlert() {
    let made = weeks(36, handsOn: 15) + weeks(20, handsOn: 6)
    let judgement = judge(made)
    let raised = judgement.alerts[0].raised - first
    #expect(judge(Array(made.prefix(raised + 1))).alerts[0].level == .alert)
    #expect(judgement.alerts[0].level == .strong)
  }

  @Test func watchComesBeforeTheAlert() throws {
    let judgement = judge(weeks(36, handsOn: 15) + weeks(10, handsOn: 10))
    let raised = try #require(judgement.alerts.first?.raised) - first
    #expect(judgement.weeks[36..<raised].contains { $0.status == .watch })
  }
}
