import Bifocal
import BifocalModel
import BifocalTestSupport
import Foundation
import Ingestion
import Scoring
import Testing

/// The five-minute check on a whole pipeline: drawn, answered, and made exact.
@Suite struct TitleCheckTests {
  private func load(_ world: SmallWorld, _ name: String = "world.yaml", jobs: Int = 2) throws
    -> Pipeline
  {
    try PipelineLoader(overrides: .init(jobs: jobs)).load(
      world.folder.url.appendingPathComponent(name).path)
  }

  private func run(_ pipeline: Pipeline) throws -> RunReport {
    try pipeline.run(
      identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: 1, version: "test"))
  }

  /// A sheet with the same answer in every row, named in a second pipeline of the world.
  private func answer(
    _ world: SmallWorld, _ rows: [SheetRow], _ answer: Activity
  ) throws -> Pipeline {
    let filled = rows.map { row in
      var row = row
      row.answer = answer
      return row
    }
    try world.folder.write(TitleSheet.bytes(filled), to: "check.csv")
    let text = String(decoding: try world.folder.read("world.yaml"), as: UTF8.self)
    try world.folder.write("corrections: check.csv\n\(text)".utf8, to: "checked.yaml")
    return try load(world, "checked.yaml")
  }

  @Test func theSampleDependsOnTheRecordAlone() throws {
    let world = try SmallWorld()
    let survey = try load(world, jobs: 1).titles()
    let rows = survey.check(count: 15, seed: 3)
    let sheet = TitleSheet.bytes(rows)
    #expect(TitleSheet.bytes(try load(world, jobs: 4).titles().check(count: 15, seed: 3)) == sheet)
    #expect(TitleSheet.bytes(survey.check(count: 15, seed: 4)) != sheet)
    let leader = try #require(rows.last?.leader)
    let alone = survey.check(count: 15, seed: 3, leader: leader)
    #expect(TitleSheet.bytes(alone) == TitleSheet.bytes(rows.filter { $0.leader == leader }))
    #expect(alone.count == 30)
  }

  @Test func theTitlesTakeTheTimeOfTheRecord() throws {
    let world = try SmallWorld()
    let pipeline = try load(world)
    let survey = try pipeline.titles()
    let report = try run(pipeline)
    // Before concurrent items share their time, and without all-day rows, which take what is free.
    let sum = survey.titles.reduce(0) { $0 + $1.seconds } + survey.untitledSeconds
    let time = report.time
    let counted = time.items - time.outsideWindow - time.notCounted - time.filtered
    #expect(sum <= counted)
    #expect(Double(sum) > 0.95 * Double(counted))
    #expect(survey.leaders == survey.leaders.sorted())
    #expect(survey.titles.allSatisfy { $0.seconds > 0 && $0.rows > 0 })
  }

  /// Every hour of the titles that one leader's person called travel is overhead of that leader,
  /// and nobody else's figures move.
  @Test func answersMakeTheirHoursExact() throws {
    let world = try SmallWorld()
    let plain = try load(world)
    let survey = try plain.titles()
    let leader = try #require(survey.leaders.first)
    let rows = survey.check(count: 15, seed: 1, leader: leader)
    let checked = try answer(world, rows, .travel)
    let before = try run(plain)
    let after = try run(checked)
    #expect(before.policy != after.policy)
    func hours(_ report: RunReport, _ key: String, _ activity: Activity) throws -> Int {
      let found = try #require(report.leaders.first { $0.key == key })
      return found.trend.weeks.reduce(0) { $0 + $1.balance.minutes[activity] }
    }
    for other in survey.leaders where other != leader {
      for activity in Activity.allCases {
        #expect(try hours(after, other, activity) == hours(before, other, activity))
      }
    }
    #expect(try hours(after, leader, .travel) > 2 * hours(before, leader, .travel) + 6_000)
    let again = try checked.titles()
    #expect(again.confirmedPart > 0.1 && again.confirmedPart < 0.9)
    let answered = Set(again.titles.filter { $0.answer != nil }.map { "\($0.leader) \($0.hash)" })
    #expect(answered == Set(rows.map { "\($0.leader) \($0.hash)" }))
    // What is answered is asked no more, and the scorer's own words are what is compared with.
    let next = again.check(count: 15, seed: 1, leader: leader)
    #expect(next.allSatisfy { row in !rows.contains { $0.hash == row.hash } })
    let agreement = try #require(checked.siteAgreement)
    #expect(agreement.titles == rows.count && agreement.altitude.value < 0.5)
    #expect(plain.siteAgreement == nil)
    let misreading = try #require(checked.misreadings?.words)
    let known = try #require(plain.misreadings?.words)
    #expect(misreading.source == .siteCheck && known.source == .heldOutFields)
    #expect(
      misreading.probability(of: .overhead, read: .craft)
        > known.probability(of: .overhead, read: .craft) + 0.1)
  }

  @Test func answersInOtherFilesAndOrdersGiveTheSameBytes() throws {
    let world = try SmallWorld()
    let survey = try load(world).titles()
    let rows = survey.check(count: 10, seed: 1)
    _ = try answer(world, rows, .roadmap)
    let one = try world.outputs(jobs: 1, pipeline: "checked.yaml")
    let half = rows.count / 2
    for (name, part) in [("b.csv", rows[..<half]), ("a.csv", rows[half...])] {
      let filled = part.reversed().map { row in
        var row = row
        row.answer = .roadmap
        return row
      }
      try world.folder.write(TitleSheet.bytes(filled), to: name)
    }
    let text = String(decoding: try world.folder.read("world.yaml"), as: UTF8.self)
    try world.folder.write("corrections: [b.csv, a.csv]\n\(text)".utf8, to: "parts.yaml")
    let two = try world.outputs(jobs: 3, pipeline: "parts.yaml")
    for (path, bytes) in one where path != "run.json" { #expect(two[path] == bytes, "\(path)") }
  }

  @Test func anEarlierSheetKeepsItsAnswers() throws {
    let world = try SmallWorld()
    let pipeline = try load(world)
    let survey = try pipeline.titles()
    let path = world.folder.url.appendingPathComponent("sheet.csv").path
    var rows = survey.check(count: 5, seed: 1)
    for position in rows.indices where position % 2 == 0 { rows[position].answer = .travel }
    try pipeline.sheet(at: path).write(rows)
    let sheet = try pipeline.sheet(at: path)
    #expect(sheet.keptCount == (rows.count + 1) / 2)
    let next = survey.check(count: 5, seed: 2) { sheet.isAnswered($0) }
    try sheet.write(next)
    let lines = String(decoding: try world.folder.read("sheet.csv"), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.count == 1 + sheet.keptCount + next.count)
    #expect(lines.filter { $0.hasSuffix(",travel,,") }.count == sheet.keptCount)
    // What was answered stands for itself alone, so that the sheet stands for every hour once.
    let total = { (rows: [SheetRow]) in rows.reduce(0) { $0 + ($1.standsFor ?? 0) } }
    let answered = rows.filter { $0.answer != nil }.reduce(0) { $0 + $1.seconds }
    #expect(total(next) + answered == total(rows))
    #expect(
      lines.filter { $0.contains(",random,") }.count == next.filter { $0.drawn == .random }.count)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func whatIsUnsureComesByTheHoursAtStake() throws {
    let world = try SmallWorld()
    let survey = try load(world).titles()
    let unsure = survey.unsure(margin: 0.15)
    #expect(!unsure.isEmpty)
    #expect(unsure.map(\.seconds) == unsure.map(\.seconds).sorted(by: >))
    let least = Int(0.15 * Double(Score.scale))
    #expect(
      unsure.map(\.reading.score).allSatisfy {
        $0.activity == .unclear || $0.runnerUp.margin < least
      })
    #expect(survey.unsure(margin: 0).allSatisfy { $0.reading.score.activity == .unclear })
    #expect(survey.unsure(margin: 0).count <= unsure.count)
  }
}
