import Bifocal
import BifocalModel
import BifocalTestSupport
import CSVRecords
import Foundation
import Reporting
import SampleExports
import Testing

/// No title, description or attendee of the inputs reaches an output.
@Suite struct PrivacyTests {
  @Test func outputsHoldNoTextOfTheInputs() throws {
    let world = try SmallWorld(leaders: 3)
    let outputs = try world.outputs()
    let texts = try privateTexts(of: world)
    #expect(texts.count > 200)
    for (path, bytes) in outputs {
      let output = String(decoding: bytes, as: UTF8.self)
      for text in texts { #expect(!output.contains(text), "\(path) holds a private text") }
    }
  }

  @Test func hrSeesPseudonymsOnly() throws {
    let world = try SmallWorld(
      leaders: 3, audience: "hr", extra: "pseudonym_key: key")
    try world.folder.write((0..<32).map { UInt8($0) }, to: "key")
    let outputs = try world.outputs()
    #expect(outputs.keys.filter { $0.hasPrefix("leaders/p-") }.count == 3)
    for (path, bytes) in outputs {
      let output = String(decoding: bytes, as: UTF8.self)
      for leader in world.truth.leaders {
        for name in [leader.key, leader.name] {
          #expect(!output.contains(name) && !path.contains(name), "\(path) names a leader")
        }
      }
      #expect(!output.contains("after_hours"), "\(path)")
    }
    // What a run says on standard error is made from these.
    for diagnostic in try world.run().diagnostics {
      for leader in world.truth.leaders { #expect(!diagnostic.text.contains(leader.key)) }
    }
  }

  /// The leader's own titles are on the page and in `moved.csv`, and nowhere else.
  @Test func selfSeesTheTitlesThatMoved() throws {
    let world = try SmallWorld(leaders: 1, audience: "self")
    let outputs = try world.outputs().mapValues { String(decoding: $0, as: UTF8.self) }
    let texts = try privateTexts(of: world)
    let moved = try #require(outputs["moved.csv"])
    #expect(moved.contains(",title,") && moved.contains(",other_titles,"))
    #expect(texts.contains { moved.contains($0) })
    for (path, text) in outputs where path != "moved.csv" && !path.hasPrefix("leaders/") {
      for title in texts { #expect(!text.contains(title), "\(path) holds a private text") }
    }
  }

  /// Somebody whose only row lies behind the window spells a title that two leaders share.
  @Test func selfSeesNoTitleOfSomebodyOutsideTheWindow() throws {
    let folder = try TemporaryFolder()
    let first = CivilDate(iso: "2025-01-06") ?? CivilDate(day: 0)
    func row(_ title: String, _ date: CivilDate, _ hours: Int) -> String {
      "\(title),\(date.iso)T09:00,\(date.iso)T\(9 + hours):00,1,calendar"
    }
    let header = "title,start,end,attendees,kind"
    let own = (0..<40).map { week in
      row("AAA-1 Payment refactor coding", first + 7 * week, week < 36 ? 9 : 3)
        + "\n" + row("Roadmap review", first + (7 * week + 1), 6)
    }
    try folder.write(([header] + own).joined(separator: "\n").utf8, to: "dana.csv")
    let other = row("AAA-1 Fire Dana", first + 300, 1)
    try folder.write("\(header)\n\(other)".utf8, to: "ben.csv")
    try folder.write(
      """
      name: own
      audience: self
      purpose: A test
      zone: Europe/Berlin
      as_of: 2025-10-13
      sources:
        - {files: ["*.csv"], leader: {file_name: "{leader}.csv"}}
      """.utf8, to: "own.yaml")
    let report = try PipelineLoader().load(folder.url.appendingPathComponent("own.yaml").path).run(
      identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: 2, version: "test"))
    for file in try Pipeline.files(of: report) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("Fire") && !text.contains("refactor"), "\(file.path)")
    }
  }

  @Test func selfOfSeveralSeesNoTitles() throws {
    let world = try SmallWorld(leaders: 3, audience: "self")
    let outputs = try world.outputs()
    let texts = try privateTexts(of: world)
    for (path, bytes) in outputs {
      let output = String(decoding: bytes, as: UTF8.self)
      for text in texts { #expect(!output.contains(text), "\(path) holds a private text") }
    }
  }

  /// A title of the works council is sensitive by a rule, and one row of 'Dentist' is private: both
  /// move, and neither is named.
  @Test func titlesThatAreSensitiveOrPrivateAnywhereAreNotNamed() throws {
    let folder = try TemporaryFolder()
    var rows = ["title,start,end,attendees,private,kind"]
    for week in 0..<30 {
      let recent = week >= 26
      func add(_ title: String, _ day: Int, _ hour: Int, _ hours: Int, isPrivate: Bool = false) {
        let date = (CivilDate(iso: "2026-01-05") ?? CivilDate(day: 0)) + (7 * week + day)
        rows.append(
          "\(title),\(date.iso)T\(hour):00,\(date.iso)T\(hour + hours):00,4,\(isPrivate ? 1 : 0),"
            + "calendar")
      }
      for day in 0..<4 { add("Code review", day, 10, recent ? 1 : 4) }
      add("Roadmap review", 0, 15, recent ? 2 : 1)
      add("Works council meeting", 1, 15, recent ? 2 : 1)
      add("Works council meeting", 2, 15, recent ? 2 : 1)
      add("Dentist", 3, 15, recent ? 2 : 1, isPrivate: week == 3)
    }
    try folder.write(rows.joined(separator: "\n").utf8, to: "own.csv")
    try folder.write(
      """
      name: own
      audience: self
      purpose: A test
      zone: Europe/Berlin
      as_of: 2026-08-03
      sources:
        - {files: [own.csv], leader: {fixed: dana}}
      """.utf8, to: "own.yaml")
    let loader = PipelineLoader()
    let report = try loader.load(folder.url.appendingPathComponent("own.yaml").path).run(
      identity: RunIdentity(id: "test", started: "", seconds: 0, jobs: 2, version: "test"))
    let files = try Pipeline.files(of: report).map {
      (path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self))
    }
    let moved = try #require(files.first { $0.path == "moved.csv" }).text
    #expect(moved.contains(",Code review,") && moved.contains(",Roadmap review,"))
    for (path, text) in files {
      #expect(!text.contains("Works council") && !text.contains("Dentist"), "\(path)")
    }
  }

  @Test func aShortKeyIsRefused() throws {
    let world = try SmallWorld(leaders: 1, audience: "hr", extra: "pseudonym_key: key")
    try world.folder.write([1, 2, 3], to: "key")
    #expect(throws: RunError.self) { try world.run() }
  }

  /// Titles, descriptions and attendees that are long enough not to be ordinary words.
  private func privateTexts(of world: SmallWorld) throws -> Set<String> {
    let columns: Set = [
      "Subject", "Betreff", "Description", "Beschreibung", "Required Attendees",
      "Erforderliche Teilnehmer", "Summary", "Work Description",
    ]
    var texts: Set<String> = []
    for path in Set(world.truth.rows.map(\.path)) {
      let table = try CSVFileReader().transform(
        CSVFile(name: path, bytes: try world.folder.read(path)))
      let positions = table.header.indices.filter { columns.contains(table.header[$0]) }
      for batch in table.batches {
        for record in 0..<batch.count {
          for position in positions {
            let text = batch.string(record, position)
            if text.count >= 12, text.contains(" ") { texts.insert(text) }
          }
        }
      }
    }
    // A leader's own name is no secret to a coach.
    return texts.subtracting(world.truth.leaders.map(\.name))
  }
}
