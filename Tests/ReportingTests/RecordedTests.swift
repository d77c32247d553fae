import BifocalModel
import Reporting
import Testing

/// What is said of misread titles, and of how far a person has checked them.
@Suite struct RecordedTests {
  private static let shares = RecordedShares(
    macro: RecordedShare(corrected: 0.4512, interval: 0.4105...0.5198),
    strategic: RecordedShare(corrected: 0.35, interval: 0.31...0.4),
    craft: RecordedShare(corrected: 0.4, interval: 0.36...0.44), source: .heldOutFields)

  private static let check = SiteCheck(agreement: 0.912, interval: 0.84...0.953, titles: 45)

  /// Dana with 10 % of her hours confirmed.
  private static func dana(_ recorded: RecordedShares?, confirmed: Bool = true) -> LeaderReport {
    var leader = Fixture.dana
    for index in leader.trend.weeks.indices {
      leader.trend.weeks[index].recorded = recorded
      let accounted = leader.trend.weeks[index].balance.accounted
      leader.trend.weeks[index].balance.confirmed = confirmed ? accounted / 10 : 0
    }
    return leader
  }

  private func outputs(
    _ recorded: RecordedShares?, confirmed: Bool = true, check: SiteCheck? = nil
  ) throws -> [String: String] {
    var report = Fixture.report([Self.dana(recorded, confirmed: confirmed)])
    report.siteCheck = check
    return try Fixture.outputs(report)
  }

  private func lastRow(
    of file: String, in outputs: [String: String]
  ) throws -> [String: String] {
    let text = try #require(outputs[file])
    return try #require(Parsing.csv(text).last)
  }

  @Test func theCorrectionAndTheIntervalStandBesideTheMacroShare() throws {
    let outputs = try outputs(Self.shares)
    let trend = try lastRow(of: "trends.csv", in: outputs)
    #expect(trend["macro_share_4w"] == "0.4321")
    #expect(trend["macro_share_corrected"] == "0.4512")
    #expect(trend["macro_share_recorded_lo"] == "0.4105")
    #expect(trend["macro_share_recorded_hi"] == "0.5198")
    #expect(trend["strategic_share_corrected"] == "0.3500")
    #expect(trend["craft_share_recorded_hi"] == "0.4400")
    #expect(trend["misreading"] == "held_out_fields")
    let summary = try lastRow(of: "summary.csv", in: outputs)
    #expect(summary["macro_share_corrected"] == "0.4512")
    #expect(summary["macro_share_recorded_hi"] == "0.5198")
    let page = try #require(outputs["leaders/dana.md"])
    #expect(
      page.contains(
        "Macro share 43 %, corrected for known misreading 45 %, recorded: 41-52 % (what misread"
          + " titles can do)."))
    #expect(page.contains("| macro share | 0.43 |  |  |  | 0.45 | 0.41 | 0.52 |"))
    #expect(page.contains("| hands-on |"))
  }

  @Test func withoutKnownRatesThatIsSaid() throws {
    let outputs = try outputs(nil)
    let trend = try lastRow(of: "trends.csv", in: outputs)
    #expect(trend["misreading"] == "none" && trend["macro_share_corrected"] == "")
    let page = try #require(outputs["leaders/dana.md"])
    #expect(page.contains("how often this program misreads is not known"))
    #expect(!page.contains("recorded from"))
  }

  /// One leader makes no group, so these have a header only; rejects are of files.
  private static let rowless: Set = ["rejects.csv", "groups.csv", "cohorts.csv"]

  @Test func everyOutputSaysHowFarAPersonHasChecked() throws {
    let words = "10 % of hours confirmed, agreement 0.91 (0.84, 0.95)"
    let outputs = try outputs(Self.shares, check: Self.check)
    for (file, text) in outputs where !Self.rowless.contains(file) {
      #expect(text.contains(words), "\(file)")
    }
    let alerts = try Parsing.json(try #require(outputs["alerts.json"]))
    let check = try #require(alerts["site_check"] as? [String: Any])
    #expect(check["agreement"] as? Double == 0.912 && check["titles"] as? Int == 45)
    let summary = try lastRow(of: "summary.csv", in: outputs)
    #expect(summary["confirmed_share"] == "0.1000" && summary["agreement_lo"] == "0.8400")
    #expect(summary["agreement_hi"] == "0.9530")
  }

  @Test func uncheckedIsSaidToo() throws {
    let outputs = try outputs(Self.shares, confirmed: false)
    for (file, text) in outputs where !Self.rowless.contains(file) {
      #expect(text.contains("not yet checked by a person"), "\(file)")
    }
    let confirmed = try self.outputs(Self.shares)
    #expect(
      confirmed["summary.csv"]?
        .contains("10 % of hours confirmed, agreement not yet estimated") == true)
  }

  @Test func aLeaderHasTheOwnHoursAndARunAll() throws {
    var report = Fixture.report([
      Self.dana(nil), Fixture.leader("max", Fixture.shifted(to: Fixture.before), usual: 0..<20),
    ])
    report.siteCheck = Self.check
    let outputs = try Fixture.outputs(report)
    #expect(outputs["leaders/dana.md"]?.contains("10 % of hours confirmed") == true)
    #expect(outputs["leaders/max.md"]?.contains("0 % of hours confirmed") == true)
    #expect(outputs["run.json"]?.contains("5 % of hours confirmed") == true)
    let summary = TerminalSummary(width: 100, isUnicode: true, isColored: false)
      .text(for: report, output: nil)
    #expect(summary.contains("What titles were read as: 5 % of hours confirmed, agreement 0.91"))
  }
}
