import BifocalModel
import Reporting
import Testing

/// With whom time was spent, in every table that says it and on the leader's page.
@Suite struct CompanyTests {
  static let columns = [
    "listening_directs_min", "listening_skip_level_min", "listening_team_min",
    "one_to_one_directs_min",
    "with_manager_min", "with_peers_min", "with_outsiders_min", "one_to_ones_held",
    "direct_reports",
    "directs_without_1to1_28d",
  ]

  /// Weeks of 33 hours, all of it in meetings of which `known` minutes say who was there.
  private static func report(
    known: Int = 1_980, outsiders: Int = 60, without: Int? = 2, audience: Audience = .coach
  ) -> RunReport {
    let weeks = (0..<24).reversed().map { back in
      var week = Fixture.balance(back, Fixture.before)
      week.company.known = known
      week.company.directs = 300
      week.company.skipLevel = 90
      week.company.ownTeam = 240
      week.company.oneToOne = 120
      week.company.manager = 60
      week.company.peers = 45
      week.company.outsiders = outsiders
      week.company.oneToOnes = 4
      week.standing = TeamStanding(directs: 5, withoutOneToOne: without)
      return week
    }
    return Fixture.report(
      [Fixture.leader("dana", weeks, usual: 0..<20)], audience: audience)
  }

  private static func last(_ table: String, _ report: RunReport) throws -> [String] {
    let rows = Parsing.csv(try #require(try Fixture.outputs(report)[table]))
    let row = try #require(rows.last)
    return columns.map { row[$0] ?? "no column" }
  }

  @Test func theColumnsHoldTheFigures() throws {
    #expect(
      try Self.last("trends.csv", Self.report())
        == ["300", "90", "240", "120", "60", "45", "60", "4", "5", "2"])
    // Without an outsider in the run nothing says that anybody could be one.
    #expect(
      try Self.last("trends.csv", Self.report(outsiders: 0))
        == ["300", "90", "240", "120", "60", "45", "", "4", "5", "2"])
    // Too few rows say who was there.
    #expect(
      try Self.last("trends.csv", Self.report(known: 989, without: nil))
        == ["", "", "", "", "", "", "", "", "5", ""])
    let summary = Parsing.csv(try #require(try Fixture.outputs(Self.report())["summary.csv"]))
    #expect(summary[0]["directs_without_1to1_28d"] == "2")
  }

  /// The periods of the fixture have sums and no last day of their own.
  @Test(arguments: ["months.csv", "quarters.csv"]) func periodsHaveTheirSums(table: String) throws {
    let report = Self.report()
    let outputs = try Fixture.outputs(report)
    let weeks = Parsing.csv(try #require(outputs["trends.csv"]))
    let periods = Parsing.csv(try #require(outputs[table]))
    for column in Self.columns.dropLast(2) {
      let sum = { (rows: [[String: String]]) in rows.reduce(0) { $0 + (Int($1[column] ?? "") ?? 0) }
      }
      #expect(sum(periods) == sum(weeks) && sum(weeks) > 0, "\(column)")
    }
    #expect(periods.allSatisfy { $0["direct_reports"] == "" })
  }

  @Test func thePageSaysThem() throws {
    let page = try #require(try Fixture.outputs(Self.report())["leaders/dana.md"])
    #expect(
      page.contains(
        "Listening, last 4 weeks: with direct reports 5.0 h a week, of it one-to-ones 2.0 h a week,"
          + " with their reports 1.5 h a week, with nobody but these 4.0 h a week; 16 one-to-ones"
          + " held. 2 of 5 direct reports without one for 28 days."))
    #expect(!page.contains("Hours with direct reports are absent"))
    let unknown = try #require(try Fixture.outputs(Self.report(known: 0))["leaders/dana.md"])
    #expect(unknown.contains("Hours with direct reports are absent"))
    #expect(!unknown.contains("Listening"))
  }

  @Test func hrGetsNoneOfThem() throws {
    for (path, text) in try Fixture.outputs(Self.report(audience: .hr)) {
      for word in Self.columns + ["Listening", "direct report"] {
        #expect(!text.contains(word), "\(path): \(word)")
      }
    }
    for audience in [Audience.`self`, .coach] {
      let row = try Self.last("trends.csv", Self.report(audience: audience))
      #expect(!row.contains("no column") && !row.contains(""), "\(audience)")
    }
  }
}
