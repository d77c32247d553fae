import BifocalModel
import Ingestion
import Testing

/// Every format's header is taken for that format and for no other, whatever was done to it.
@Suite struct FormatDetectionTests {
  static let examples: [FormatExample] = [
    JiraGermanTests.example, JiraFrenchTests.example, JiraSpanishTests.example,
    VivaTests.example, WorkplaceAnalyticsTests.example,
  ]

  /// The formats whose rows are tested elsewhere, by their headers.
  static let others: [FormatExample] = [
    FormatExample(
      "outlook_desktop_en", needed: ["Subject", "Start Date"],
      """
      Subject|Start Date|Start Time|End Date|End Time|All day event|Reminder on/off|Reminder Date|Reminder Time|Meeting Organizer|Required Attendees|Optional Attendees|Meeting Resources|Billing Information|Categories|Description|Location|Mileage|Priority|Private|Sensitivity|Show time as
      """),
    FormatExample(
      "outlook_desktop_de", needed: ["Betreff", "Beginnt am"],
      """
      Betreff|Beginnt am|Beginnt um|Endet am|Endet um|Ganztägiges Ereignis|Erinnerung Ein/Aus|Erinnerung am|Erinnerung um|Besprechungsplanung|Erforderliche Teilnehmer|Optionale Teilnehmer|Besprechungsressourcen|Abrechnungsinformationen|Beschreibung|Kategorien|Ort|Priorität|Privat|Reisekilometer|Vertraulichkeit|Zeitspanne zeigen als
      """),
    FormatExample(
      "google_calendar", needed: ["Subject", "Start Date"],
      """
      Subject|Start Date|Start Time|End Date|End Time|All Day Event|Description|Location|Private
      """),
    FormatExample(
      "jira_issues", needed: ["Summary", "Issue key", "Created"],
      """
      Summary|Issue key|Issue id|Issue Type|Status|Project key|Project name|Project type|Project lead|Project lead id|Project description|Priority|Resolution|Assignee|Assignee Id|Reporter|Reporter Id|Creator|Creator Id|Created|Updated|Last Viewed|Resolved|Due date|Votes|Labels|Labels|Description|Environment|Watchers|Watchers Id|Log Work|Log Work|Original estimate|Remaining Estimate|Time Spent|Work Ratio|Σ Original Estimate|Σ Remaining Estimate|Σ Time Spent|Security Level|Attachment|Custom field (Story Points)|Sprint|Sprint|Custom field ([CHART] Date of First Response)|Comment|Comment|Parent|Parent key|Parent summary|Status Category|Status Category Changed
      """),
    FormatExample(
      "tempo_worklogs", needed: ["Issue Key", "Hours", "Work date"],
      """
      Issue Key|Issue summary|Hours|Work date|Username|Full name|Period|Account Key|Account Name|Account Lead|Account Category|Account Customer|Activity Name|Component|All Components|Version Name|Issue Type|Issue Status|Project Key|Project Name|Epic|Epic Link|Work Description|Parent Key|Reporter|External Hours|Billed Hours|Issue Original Estimate|Issue Remaining Estimate
      """),
    FormatExample(
      "items", needed: ["title"],
      """
      id|persona|kind|title|organizer_is_self|attendees|minutes|recurring|all_day|show_as|categories|description|ticket_type|priority|status|labels|project
      """),
  ]
  static let all = examples + others

  private func found(_ header: [String]) -> Result<String, any Error> {
    Result { try Fixture(header, [], file: "ana.csv").plan().format }
  }

  private func format(_ header: [String]) -> String? { try? found(header).get() }

  @Test func everyFormatHasAnExample() {
    let samples = ExportDetectionTests.samples.map(\.format)
    #expect(Set(Self.all.map(\.format) + samples) == Set(Ingestor.formats))
  }

  @Test(arguments: all) func asItIs(_ example: FormatExample) {
    #expect(format(example.fixture.header) == example.format)
  }

  /// Cells that Excel saved again, or a header that somebody typed.
  @Test(arguments: all) func inOtherCase(_ example: FormatExample) {
    #expect(format(example.fixture.header.map { $0.uppercased() }) == example.format)
    #expect(format(example.fixture.header.map { $0.lowercased() }) == example.format)
  }

  /// Of columns of one name only the order among themselves tells them apart.
  @Test(arguments: all) func inAnotherOrder(_ example: FormatExample) {
    let header = example.fixture.header
    for turn in 1..<header.count {
      #expect(format(Array(header[turn...] + header[..<turn])) == example.format, "\(turn)")
    }
    #expect(format(header.reversed()) == example.format)
    #expect(format(header.sorted()) == example.format)
  }

  @Test(arguments: all) func withColumnsOfItsOwn(_ example: FormatExample) {
    let extra = (1...9).map { "Custom \($0)" }
    #expect(format(extra + example.fixture.header) == example.format)
    #expect(format(example.fixture.header + extra) == example.format)
  }

  /// Without a needed column it is refused, with its name; never read as something else.
  @Test(arguments: all) func withoutOneColumn(_ example: FormatExample) {
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
  @Test(arguments: all) func isNoOtherFormats(_ example: FormatExample) {
    for other in Ingestor.formats where other != example.format {
      let forced = try? Fixture(example.fixture.header, [], file: "ana.csv").plan(
        SourceOptions(format: other))
      #expect(forced == nil || forced?.format == other)
    }
  }

  @Test func twoFormatsThatFitAreRefusedWithTheWayOut() throws {
    let header = TogglTests.sample.table.header + AzureDevOpsTests.sample.table.header
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
