import BifocalModel
import Foundation
import Groups
import Reporting
import Testing

/// Group figures are those of the tables of single leaders.
@Suite struct AgreementTests {
  /// August 2025 has four weeks, all usable: its mean is that of the leader's four rows.
  @Test(arguments: [UInt64(3), 4, 5]) func mediansAreThoseOfTrends(seed: UInt64) throws {
    var world = World.random(seed: seed, people: 12)
    for index in world.people.indices { world.people[index].thin = [] }
    let end = World.day("2025-08-31")
    let leaders = world.reports(until: end)
    let groups = GroupAnalyzer().transform(leaders)
    let files = try ReportWriter { _ in "" }.transform(report(leaders, groups, end))
    let trends = try rows("trends.csv", files).filter { ($0["week"] ?? "") >= "2025-08-04" }
    let row = try #require(
      try rows("groups.csv", files).first { $0["month"] == "2025-08" && $0["group"] == "all" })
    for altitude in GroupFigures.altitudes.map(\.rawValue) {
      let means = Dictionary(grouping: trends) { $0["leader"] }.values.map { weeks in
        weeks.reduce(0) { $0 + (Double($1["\(altitude)_min"] ?? "") ?? .nan) } / 240
      }.sorted()
      #expect(means.count == 12)
      let median = ((means[5] + means[6]) / 2 * 2).rounded() / 2
      #expect(Double(row["\(altitude)_median_h"] ?? "") == median, "seed \(seed)")
    }
    // summary.csv has the same four weeks, rounded to tenths by strand.
    let craft = try rows("summary.csv", files).map {
      (Double($0["hands_on_h"] ?? "") ?? .nan) + (Double($0["running_h"] ?? "") ?? .nan)
    }.sorted()
    let told = try #require(Double(row["craft_median_h"] ?? ""))
    #expect(abs((craft[5] + craft[6]) / 2 - told) <= 0.36, "seed \(seed)")
  }

  private func report(
    _ leaders: [LeaderReport], _ groups: GroupReport, _ end: CivilDate
  ) -> RunReport {
    RunReport(
      pipeline: "p", audience: .coach, purpose: "test",
      policy: Policy(name: "n", hash: Hash128(high: 1, low: 2)), asOf: end + 1, zone: "UTC",
      window: DataWindow(last: end), leaders: leaders, files: [], diagnostics: [],
      bytes: ByteLedger(), records: RecordLedger(), time: TimeLedger(),
      identity: RunIdentity(id: "r", started: "", seconds: 0, jobs: 1, version: "1"),
      groups: groups)
  }

  /// No cell of these tables holds a comma.
  private func rows(_ path: String, _ files: [OutputFile]) throws -> [[String: String]] {
    let file = try #require(files.first { $0.path == path })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }
}
