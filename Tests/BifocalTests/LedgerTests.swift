import Bifocal
import BifocalModel
import BifocalTestSupport
import Foundation
import SampleExports
import Testing

/// Nothing is lost, and a run whose books do not balance publishes nothing.
@Suite struct LedgerTests {
  @Test func theBooksOfAWorldBalance() throws {
    let report = try SmallWorld(leaders: 3).run()
    #expect(report.imbalances.isEmpty)
    for file in report.files {
      #expect(file.bytes.balances, "\(file.name)")
      #expect(file.records.balances, "\(file.name)")
      #expect(file.bytes.raw > 0)
    }
    for leader in report.leaders { #expect(leader.ledger.balances, "\(leader.key)") }
  }

  /// A file that was cut off anywhere is read up to there, or set aside as a whole; all its bytes
  /// are somewhere.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func theBooksOfCutFilesBalance(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let world = try SmallWorld(seed: 20 + seed)
    for path in Set(world.truth.rows.map(\.path)).sorted() {
      let bytes = try world.folder.read(path)
      let cut = Int.random(in: 0...bytes.count, using: &generator)
      try world.folder.write(bytes.prefix(cut), to: path)
    }
    let report = try world.run()
    #expect(report.imbalances.isEmpty, "seed \(seed)")
    for file in report.files { #expect(file.bytes.balances, "seed \(seed): \(file.name)") }
  }

  @Test(arguments: ["bytes", "records", "time"])
  func aPlantedImbalancePublishesNothing(ledger: String) throws {
    let world = try SmallWorld(leaders: 1)
    var report = try world.run()
    switch ledger {
    case "bytes": report.bytes.accepted += 1
    case "records": report.records.used += 1
    default: report.time.accounted += 1
    }
    let output = world.folder.url.appendingPathComponent("out").path
    let error = #expect(throws: RunError.self) { try Pipeline.publish(report, to: output) }
    #expect(error?.kind == .software)
    #expect(error?.message.contains(ledger) ?? false)
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  /// Two faults that cancel out in the sums are still two faults.
  @Test func imbalancesOfFilesThatCancelOutAreFound() throws {
    var report = try SmallWorld(leaders: 2).run()
    report.files[0].bytes.accepted += 1
    report.files[1].bytes.accepted -= 1
    #expect(report.imbalances == ["bytes"])
    report = try SmallWorld(leaders: 2).run()
    report.leaders[0].ledger.overlap += 60
    #expect(report.imbalances == ["time"])
  }

  /// Half a record must not look like a change of the leader.
  @Test func theLeaderOfAnUnreadableFileIsStaleAndNotJudged() throws {
    let world = try SmallWorld(leaders: 3)
    let lost = try #require(world.truth.leaders.first)
    try world.folder.write("PK\u{03}\u{04}rest of a workbook".utf8, to: lost.calendar)
    let report = try world.run()
    let leader = try #require(report.leaders.first { $0.key == lost.key })
    #expect(leader.judgement.status == .stale)
    #expect(leader.judgement.alerts.isEmpty)
    #expect(report.leaders.filter { $0.judgement.status == .stale }.map(\.key) == [lost.key])
  }

  @Test func aFileThatCannotBeReadIsSetAsideAndTheRestIsPublished() throws {
    let world = try SmallWorld(leaders: 3)
    let path = try #require(world.truth.leaders.first?.calendar)
    try world.folder.write("PK\u{03}\u{04}rest of a workbook".utf8, to: path)
    let report = try world.run()
    let quarantined = report.files.filter { $0.quarantined != nil }
    #expect(quarantined.map(\.name) == [path])
    #expect(report.imbalances.isEmpty)
    #expect(report.leaders.count == 3)
  }

  /// A leader is never dropped in silence: without a readable export the answer is 'no recent data'.
  @Test func aLeaderWithoutAnExportIsStale() throws {
    let world = try SmallWorld(leaders: 2)
    try world.folder.write(
      "leader,name\nnobody,Nobody At All\n".utf8, to: "other.csv")
    let yaml = try world.pipeline(sources: SmallWorld.sources).replacing(
      "roster: roster.csv\n", with: "roster: other.csv\n"
    ).replacing("holidays: holidays.csv\n", with: "")
    let calendars = yaml.split(separator: "\n").filter { !$0.contains("calendars/") }
    try world.folder.write(calendars.joined(separator: "\n").utf8, to: "other.yaml")
    let report = try world.run(pipeline: "other.yaml")
    #expect(report.leaders.map(\.key) == ["nobody"])
    #expect(report.leaders.map(\.judgement.status) == [.stale])
    #expect(!(try Pipeline.files(of: report)).isEmpty)
  }
}
