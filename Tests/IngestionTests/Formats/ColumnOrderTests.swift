import BifocalModel
import BifocalTestSupport
import Ingestion
import Testing

/// Rows mean the same in whatever order their columns stand, and beside columns nobody knows.
@Suite struct ColumnOrderTests {
  /// The example with its columns shuffled; of columns of one name the order stays.
  private func shuffled(_ example: FormatExample, seed: UInt64) -> FormatExample {
    var random = SeededGenerator(seed: seed)
    let header = example.fixture.header
    var places: [String: [Int]] = [:]
    for (position, name) in header.enumerated() { places[name, default: []].append(position) }
    var order = header.indices.shuffled(using: &random).map { position -> Int in
      places[header[position]]?.removeFirst() ?? position
    }
    // A column that no format knows; a row that is too short has nothing under it.
    let extra = Int.random(in: 0...order.count, using: &random)
    order.insert(-1, at: extra)
    var copy = example
    copy.fixture.header = order.map { $0 < 0 ? "House rule" : header[$0] }
    copy.fixture.rows = example.fixture.rows.map { row in
      order.map { $0 < 0 ? "x" : $0 < row.count ? row[$0] : "" }
    }
    return copy
  }

  /// What does not depend on the order in which lists of several columns are joined.
  private func summary(_ reading: FormatExample.Reading) -> [String] {
    let batch = reading.batch
    let contents = batch.contents.map { content in
      "\(batch.string(.title, of: content)) \(content.minutes) \(content.attendees) "
        + "\(content.hour) \(content.isRecurring) \(content.isOrganizerSelf) \(content.showAs)"
    }
    return reading.lines + contents
      + batch.items.map { "\($0.flags.rawValue) \($0.identity.short) \($0.subject.short)" }
      + batch.diagnostics.map { "\($0.line) \($0.column) \($0.reason)" }
      + batch.ledger.setAside.map { "\($0.key) \($0.value)" }.sorted()
  }

  @Test(arguments: FormatDetectionTests.examples)
  func anyOrderReadsTheSame(_ example: FormatExample) throws {
    let options = SourceOptions(leader: example.owner.map { .fixed($0) })
    let expected = summary(try example.read(options, zone: "Europe/Berlin"))
    for seed in UInt64(1)...6 {
      let found = summary(try shuffled(example, seed: seed).read(options, zone: "Europe/Berlin"))
      #expect(found == expected, "seed \(seed)")
    }
  }
}

extension FormatExample {
  /// Whose file it is, where its rows do not say.
  fileprivate var owner: String? {
    ["outlook_desktop_fr", "outlook_desktop_es", "jira_worklog_cells"].contains(format)
      ? "Ana Ruiz" : nil
  }
}
