import Bifocal
import BifocalModel
import BifocalTestSupport
import CSVRecords
import Foundation
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
