import BifocalModel
import Foundation
import Reporting
import Testing

@Suite struct PrivacyTests {
  private static func report(_ audience: Audience) -> RunReport {
    let weeks = (0..<24).reversed().map { Fixture.balance($0, Fixture.before, late: 95) }
    let leader = Fixture.leader("p-0123456789", name: "Dana", weeks, usual: 0..<20)
    var bytes = ByteLedger()
    bytes.raw = 5
    let file = FileReport(
      name: "dana.lee.csv", sha256: "0123456789abcdef", format: "outlook",
      decisions: [
        FileReport.Decision(topic: "encoding", value: "utf-8", evidence: "dana.lee.csv is valid"),
        FileReport.Decision(topic: "leader", value: "Dana Lee", evidence: "dana.lee.csv"),
      ], bytes: bytes, records: RecordLedger(), quarantined: nil)
    let known = Diagnostic(
      .rejected, reason: "date-unreadable", file: "dana.lee.csv", line: 3, message: "no date",
      remedy: "bifocal inspect dana.lee.csv")
    let unknown = Diagnostic(.error, reason: "file-missing", file: "dana.csv", message: "missing")
    return Fixture.report(
      [leader], audience: audience, files: [file], diagnostics: [known, unknown])
  }

  @Test func hrSeesNoNameAnywhere() throws {
    let outputs = try Fixture.outputs(Self.report(.hr))
    for (path, text) in outputs {
      for name in ["Dana", "dana", "Pat Doe"] {
        #expect(!text.contains(name) && !path.contains(name), "\(path) holds \(name)")
      }
    }
    let rejects = Parsing.csv(try #require(outputs["rejects.csv"]))
    #expect(rejects.map { $0["file"] } == ["sha256:0123456789ab", "withheld"])
    let unmatched =
      try Parsing.json(try #require(outputs["run.json"]))["unmatched"] as? [String: Any]
    #expect((unmatched?["people"] as? NSNumber)?.intValue == 1)
    #expect(unmatched?["names"] == nil)
  }

  @Test func coachSeesNames() throws {
    let outputs = try Fixture.outputs(Self.report(.coach))
    #expect(outputs["run.json"]?.contains("Pat Doe") == true)
    #expect(outputs["run.json"]?.contains("dana.lee.csv") == true)
    #expect(outputs["summary.csv"]?.contains("Dana") == true)
  }

  @Test func afterHoursAreForTheLeaderAndTheCoach() throws {
    for audience in [Audience.`self`, .coach] {
      let outputs = try Fixture.outputs(Self.report(audience))
      let row = Parsing.csv(try #require(outputs["trends.csv"]))[0]
      #expect(row["after_hours_min"] == "95")
      #expect(row["after_hours_hands_on_min"] == "95")
      #expect(outputs["leaders/p-0123456789.md"]?.contains("Outside working hours") == true)
    }
    for (path, text) in try Fixture.outputs(Self.report(.hr)) {
      #expect(!text.contains("after_hours") && !text.contains("Outside working hours"), "\(path)")
    }
  }

  /// Accounted less visibility × capacity would be the after-hours time that hr may not see.
  @Test func afterHoursCannotBeWorkedOutByHR() throws {
    let late = try Fixture.outputs(Self.report(.hr))
    var same = Self.report(.hr)
    for week in same.leaders[0].trend.weeks.indices {
      same.leaders[0].trend.weeks[week].balance.insideHours =
        same.leaders[0].trend.weeks[week].balance.minutes
    }
    #expect(try Fixture.outputs(same) == late)
  }

  @Test(arguments: [Audience.`self`, .coach, .hr]) func everyPageSaysForWhomAndWhy(
    _ audience: Audience
  )
    throws
  {
    let outputs = try Fixture.outputs(Self.report(audience))
    for (path, text) in outputs where path.hasSuffix(".json") {
      let members = try Parsing.json(text)
      #expect(members["audience"] as? String == audience.rawValue, "\(path)")
      #expect(members["purpose"] as? String == "coaching", "\(path)")
    }
    for (path, text) in outputs where path.hasSuffix(".md") {
      #expect(text.contains("Audience: \(audience.rawValue). Purpose: coaching."), "\(path)")
    }
  }

  @Test func groupGetsNothingOfSingleLeaders() throws {
    let outputs = try Fixture.outputs(Self.report(.group))
    #expect(Set(outputs.keys) == ["groups.csv", "cohorts.csv", "run.json"])
    for (path, text) in outputs {
      for word in ["Dana", "dana", "Pat Doe", "p-0123456789", "accounted", "steady"] {
        #expect(!text.contains(word), "\(path) holds \(word)")
      }
    }
    let terminal = TerminalSummary(width: 80, isUnicode: true, isColored: false)
      .text(for: Self.report(.group), output: nil)
    #expect(!terminal.contains("p-0123456789") && terminal.contains("Audience: group."))
    #expect(GroupTable.table(of: Self.report(.group)).rows.isEmpty)
    #expect(try Fixture.outputs(Self.report(.`self`))["groups.csv"] == nil)
  }
}
