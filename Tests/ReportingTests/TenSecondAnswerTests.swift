import BifocalModel
import Foundation
import Reporting
import Testing

@Suite struct TenSecondAnswerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var leader: LeaderReport
    var audience = Audience.coach
    var expected: String
  }

  static let hours =
    "hands-on 6 (11), running 3 (3), direction 3 (3), steering 9 (6), people 8 (6), "
    + "overhead 2 (2), unreadable 2 (2)."
  static let steadyHours =
    "hands-on 11 (11), running 3 (3), direction 3 (3), steering 6 (6), people 6 (6), "
    + "overhead 2 (2), unreadable 2 (2)."

  static let cases = [
    Case(
      testDescription: "drifting, as in the design", leader: Fixture.dana,
      expected: "Dana, last 4 weeks against the usual, hours a week: \(hours) "
        + "33 of 38 working hours visible. "
        + "Hands-on lower since about mid-September; steering took 3 h, people 2. "
        + "Evidence: fair. Worth asking: what would have to stop for the craft to come back?"),
    Case(
      testDescription: "hr sees the key and an upper bound",
      leader: Fixture.leader(
        "p-01", name: "Dana", Fixture.shifted(), usual: 0..<20, status: .drifting,
        alerts: [Fixture.alert()]), audience: .hr,
      expected: "p-01, last 4 weeks against the usual, hours a week: \(hours) "
        + "At most 33 of 38 working hours visible. "
        + "Hands-on lower since about mid-September; steering took 3 h, people 2. "
        + "Evidence: fair. Worth asking: what would have to stop for the craft to come back?"),
    Case(
      testDescription: "steady with good evidence",
      leader: Fixture.leader(Fixture.shifted(to: Fixture.before, capacity: 35), usual: 0..<20),
      expected: "Dana, last 4 weeks against the usual, hours a week: \(steadyHours) "
        + "33 of 35 working hours visible. No change beyond the usual week-to-week variation. "
        + "Evidence: good. Worth asking: is this the balance that the coming quarter needs?"),
    Case(
      testDescription: "watch",
      leader: Fixture.leader(Fixture.shifted(), usual: 0..<20, status: .watch),
      expected: "Dana, last 4 weeks against the usual, hours a week: \(hours) "
        + "33 of 38 working hours visible. Something moves, not yet enough to speak of. "
        + "Evidence: fair. Worth asking: is this a busy spell or the start of a shift?"),
    Case(
      testDescription: "too young: no usual yet",
      leader: Fixture.leader(
        (0..<3).reversed().map { Fixture.balance($0, Fixture.now) }, status: .tooYoung,
        note: "3 usable weeks since the baseline began; 8 are needed."),
      expected: "Dana: 3 usable weeks since the baseline began; 8 are needed. "
        + "Last 3 weeks, hours a week: hands-on 6, running 3, direction 3, steering 9, people 8, "
        + "overhead 2, unreadable 2. 33 of 38 working hours visible. Evidence: thin. "
        + "Worth asking: do these hours look like the weeks as they were?"),
    Case(
      testDescription: "too little evidence",
      leader: Fixture.leader(
        Fixture.shifted(to: [.delivery: 4, .oneToOne: 2, .unclear: 6]), usual: 0..<20,
        status: .tooLittleEvidence,
        note: "Over four weeks 6 h a week can be read (8 are needed)."),
      expected: "Dana: over four weeks 6 h a week can be read (8 are needed). "
        + "Last 4 weeks against the usual, hours a "
        + "week: hands-on 4 (11), running 0 (3), direction 0 (3), steering 0 (6), people 2 (6), "
        + "overhead 0 (2), unreadable 6 (2). 12 of 38 working hours visible. "
        + "No change is judged on so little. Evidence: thin. "
        + "Worth asking: what would make more of these weeks readable?"),
    Case(
      testDescription: "change of record, with an alert",
      leader: Fixture.leader(
        Fixture.shifted(), usual: 0..<20, status: .changeOfRecord, alerts: [Fixture.alert()],
        note: "Hands-on looks lower, but visible time went from 60 % to 87 % of working time."),
      expected: "Dana: hands-on looks lower, but visible time went from 60 % to 87 % of working "
        + "time. Last 4 weeks against the usual, "
        + "hours a week: \(hours) 33 of 38 working hours visible. "
        + "Hands-on lower since about mid-September; steering took 3 h, people 2. "
        + "Evidence: fair. Worth asking: what changed in the way these weeks are recorded?"),
    Case(
      testDescription: "stale: silence ends no alert",
      leader: Fixture.leader(
        Fixture.shifted(), usual: 0..<20, status: .stale,
        alerts: [Fixture.alert(onset: "2024-12-23")], lastSeen: Fixture.day("2025-09-28"),
        note: "Nothing is on record since 2025-09-28."),
      expected:
        "Dana: nothing is on record since 2025-09-28 (5 weeks); nothing is said of the time after. "
        + "Hands-on was lower since about late December 2024 when the record stopped. "
        + "Evidence: thin. Worth asking: is the export still complete, or was this time away?"),
    Case(
      testDescription: "one week away is no drop",
      leader: Fixture.leader(
        Fixture.shifted(to: Fixture.before, recent: 5).dropLast() + [Fixture.balance(0, [:])],
        usual: 0..<20),
      expected: "Dana, 3 of the last 4 weeks against the usual, hours a week: \(steadyHours) "
        + "33 of 38 working hours visible. No change beyond the usual week-to-week variation. "
        + "Evidence: fair. Worth asking: is this the balance that the coming quarter needs?"),
    Case(
      testDescription: "the time came from elsewhere, and the week grew",
      leader: Fixture.leader(
        Fixture.shifted(from: Fixture.now, to: Fixture.before.merging([.delivery: 14]) { $1 }),
        usual: 0..<20, status: .drifting, alerts: [Fixture.alert(sign: 1, onset: "2025-10-06")]),
      expected: "Dana, last 4 weeks against the usual, hours a week: "
        + "hands-on 14 (6), running 3 (3), direction 3 (3), steering 6 (9), people 6 (8), "
        + "overhead 2 (2), unreadable 2 (2). 36 of 38 working hours visible. "
        + "Hands-on higher since about early October; it came from steering 3 h, "
        + "a longer visible week 3, people 2. Evidence: good. "
        + "Worth asking: which of this work needs this leader, and for how long?"),
    Case(
      testDescription: "one-to-ones went to other people time",
      leader: Fixture.leader(
        Fixture.shifted(to: Fixture.before.merging([.oneToOne: 1, .hiring: 3]) { $1 }),
        usual: 0..<20, status: .drifting, alerts: [Fixture.alert(.oneToOne)]),
      expected: "Dana, last 4 weeks against the usual, hours a week: \(steadyHours) "
        + "33 of 38 working hours visible. "
        + "One-to-one time lower since about mid-September; other people time took 3 h. "
        + "Evidence: fair. Worth asking: who would like to be heard and has not been lately?"),
    Case(
      testDescription: "an alert whose recent weeks are back",
      leader: Fixture.leader(
        Fixture.shifted(to: Fixture.before), usual: 0..<20, status: .drifting,
        alerts: [Fixture.alert()]),
      expected: "Dana, last 4 weeks against the usual, hours a week: \(steadyHours) "
        + "33 of 38 working hours visible. Hands-on lower since about mid-September; "
        + "the recent weeks are back near the usual hours. "
        + "Evidence: fair. Worth asking: what would have to stop for the craft to come back?"),
    Case(
      testDescription: "nothing finished on record",
      leader: Fixture.leader([Fixture.balance(-1, Fixture.now)], status: .tooYoung),
      expected: "Dana: no finished week with data on record yet. Evidence: thin. "
        + "Worth asking: is the export still complete, or was this time away?"),
  ]

  @Test(arguments: cases) func says(_ example: Case) {
    let answer = TenSecondAnswer.text(for: example.leader, audience: example.audience)
    #expect(answer == example.expected)
  }

  @Test func everyMetricAndDirectionHasItsOwnQuestion() {
    let questions = Metric.allCases.flatMap { metric in
      [-1, 1].map { sign in
        TenSecondAnswer(
          for: Fixture.leader(
            Fixture.shifted(), usual: 0..<20, status: .drifting,
            alerts: [Fixture.alert(metric, sign: sign)]), audience: .coach
        ).question
      }
    }
    #expect(Set(questions).count == 6)
  }

  @Test func theLargestChangeComesFirstAndAsksTheQuestion() {
    let leader = Fixture.leader(
      Fixture.shifted(), usual: 0..<20, status: .drifting,
      alerts: [Fixture.alert(size: 0.1), Fixture.alert(.strategic, sign: 1, size: 0.2)])
    let answer = TenSecondAnswer.text(for: leader, audience: .coach)
    #expect(answer.contains("Strategic time higher since about mid-September; it came from "))
    #expect(answer.hasSuffix("is this a season, or the new shape of the job?"))
    let strategic = answer.firstRange(of: "Strategic time higher")
    let handsOn = answer.firstRange(of: "Hands-on lower")
    #expect(strategic!.lowerBound < handsOn!.lowerBound)
  }

  /// Rounded one by one, seven strands of 4 h 26 min would say 28 of 31 hours.
  @Test func printedStrandsAddUpToTheRoundedTotal() throws {
    let hours = Dictionary(
      uniqueKeysWithValues: [
        Activity.delivery, .ceremony, .roadmap, .performance, .oneToOne, .admin, .unclear,
      ].map { ($0, 4.44) })
    let answer = TenSecondAnswer.text(
      for: Fixture.leader((0..<4).reversed().map { Fixture.balance($0, hours) }), audience: .coach)
    let part = try #require(answer.components(separatedBy: "hours a week: ").last)
    let numbers = part.prefix { $0 != "." }.components(separatedBy: ", ").compactMap {
      Int($0.components(separatedBy: " ").last ?? "")
    }
    #expect(numbers.count == 7)
    #expect(numbers.reduce(0, +) == 31)
  }
}
