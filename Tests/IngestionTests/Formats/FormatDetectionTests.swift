import BifocalModel
import Ingestion
import Testing

/// Every format's header is taken for that format and for no other, whatever was done to it.
@Suite struct FormatDetectionTests {
  static let examples: [FormatExample] = [
    OutlookFrenchTests.example, OutlookSpanishTests.example, GraphTests.example,
    JiraGermanTests.example, JiraFrenchTests.example, JiraSpanishTests.example,
    TogglTests.example, LinearTests.example, AzureDevOpsTests.example, GitHubTests.example,
    ClockifyTests.example, HarvestTests.example, JiraWorklogCellsTests.example,
    GitLabTests.example, AsanaTests.example, ClickUpTests.example, TrelloTests.example,
    ZendeskTests.example, ServiceNowTests.example, CalendlyTests.example, VivaTests.example,
    WorkplaceAnalyticsTests.example,
  ]

  private func found(_ header: [String]) -> Result<String, any Error> {
    Result { try Fixture(header, [], file: "ana.csv").plan().format }
  }

  private func format(_ header: [String]) -> String? { try? found(header).get() }

  @Test func everyFormatHasAnExample() {
    let others = [
      "outlook_desktop_en", "outlook_desktop_de", "google_calendar", "tempo_worklogs", "items",
    ]
    #expect(Set(Self.examples.map(\.format) + others) == Set(Ingestor.formats))
  }

  @Test(arguments: examples) func asItIs(_ example: FormatExample) {
    #expect(format(example.fixture.header) == example.format)
  }

  /// Cells that Excel saved again, or a header that somebody typed.
  @Test(arguments: examples) func inOtherCase(_ example: FormatExample) {
    #expect(format(example.fixture.header.map { $0.uppercased() }) == example.format)
    #expect(format(example.fixture.header.map { $0.lowercased() }) == example.format)
  }

  /// Of columns of one name only the order among themselves tells them apart.
  @Test(arguments: examples) func inAnotherOrder(_ example: FormatExample) {
    let header = example.fixture.header
    for turn in 1..<header.count {
      #expect(format(Array(header[turn...] + header[..<turn])) == example.format, "\(turn)")
    }
    #expect(format(header.reversed()) == example.format)
    #expect(format(header.sorted()) == example.format)
  }

  @Test(arguments: examples) func withColumnsOfItsOwn(_ example: FormatExample) {
    let extra = (1...9).map { "Custom \($0)" }
    #expect(format(extra + example.fixture.header) == example.format)
    #expect(format(example.fixture.header + extra) == example.format)
  }

  /// Without a needed column it is refused, with its name; never read as something else.
  @Test(arguments: examples) func withoutOneColumn(_ example: FormatExample) {
    for (position, name) in example.fixture.header.enumerated() {
      var header = example.fixture.header
      header.remove(at: position)
      switch found(header) {
      case .success(let format): #expect(format == example.format, "without \(name)")
      case .failure(let error):
        #expect(example.needed.contains(name), "\(error)")
        #expect("\(error)".contains(example.format), "\(error)")
      }
    }
    for name in example.needed {
      #expect(example.fixture.header.contains(name), "\(name) is no column of it")
    }
  }

  /// Another format reads it, if at all, only when told to.
  @Test(arguments: examples) func isNoOtherFormats(_ example: FormatExample) {
    for other in Ingestor.formats where other != example.format {
      let forced = try? Fixture(example.fixture.header, [], file: "ana.csv").plan(
        SourceOptions(format: other))
      #expect(forced == nil || forced?.format == other)
    }
  }

  @Test func twoFormatsThatFitAreRefusedWithTheWayOut() throws {
    let header = TogglTests.example.fixture.header + AzureDevOpsTests.example.fixture.header
    let error = try #require(throws: IngestionError.self) {
      try Fixture(header, [], file: "ana.csv").plan()
    }
    #expect(error.description.contains("two formats fit"))
    #expect(error.description.contains("format: toggl_detailed"))
    #expect(error.description.contains("format: azure_devops_query"))
    let forced = try Fixture(header, [], file: "ana.csv").plan(
      SourceOptions(format: "toggl_detailed"))
    #expect(forced.format == "toggl_detailed")
  }
}
