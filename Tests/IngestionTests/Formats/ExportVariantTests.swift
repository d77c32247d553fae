import BifocalModel
import Ingestion
import Testing

/// Exports that differ from the common one of their product.
@Suite struct ExportVariantTests {
  /// Files in the wild have a header that was taken for Windows-1252, and once more.
  @Test func aHeaderThatWasMisreadOnItsWay() throws {
    let header = OutlookSpanishTests.sample.table.header
    let once = header.map { name in
      name.replacing("ó", with: "Ã³").replacing("í", with: "Ã\u{AD}")
    }
    let twice = once.map { name in
      name.replacing("Ã³", with: "ÃƒÂ³").replacing("Ã\u{AD}", with: "ÃƒÂ\u{AD}")
    }
    for misread in [once, twice] {
      #expect(misread != header)
      let plan = try Fixture(misread, []).plan()
      #expect(plan.format == "outlook_desktop_es")
      #expect(plan.columns[3...5].map(\.role) == ["end_date", "end_time", "all_day"])
    }
  }

  /// Graph writes UTC unless asked for another zone: never the pipeline's.
  @Test func graphWithoutZonesIsUTC() throws {
    let fixture = Fixture(
      """
      Mailbox|Subject|Start|End|IsAllDay|ShowAs|IsCancelled
      ana@example.org|Sync|2024-07-04T08:00:00.0000000|2024-07-04T09:00:00.0000000|False|busy|False
      """)
    let batch = try fixture.items(zone: "Europe/Berlin")
    #expect(batch.items.map { instant($0.start) } == ["2024-07-04T08:00:00Z"])
    #expect(batch.contents.map(\.hour) == [10])
    let asked = try fixture.items(SourceOptions(zone: "Europe/Berlin"))
    #expect(asked.items.map { instant($0.start) } == ["2024-07-04T06:00:00Z"])
  }

  /// `0:13` is 13 minutes in one profile and 13 seconds in another; the decimal hours tell.
  @Test(arguments: [
    ("0:13", "0.22", 780), ("00:13:00", "0.22", 780), ("13:00", "0.22", 780),
    ("00:34:57", "", 2_097), ("", "7,5", 27_000),
  ])
  func clockifysDecimalHoursDecide(_ duration: String, _ decimal: String, _ seconds: Int) throws {
    let batch = try Fixture(
      """
      Description|User|Start Date|Start Time|Duration (h)|Duration (decimal)|Billable
      Call|Ana|2026-06-22|10:00|\(duration)|\(decimal)|Yes
      """
    ).items()
    #expect(batch.items.map(\.seconds) == [seconds])
  }

  @Test func gitHubsCommandLineAddsStamps() throws {
    let batch = try Fixture(
      """
      number|title|state|author|assignees|labels|createdAt|closedAt|url
      1|Fix login|CLOSED|ana|ana,ben|bug,ui|2024-03-05T09:14:00Z|2024-03-06T10:00:00Z|https://github.com/o/r/issues/1
      """
    ).items()
    #expect(batch.items.map(\.kind) == [.reported, .resolved, .resolved])
    #expect(batch.items.map { batch.leaders[Int($0.leader)] } == ["ana", "ana", "ben"])
    #expect(batch.items.map { $0.flags.contains(.organizerIsSelf) } == [true, true, false])
  }

  /// Out of Excel, ServiceNow writes the labels of its fields.
  @Test func serviceNowByLabels() throws {
    let plan = try Fixture(
      """
      Number|Opened|Short description|Caller|Opened by|Priority|State|Assignment group|Assigned to|Resolved|Closed
      INC1|3/17/2025 6:04|Printer|Kim Bell|Ana Ruiz|3 - Moderate|Closed|Desk|Ben Okafor||3/18/2025 7:00
      """
    ).plan()
    #expect(plan.format == "servicenow_incident")
    #expect(plan.decisions[1].value == "mdy")
  }
}
