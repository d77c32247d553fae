import BifocalModel
import Foundation
import Reporting
import Testing

@Suite struct ReportWriterTests {
  @Test func writesTheFilesOfTheDesign() throws {
    let paths = try Fixture.writer.transform(Fixture.report([Fixture.dana])).map(\.path)
    #expect(
      paths == [
        "trends.csv", "months.csv", "quarters.csv", "summary.csv", "moved.csv", "alerts.json",
        "alerts.csv",
        "rejects.csv", "leaders/dana.md", "groups.csv", "cohorts.csv", "run.json",
      ])
  }

  /// The second runs four jobs, which is no part of what it finds either.
  @Test func twoRunsDifferOnlyUnderRun() throws {
    let leaders = Fixture.random(seed: 3, leaders: 9).leaders
    var first = try Fixture.outputs(Fixture.report(leaders, run: "a"))
    var second = try Fixture.outputs(Fixture.report(leaders, run: "bbbb"))
    let manifests = try [first, second].map { outputs in
      var members = try Parsing.json(try #require(outputs["run.json"]))
      #expect((members["run"] as? [String: Any])?.count == 4)
      members["run"] = nil
      return members as NSDictionary
    }
    #expect(manifests[0] == manifests[1])
    #expect(first.removeValue(forKey: "run.json") != second.removeValue(forKey: "run.json"))
    #expect(first == second)
  }

  @Test func manifestNamesEveryOtherOutput() throws {
    let files = try Fixture.writer.transform(Fixture.report([Fixture.dana]))
    let manifest = try Parsing.json(String(decoding: files.last!.bytes, as: UTF8.self))
    let outputs = try #require(manifest["outputs"] as? [[String: Any]])
    #expect(outputs.map { $0["path"] as? String } == files.dropLast().map(\.path))
    for (output, file) in zip(outputs, files) {
      var hash = Hash128()
      hash.combine(file.bytes.span)
      #expect(output["sha256"] as? String == hash.hex)
      #expect((output["bytes"] as? NSNumber)?.intValue == file.bytes.count)
    }
  }

  @Test func manifestStatesTheLedgers() throws {
    let outputs = try Fixture.outputs(Fixture.report([Fixture.dana]))
    let manifest = try Parsing.json(try #require(outputs["run.json"]))
    let ledger = try #require(manifest["ledger"] as? [String: [String: Any]])
    let records = try #require(ledger["records"])
    let number = { (name: String) in (records[name] as? NSNumber)?.intValue ?? .min }
    #expect(number("records") == number("used") + number("rejected") + number("set_aside"))
    #expect(number("records") == 10)
    #expect(ledger["bytes"]?.count == 11 && ledger["time_s"]?.count == 8)
    let names = (manifest["unmatched"] as? [String: Any])?["names"] as? [[String: Any]]
    #expect((names?.first?["minutes"] as? NSNumber)?.intValue == 90)
  }

  @Test func figuresThatDoNotAddUpAreNotWritten() {
    var report = Fixture.report([Fixture.dana])
    report.records.used += 1
    #expect(throws: ReportError.unbalanced(["records"])) { try Fixture.writer.transform(report) }
  }

  @Test func everyDiagnosticStandsWithItsSeverity() throws {
    let severities = Diagnostic.Severity.allCases
    let report = Fixture.report(
      [],
      diagnostics: severities.map {
        Diagnostic($0, reason: "r", file: "a.csv", line: $0 == .error ? 0 : 4, message: "why, now")
      })
    let rows = Parsing.csv(try #require(try Fixture.outputs(report)["rejects.csv"]))
    #expect(rows.map { $0["severity"] } == ["note", "warning", "rejected", "error"])
    #expect(rows.map { $0["line"] } == ["4", "4", "4", ""])
    #expect(rows[0]["message"] == "why, now")
  }

  @Test func thePageLeadsWithAnswerAndLimits() throws {
    let page = try #require(try Fixture.outputs(Fixture.report([Fixture.dana]))["leaders/dana.md"])
    let lines = page.split(separator: "\n")
    #expect(lines[0] == "# Dana")
    #expect(lines[1].hasPrefix("Dana, last 4 weeks against the usual"))
    let headings = lines.filter { $0.hasPrefix("## ") }
    #expect(
      headings == [
        "## What the record cannot show", "## Hours a week: now and usual", "## What moved",
        "## Alerts",
        "## Shares over four weeks",
        "## The last 13 weeks", "## How this was worked out",
      ])
    #expect(page.contains("| steering |  | 9.0 | 6.0 | 3.0 |"))
    #expect(page.contains("6.0 h a week against 11.0"))
    #expect(page.contains("2.0 h a week of rows that nobody can read."))
    #expect(page.contains("Ticket touches are absent"))
    #expect(page.contains("| hands-on | 0.19 | 0.10 | 0.25 | 0.35 |"))
    #expect(page.contains("| macro share | 0.43 |  |  |  |"))
    #expect(page.contains("`████████████████████▅▅▅▅`"))
  }
}
