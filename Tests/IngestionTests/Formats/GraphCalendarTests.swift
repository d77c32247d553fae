import BifocalModel
import Ingestion
import Testing

@Suite struct GraphCalendarTests {
  static let sample = ExportSample(
    "graph_calendar_view", needed: ["subject", "start.dateTime", "end.dateTime"],
    """
    mailbox|subject|bodyPreview|start.dateTime|start.timeZone|end.dateTime|end.timeZone|isAllDay|isCancelled|isOrganizer|type|seriesMasterId|showAs|sensitivity|importance|categories|responseStatus.response|organizer.emailAddress.address|attendees.required|attendees.optional|createdDateTime
    ana@example.org|Staff meeting|Agenda|2024-03-04T09:00:00.0000000|UTC|2024-03-04T10:00:00.0000000|UTC|False|False|True|occurrence|AAMk1|busy|normal|normal|Team;Blue|organizer|ana@example.org|chen@example.org;ben@example.org|dana@example.org|2024-01-02T08:00:00Z
    ana@example.org|Canceled: Budget|Was: "Q2"|2024-03-05T16:30:00.0000000|W. Europe Standard Time|2024-03-05T17:00:00.0000000|W. Europe Standard Time|False|True|False|singleInstance||free|normal|high||accepted|chen@example.org|ana@example.org||2024-03-01T08:00:00Z
    ana@example.org|Offsite||2024-03-06T00:00:00.0000000|UTC|2024-03-08T00:00:00.0000000|UTC|True|False|False|singleInstance||oof|normal|normal||accepted|chen@example.org|ana@example.org||2024-03-01T08:00:00Z
    ana@example.org|Doctor||2024-03-11T08:00:00.0000000|UTC|2024-03-11T09:00:00.0000000|UTC|False|False|True|singleInstance||oof|private|normal||organizer|ana@example.org|||2024-03-01T08:00:00Z
    ana@example.org|Vendor pitch||2024-03-12T08:00:00.0000000|UTC|2024-03-12T09:00:00.0000000|UTC|False|False|False|exception|AAMk2|tentative|normal|normal||tentativelyAccepted|eve@example.com|ana@example.org||2024-03-01T08:00:00Z
    chen@example.org|Lunch talk||2024-03-12T11:00:00.0000000|UTC|2024-03-12T12:00:00.0000000|UTC|False|False|False|singleInstance||free|normal|normal||declined|eve@example.com|ana@example.org;chen@example.org||2024-03-01T08:00:00Z
    chen@example.org|Weekly||2024-03-12T11:00:00.0000000|UTC|2024-03-12T12:00:00.0000000|UTC|False|False|False|seriesMaster||busy|normal|normal||accepted|eve@example.com|||2024-03-01T08:00:00Z
    chen@example.org|Lost zone||2024-03-12T11:00:00.0000000|tzone://Microsoft/Custom|2024-03-12T12:00:00.0000000|UTC|False|False|False|singleInstance||busy|normal|normal||accepted|eve@example.com|||2024-03-01T08:00:00Z
    chen@example.org|Unnamed||2024-03-13T11:00:00.0000000|UTC|2024-03-13T12:00:00.0000000|UTC|False|False|False|singleInstance||busy|normal|normal|System.String[]|accepted|Microsoft.Graph.PowerShell.Models.MicrosoftGraphRecipient|System.Object[]||2024-03-01T08:00:00Z
    chen@example.org|Backwards||2024-03-13T11:00:00.0000000|UTC|2024-03-13T10:00:00.0000000|UTC|False|False|False|singleInstance||busy|normal|normal||accepted|eve@example.com|||2024-03-01T08:00:00Z

    """)

  @Test func readWhole() throws {
    let (batch, plan) = try Self.sample.read(zone: "Europe/Berlin")
    #expect(plan.decisions[3].value == "column")
    let ana = "ana@example.org"
    let chen = "chen@example.org"
    #expect(
      batch.summary == [
        "event \(ana) 2024-03-04T09:00:00Z 60", "event \(ana) 2024-03-05T15:30:00Z 30",
        "all_day \(ana) 2024-03-05T23:00:00Z 0", "event \(ana) 2024-03-11T08:00:00Z 60",
        "event \(ana) 2024-03-12T08:00:00Z 60", "event \(chen) 2024-03-12T11:00:00Z 60",
        "event \(chen) 2024-03-13T11:00:00Z 60",
      ])
    #expect(
      batch.items.map(\.flags) == [
        [.busy, .recurring, .organizerIsSelf], [.free, .cancelled], [.outOfOffice],
        [.outOfOffice, .markedPrivate, .organizerIsSelf], [.tentative, .recurring],
        [.free, .declined], [.busy],
      ])
    #expect(batch.items[2].end - batch.items[2].start == 2 * 86_400)
    #expect(
      batch.texts(.title) == [
        "Staff meeting", "Budget", "Offsite", "", "Vendor pitch", "Lunch talk", "Unnamed",
      ])
    // The clock of the leader, not that of the export.
    #expect(batch.contents.map(\.hour) == [10, 16, -1, 9, 9, 12, 12])
    #expect(batch.contents.map(\.attendees) == [4, 2, 2, 1, 2, 3, -1])
    #expect(batch.contents.map(\.isRecurring) == [.yes, .no, .no, .no, .yes, .no, .no])
    #expect(batch.contents.map(\.minutes) == [60, 30, 2_880, 60, 60, 60, 60])
    #expect(batch.texts(.categories) == ["Team;Blue", "", "", "", "", "", ""])
    #expect(batch.texts(.description)[1] == "Was: \"Q2\"")
    #expect(batch.texts(.attendees)[6] == "" && batch.texts(.organizer)[6] == "")
    #expect(batch.ledger.notes == ["people-unnamed": 1])
    #expect(
      batch.diagnostics.map(\.reason) == ["kind-unknown", "zone-unknown", "end-before-start"])
    #expect(batch.diagnostics.map(\.line) == [8, 9, 11])
    #expect(batch.diagnostics.map(\.column) == ["type", "start.timeZone", "end.dateTime"])
  }

  @Test func leadersOfTheRosterHaveTheirOwnDaysAndHours() throws {
    let team = try roster("leader|emails|zone\nana|ana@example.org|America/New_York")
    let (batch, _) = try Self.sample.read(roster: team)
    #expect(batch.leaders == ["ana"])
    #expect(batch.contents[0].hour == 4)
    #expect(instant(batch.items[2].start) == "2024-03-06T05:00:00Z")
    #expect(batch.ledger.setAside == ["not-in-roster": 3])
  }

  /// PowerShell 7 turns the stamps of a web request into dates and writes them as the culture does.
  @Test func stampsThatPowerShellReadAsDates() throws {
    let fixture = Fixture(
      """
      mailbox|subject|start.dateTime|start.timeZone|end.dateTime|isAllDay
      ana|Staff|3/4/2024 9:00:00 AM|UTC|3/4/2024 10:30:00 AM|False
      ana|Staff|3/25/2024 9:00:00 AM|UTC|3/25/2024 10:30:00 AM|False
      """)
    let plan = try fixture.plan()
    #expect(plan.decisions[1].value == "mdy")
    let batch = plan.transform(fixture.batches()[0])
    #expect(batch.summary[0] == "event ana 2024-03-04T09:00:00Z 90")
    #expect(batch.contents[0].isRecurring == .unknown)
    #expect(batch.contents[0].attendees == -1)
  }

  @Test func startAndEndMayHaveZonesOfTheirOwn() throws {
    let batch = try Fixture(
      """
      mailbox|subject|start.dateTime|start.timeZone|end.dateTime|end.timeZone
      ana|Flight|2024-03-04T10:00:00|Europe/Berlin|2024-03-04T12:00:00|UTC
      ana|Train|2024-03-05T10:00:00|UTC|2024-03-05T12:00:00|UTC
      ana|Train|2024-03-06T10:00:00|Europe/Berlin|2024-03-06T12:00:00|Europe/Berlin
      """
    ).items()
    #expect(batch.items.map(\.seconds) == [3 * 3_600, 7_200, 7_200])
  }
}
