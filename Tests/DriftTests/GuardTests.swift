import BifocalModel
import Drift
import Testing

/// Each reason not to judge, with a case that would be an alert without it.
@Suite struct GuardTests {
  private let first = MadeTrend.first

  private func judge(
    _ made: [MadeWeek?], terms: [LeaderProfile.Term] = [], lastSeen: CivilDate? = nil,
    options: DriftOptions = DriftOptions()
  ) -> DriftJudgement {
    DriftDetector(options: options).transform(
      MadeTrend.trend(made, terms: terms, lastSeen: lastSeen))
  }

  @Test func withoutAnyWeekThereIsNothing() {
    let trend = Trend(
      leader: LeaderProfile(key: "x", name: "x", terms: []),
      window: DataWindow(last: first.sunday), lastSeen: nil, weeks: [])
    let judgement = DriftDetector().transform(trend)
    #expect(judgement.status == .stale)
    #expect(judgement.note == "Nothing is on record.")
    #expect(judgement.usualWeeks.isEmpty)
  }

  @Test func belowEightWeeksIsTooYoung() {
    let young = judge(weeks(4, handsOn: 15) + weeks(4, handsOn: 1))
    #expect(young.status == .tooYoung)
    #expect(young.alerts.isEmpty)
    #expect(
      young.note == "8 usable weeks since the baseline began; 8 are needed before one can be "
        + "judged.")
    #expect(judge(weeks(9, handsOn: 15)).status == .steady)
  }

  @Test func aYoungRecordTakesMoreToSpeakUp() throws {
    let young = try #require(judge(weeks(9, handsOn: 15) + weeks(20, handsOn: 4)).alerts.first)
    let old = try #require(judge(weeks(45, handsOn: 15) + weeks(20, handsOn: 4)).alerts.first)
    #expect(young.raised - young.onset >= old.raised - old.onset)
  }

  @Test func fewReadableHoursAreTooLittleEvidence() {
    func thin(_ week: inout MadeWeek) {
      week.handsOn /= 6
      week.strategic = 1
      week.oneToOne = 0.5
      week.readable = 40.0 / 6
      week.capacity = 8
    }
    let made = weeks(36, handsOn: 18, change: thin) + weeks(12, handsOn: 3, change: thin)
    let judgement = judge(made)
    #expect(judgement.alerts.isEmpty)
    #expect(judgement.status == .tooLittleEvidence)
    #expect(
      judgement.note == "Over four weeks 6.6 h a week can be read (8.0 are needed), 100 % of what "
        + "is accounted (70 % is needed).")
    var options = DriftOptions()
    options.minimumHours = 4
    #expect(!judge(made, options: options).alerts.isEmpty)
  }

  @Test func lowCoverageIsTooLittleEvidence() {
    func dark(_ week: inout MadeWeek) {
      week.unclear = 20
      week.capacity = 66
    }
    let made = weeks(36, handsOn: 15, change: dark) + weeks(12, handsOn: 4, change: dark)
    #expect(judge(made).alerts.isEmpty)
    #expect(judge(made).status == .tooLittleEvidence)
    var options = DriftOptions()
    options.minimumCoverage = 0.6
    #expect(!judge(made, options: options).alerts.isEmpty)
  }

  @Test func aRecordThatLostHoursIsNotALeaderWhoDid() {
    // Nine hands-on hours are no longer in the calendar; all else is as before.
    let made =
      weeks(36, handsOn: 15) + weeks(7, handsOn: 5) { $0.readable = 30 }
    let judgement = judge(made)
    #expect(judgement.alerts.isEmpty)
    #expect(judgement.status == .changeOfRecord)
    #expect(
      judgement.note.hasPrefix(
        "Hands-on looks lower, but visible time went from 91 % to 68 % of working time"))
  }

  @Test func hoursThatBecameReadableAreAChangeOfRecord() {
    let made =
      weeks(36, handsOn: 6) {
        $0.unclear = 10; $0.capacity = 55
      }
      + weeks(7, handsOn: 16) {
        $0.readable = 50; $0.capacity = 55
      }
    let judgement = judge(made)
    #expect(judgement.alerts.isEmpty)
    #expect(judgement.status == .changeOfRecord)
    #expect(judgement.note.contains("what can be read went from 80 % to"))
  }

  @Test func aRecordThatCameBackLeavesNoTrace() {
    let made =
      weeks(36, handsOn: 15) + weeks(6, handsOn: 5) { $0.readable = 30 } + weeks(20, handsOn: 15)
    let judgement = judge(made)
    #expect(judgement.weeks.contains { $0.status == .changeOfRecord })
    #expect(judgement.alerts.isEmpty)
    #expect(judgement.status == .steady)
  }

  @Test func aNewRecordIsTheUsualAfterEightWeeks() {
    let lost = { (week: inout MadeWeek) in week.readable = 30 }
    let made = weeks(36, handsOn: 15) + weeks(30, handsOn: 5, change: lost)
    let judgement = judge(made)
    #expect(judgement.alerts.isEmpty)
    #expect(judgement.status == .steady)
    #expect(judgement.usualWeeks.allSatisfy { $0 >= first + 36 })
    let later = judge(made + weeks(12, handsOn: 16, change: lost))
    #expect(later.alerts.map(\.sign) == [1])
  }

  /// An exemption once let this one fire: its own hours moved against the record.
  @Test func anAlertWhoseHoursMovedAgainstTheRecordIsHeldToo() {
    // Six more hours are on record, and eleven hands-on hours fewer.
    let made = weeks(36, handsOn: 15) + weeks(7, handsOn: 4) { $0.readable = 46 }
    let judgement = judge(made)
    #expect(judgement.alerts.isEmpty)
    #expect(judgement.status == .changeOfRecord)
  }

  @Test func hoursThatDiluteAShareAreAChangeOfRecord() {
    // Twenty hours of another calendar appear; the hands-on hours stay.
    let made =
      weeks(36, handsOn: 18) { $0.capacity = 60 }
      + weeks(8, handsOn: 18) {
        $0.readable = 60; $0.capacity = 60
      }
    #expect(judge(made).alerts.isEmpty)
    #expect(judge(made).weeks.contains { $0.status == .changeOfRecord })
  }

  private func term(from week: Int, role: String, fte: Int = 1_000) -> LeaderProfile.Term {
    var term = LeaderProfile.Term()
    term.from = (first + week).monday
    term.role = role
    term.fteThousandths = fte
    return term
  }

  @Test(arguments: [("manager", 1_000), ("lead", 800)])
  func aChangeOfTermsStartsAnew(role: String, fte: Int) {
    let made = weeks(36, handsOn: 15) + weeks(30, handsOn: 5)
    let terms = [term(from: 0, role: "lead"), term(from: 36, role: role, fte: fte)]
    let judgement = judge(made, terms: terms)
    #expect(judgement.alerts.isEmpty)
    #expect(judgement.weeks[40].status == .tooYoung)
    #expect(judgement.usualWeeks.allSatisfy { $0 >= first + 36 })
    #expect(judgement.status == .steady)
  }

  @Test func aChangeOfManagerOrLevelDoesNot() {
    var later = term(from: 36, role: "lead")
    later.manager = "other"
    later.level = "L6"
    let made = weeks(36, handsOn: 15) + weeks(10, handsOn: 5)
    #expect(judge(made, terms: [term(from: 0, role: "lead"), later]).alerts.count == 1)
  }

  @Test func aChangeOfTermsEndsWhatFires() throws {
    let made = weeks(36, handsOn: 15) + weeks(20, handsOn: 5)
    let terms = [term(from: 0, role: "lead"), term(from: 46, role: "manager")]
    let alert = try #require(judge(made, terms: terms).alerts.first)
    #expect(alert.state == .rebased)
    #expect(alert.ended == first + 46)
    #expect(alert.sentence.hasSuffix("It ended where a new usual began."))
  }

  @Test func sixWeeksWithoutDataStartAnew() {
    func made(gap: Int) -> [MadeWeek?] {
      weeks(36, handsOn: 15) + [MadeWeek?](repeating: nil, count: gap) + weeks(12, handsOn: 5)
    }
    #expect(judge(made(gap: 5)).alerts.count == 1)
    let anew = judge(made(gap: 6))
    #expect(anew.alerts.isEmpty)
    #expect(anew.usualWeeks.allSatisfy { $0 >= first + 42 })
  }

  @Test func aGapDoesNotEndAnAlertUntilThereIsData() throws {
    let drift = weeks(36, handsOn: 15) + weeks(8, handsOn: 5)
    let silent = drift + [MadeWeek?](repeating: nil, count: 10)
    #expect(judge(silent).firing.count == 1)
    let back = judge(silent + weeks(1, handsOn: 15))
    #expect(back.alerts.map(\.state) == [.rebased])
    #expect(back.alerts.first?.ended == first + 54)
    #expect(back.alerts.first?.missingWeeks == 0)
  }

  /// Without it a leader who moved to a day a week would be below a third of the old median, and
  /// unusable, for half a year.
  @Test func aLightWeekIsUsableAgainAfterAGapOfLightWeeks() {
    let light = { (week: inout MadeWeek) in
      week = MadeWeek(handsOn: 3, strategic: 2, oneToOne: 1, readable: 10, capacity: 11)
    }
    let judgement = judge(weeks(36, handsOn: 15) + weeks(20, handsOn: 3, change: light))
    #expect(judgement.weeks[38].isUsable == false)
    #expect(judgement.weeks[42].isUsable)
    #expect(judgement.status == .steady)
  }

  @Test func fourWeeksWithoutDataAreStale() {
    let made = weeks(36, handsOn: 15)
    func silent(_ count: Int) -> DriftJudgement {
      judge(made + [MadeWeek?](repeating: nil, count: count))
    }
    #expect(silent(3).status == .steady)
    #expect(silent(4).status == .stale)
    #expect(silent(4).weeks.last?.status == .stale)
    #expect(silent(4).note == "Nothing is on record since 2024-09-08.")
  }

  /// Two definitions once made such a leader stale, with a note that nothing was on record.
  @Test func aLeaderWithTicketTouchesOnlyIsNotStale() {
    let touched = (0..<12).map { _ in MadeWeek.ticketTouches }
    let young = judge(touched)
    #expect(young.status == .tooYoung)
    #expect(young.weeks.allSatisfy { $0.status == .tooYoung })
    #expect(
      young.note == "No finished week since the baseline began has time that can be read; "
        + "8 are needed before one can be judged.")
    let known = judge(weeks(36, handsOn: 15) + touched)
    #expect(known.status == .tooLittleEvidence)
    #expect(known.weeks.last?.status == .tooLittleEvidence)
    #expect(
      known.note == "Over four weeks no time is accounted; 8.0 readable hours a week are needed.")
  }

  /// The last day on record and the empty weeks once disagreed where the window ends in mid-week.
  @Test func theLastWeekIsStaleWhereTheLeaderIs() {
    let made = weeks(36, handsOn: 15) + [MadeWeek?](repeating: nil, count: 4)
    for day in 0..<7 {
      var trend = MadeTrend.trend(made, finishedWeeks: day == 6 ? 40 : 39)
      trend.window = DataWindow(last: (first + 39).monday + day)
      let judgement = DriftDetector().transform(trend)
      #expect(judgement.status == (day == 6 ? .stale : .steady), "\(day)")
      #expect(judgement.weeks.last?.status == judgement.status, "\(day)")
    }
  }

  /// Once the hours were divided by the weeks with data, so that one such week of four was enough.
  @Test func oneWeekOfEightHoursInFourIsTooLittle() {
    func light(_ hours: Double) -> [MadeWeek?] {
      (0..<48).map { index in
        var week = MadeWeek(handsOn: 0, strategic: 0, oneToOne: 0, readable: 0)
        if index % 4 == 3 {
          (week.handsOn, week.readable) = (hours * (index < 40 ? 0.5 : 0.1), hours)
        }
        return week
      }
    }
    let judgement = judge(light(8))
    #expect(judgement.status == .tooLittleEvidence)
    #expect(judgement.note.hasPrefix("Over four weeks 2.0 h a week can be read"))
    #expect(judge(light(32)).status != .tooLittleEvidence)
  }

  @Test func weeksOfHolidayAreNoWeeksOfLittleEvidence() {
    // Two weeks without working time, two of twelve hours: twelve hours a week, not six.
    let part = { (week: inout MadeWeek) in
      week = MadeWeek(handsOn: 4, strategic: 2, oneToOne: 1, readable: 12, capacity: 13)
    }
    let made =
      weeks(36, handsOn: 4, change: part) + [nil, nil] + weeks(2, handsOn: 4, change: part)
    #expect(judge(made).status == .steady)
  }

  @Test func staleIsSaidOfADriftingLeaderToo() {
    let made =
      weeks(36, handsOn: 15) + weeks(8, handsOn: 5) + [MadeWeek?](repeating: nil, count: 5)
    #expect(judge(made).status == .stale)
    #expect(judge(made).firing.count == 1)
  }
}
