import BifocalModel
import Foundation
import Reporting
import Testing

/// Every row says by what it was made, for whom and why.
@Suite struct RunLabelTests {
  @Test(arguments: [Audience.`self`, .coach, .hr]) func everyRowSaysForWhomAndWhy(
    _ audience: Audience
  ) throws {
    let outputs = try Fixture.outputs(
      Fixture.report(
        [Fixture.dana], audience: audience, purpose: "=yearly talk",
        diagnostics: [Diagnostic(.warning, reason: "r", file: "a.csv", message: "m")]))
    for file in ["trends.csv", "summary.csv", "moved.csv", "alerts.csv", "rejects.csv"] {
      let text = try #require(outputs[file])
      #expect(Parsing.cells(text)[0].suffix(2) == ["audience", "purpose"], "\(file)")
      let rows = Parsing.csv(text)
      #expect(!rows.isEmpty)
      for row in rows {
        #expect(row["audience"] == audience.rawValue, "\(file)")
        #expect(row["purpose"] == "'=yearly talk", "\(file)")
        if file != "rejects.csv" { #expect(row["policy"] == Fixture.policy.label, "\(file)") }
      }
    }
  }

  /// The record ledger's notes were once nowhere.
  @Test func theManifestHasTheLedgersNotes() throws {
    var report = Fixture.report([Fixture.dana])
    report.records.notes = ["row-short": 3, "time-spent-unresolved": 2]
    var records = RecordLedger()
    records.notes = ["row-short": 3]
    report.files = [
      FileReport(
        name: "a.csv", sha256: "00", format: "outlook", decisions: [], bytes: ByteLedger(),
        records: records, quarantined: nil)
    ]
    let manifest = try Parsing.json(try #require(try Fixture.outputs(report)["run.json"]))
    let ledger = try #require(manifest["ledger"] as? [String: [String: Any]])
    #expect(
      ledger["records"]?["notes"] as? [String: Int] == ["row-short": 3, "time-spent-unresolved": 2])
    let file = try #require((manifest["files"] as? [[String: Any]])?.first)
    #expect((file["records"] as? [String: Any])?["notes"] as? [String: Int] == ["row-short": 3])
  }

  @Test(arguments: ["yearly talk", "yearly talk.", "why not?"])
  func aPurposeWrittenAsASentenceEndsOnce(_ purpose: String) throws {
    let report = Fixture.report([Fixture.dana], purpose: purpose)
    let page = try #require(try Fixture.outputs(report)["leaders/dana.md"])
    let summary = TerminalSummary(width: 100, isUnicode: true, isColored: false)
      .text(for: report, output: nil)
    let end = purpose.hasSuffix("k") ? "." : ""
    #expect(page.contains("Purpose: \(purpose)\(end) As of "))
    #expect(summary.contains("Purpose: \(purpose)\(end)\n"))
  }

  /// Options may change them, so no text may repeat their defaults.
  @Test func optionsAreNamedAndNotTheirDefaults() throws {
    let leader = Fixture.leader("dana", Fixture.shifted(), usual: 0..<20, notes: ["long_items": 2])
    let page = try #require(try Fixture.outputs(Fixture.report([leader]))["leaders/dana.md"])
    #expect(page.replacing("\\", with: "").contains("- 2 items longer than option long_hours.\n"))
    let slope = DataDictionary.trends.first { $0.name == "hands_on_slope" }
    #expect(slope?.formula.contains("option slope_weeks") == true)
    #expect(slope?.formula.contains("26") == false)
  }
}
