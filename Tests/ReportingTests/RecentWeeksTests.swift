import BifocalModel
import Foundation
import Reporting
import Testing

/// Now is a mean over the same kind of week as the usual.
@Suite struct RecentWeeksTests {
  static let holiday = Fixture.balance(1, [.delivery: 1, .oneToOne: 1])

  private static func outputs(_ leader: LeaderReport) throws -> (
    row: [String: String], page: String, answer: String
  ) {
    let outputs = try Fixture.outputs(Fixture.report([leader]))
    return (
      Parsing.csv(try #require(outputs["summary.csv"]))[0],
      try #require(outputs["leaders/dana.md"]), TenSecondAnswer.text(for: leader, audience: .coach)
    )
  }

  @Test func aHolidayWeekWithALittleDataIsNoDrop() throws {
    var weeks = Fixture.shifted(to: Fixture.before)
    weeks[weeks.count - 2] = Self.holiday
    let all = try Self.outputs(Fixture.leader(weeks, usual: 0..<20, usableHours: 8))
    #expect(all.answer.hasPrefix("Dana, 3 of the last 4 weeks against the usual, hours a week: "))
    #expect(all.answer.contains(TenSecondAnswerTests.steadyHours))
    #expect(all.row["hands_on_h"] == "11.0" && all.row["hands_on_usual_h"] == "11.0")
    #expect(all.row["recent_weeks"] == "3")
    #expect(all.page.contains("Now: 3 of the last 4 weeks. Usual"))
    #expect(all.page.contains("- 1 of the last 4 weeks with too little data to be compared"))
  }

  @Test func whereNoWeekIsUsableWhatThereIsIsShownAndSaidSo() throws {
    var weeks = Fixture.shifted(to: [.delivery: 2, .oneToOne: 1])
    weeks[weeks.count - 2] = Fixture.balance(1, [:])
    let leader = Fixture.leader(
      weeks, usual: 0..<20, status: .drifting, alerts: [Fixture.alert()], usableHours: 8)
    let all = try Self.outputs(leader)
    #expect(
      all.answer.hasPrefix(
        "Dana: the record is thin: no recent week holds enough to be judged; 3 of 38 working"))
    #expect(
      all.answer.contains("3 of the last 4 weeks against the usual, hours a week: hands-on 2"))
    #expect(all.answer.contains("Hands-on lower since about mid-September. Evidence: thin."))
    #expect(all.row["recent_weeks"] == "3" && all.row["evidence"] == "thin")
    #expect(all.page.contains("Now: 3 of the last 4 weeks, none with enough to be judged. Usual"))
  }
}
