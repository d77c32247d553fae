import BifocalModel
import Ingestion
import Testing

/// Every export is known for what it is, whatever was done to its columns.
@Suite struct ExportDetectionTests {
  static let samples: [ExportSample] = [
    OutlookFrenchTests.sample, OutlookSpanishTests.sample, GraphCalendarTests.sample,
    TogglTests.sample, ClockifyTests.sample, HarvestTests.sample,
    LinearTests.sample, AzureDevOpsTests.sample, GitHubProjectsTests.sample, GitLabTests.sample,
    AsanaTests.sample, TrelloTests.sample, ClickUpTests.sample, ZendeskTests.sample,
    ServiceNowTests.sample, CalendlyTests.sample, JiraWorklogTests.sample,
  ]

  private func format(_ header: [String]) -> String? {
    try? Fixture(header, [], file: "ana.csv").plan(SourceOptions()).format
  }

  @Test(arguments: samples)
  func exactlyOneFormatReadsIt(_ sample: ExportSample) throws {
    #expect(format(sample.table.header) == sample.format)
    #expect(format(sample.table.header.map { $0.uppercased() }) == sample.format)
    // By another format's name it is read only where that format's own columns are all there, and
    // then never with more columns than its own.
    let own = try Fixture(sample.table.header, []).plan().columns.count { $0.role != nil }
    for other in Ingestor.formats where other != sample.format {
      let plan = try? Fixture(sample.table.header, []).plan(SourceOptions(format: other))
      #expect((plan?.columns.count { $0.role != nil } ?? 0) < own, "\(other)")
    }
  }

  /// Columns of one name keep their order among themselves: it is all that tells them apart.
  @Test(arguments: samples)
  func columnsInAnyOrder(_ sample: ExportSample) {
    let header = sample.table.header
    let names = Set(header)
    for turn in [1, 2, header.count / 2] where names.count == header.count {
      #expect(format(Array(header[turn...] + header[..<turn])) == sample.format)
    }
    #expect(format(header.sorted()) == sample.format)
    #expect(format(header.sorted(by: >)) == sample.format)
  }

  @Test(arguments: samples)
  func furtherColumns(_ sample: ExportSample) {
    let extra = ["Custom field (Area)", "", "Team health", "notes_2"]
    #expect(format(extra + sample.table.header) == sample.format)
    #expect(format(sample.table.header + extra) == sample.format)
  }

  @Test(arguments: samples)
  func oneColumnMissing(_ sample: ExportSample) {
    for (position, name) in sample.table.header.enumerated() {
      var header = sample.table.header
      header.remove(at: position)
      let found = format(header)
      if sample.needed.contains(name) {
        // Better not at all than for another product's.
        #expect(found == nil || found == sample.format, "without \(name)")
      } else {
        #expect(found == sample.format, "without \(name)")
      }
    }
  }
}
