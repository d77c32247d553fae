import BifocalModel
import Ingestion
import Testing

@Suite struct GraphTests {
  static let example = FormatExample(
    "graph_calendar_view", needed: ["Subject", "Start"],
    """
    Mailbox|Subject|Start|StartTimeZone|End|EndTimeZone|IsAllDay|IsCancelled|Response|ShowAs|Sensitivity|Type|SeriesMasterId|IsOrganizer|Organizer|Attendees|Categories|Importance|BodyPreview|CreatedDateTime|LastModifiedDateTime|ICalUId
    ana@example.org|Project sync|2024-07-04T08:00:00.0000000|UTC|2024-07-04T09:00:00.0000000|UTC|False|False|accepted|busy|normal|occurrence|AAMk1|False|chen@example.org|ana@example.org;chen@example.org|Client;Blue|normal|1. plan|2024-06-30T10:00:00Z|2024-07-01T10:00:00Z|u1
    ana@example.org|Budget review|2024-07-04T14:30:00.0000000|W. Europe Standard Time|2024-07-04T15:00:00.0000000|W. Europe Standard Time|False|True|tentativelyAccepted|tentative|normal|singleInstance||True|ana@example.org|chen@example.org||high||2024-06-30T10:00:00Z||u2
    ana@example.org|Summer holiday|2024-07-08T00:00:00.0000000|UTC|2024-07-10T00:00:00.0000000|UTC|True|False|organizer|oof|normal|singleInstance||True|ana@example.org||||||||
    ben@example.org|Doctor|2024-07-05T08:00:00.0000000|UTC|2024-07-05T09:00:00.0000000|UTC|False|False|declined|busy|private|exception|AAMk2|False|x@example.org|||normal||||u4
    ben@example.org|Planning|Microsoft.Graph.PowerShell.Models.MicrosoftGraphDateTimeTimeZone|UTC|||False|False|none|busy|normal|singleInstance||True|System.Object[]|System.Object[]||||||u5
    ben@example.org|Retro|2024-07-05T10:00:00.0000000|UTC|2024-07-05T11:00:00.0000000|UTC|False|False|none|busy|normal|singleInstance||True|System.Object[]|System.Object[]|System.String[]|||||u6
    ben@example.org|Review|2024-07-05T12:00:00.0000000|Moon Time|2024-07-05T13:00:00.0000000|UTC|False|False|none|busy|normal|sometimes||True||||||||u7
    """)

  @Test func carriesStatusSeriesAndSensitivity() throws {
    let reading = try Self.example.read(zone: "Europe/Berlin")
    #expect(reading.decision("leader") == "column")
    #expect(
      reading.lines == [
        "event ana@example.org 2024-07-04T08:00:00Z 60 Project sync",
        "event ana@example.org 2024-07-04T12:30:00Z 30 Budget review",
        "all_day ana@example.org 2024-07-07T22:00:00Z 0 Summer holiday",
        "event ben@example.org 2024-07-05T08:00:00Z 60 ",
        "event ben@example.org 2024-07-05T10:00:00Z 60 Retro",
      ])
    #expect(
      reading.batch.items.map(\.flags) == [
        [.busy, .recurring], [.tentative, .cancelled, .organizerIsSelf],
        [.outOfOffice, .organizerIsSelf], [.busy, .declined, .markedPrivate, .recurring],
        [.busy, .organizerIsSelf],
      ])
    let contents = reading.batch.contents
    #expect(contents.map(\.isRecurring) == [.yes, .no, .no, .yes, .no])
    // Times in UTC are on the leader's clock for those who judge hours.
    #expect(contents.map(\.hour) == [10, 14, -1, 10, 12])
    #expect(contents.map(\.attendees) == [2, 2, 1, 2, -1])
    #expect(reading.texts(.categories) == ["Client;Blue", "", "", "", ""])
    #expect(reading.texts(.priority) == ["normal", "high", "", "", ""])
    #expect(reading.texts(.description)[0] == "1. plan")
    #expect(reading.texts(.organizer)[4].isEmpty && reading.texts(.attendees)[4].isEmpty)
  }

  @Test func objectsThatNobodyTookApartAreNamed() throws {
    let reading = try Self.example.read()
    #expect(reading.rejects == ["6 Start date-unreadable", "8 StartTimeZone zone-unknown"])
    #expect(reading.batch.diagnostics[0].remedy.contains("$_.Start.DateTime"))
  }

  /// Graph writes UTC unless asked for another zone: never the pipeline's.
  @Test func timesWithoutAZoneAreUTC() throws {
    let text = """
      Mailbox|Subject|Start|End|IsAllDay|ShowAs|IsCancelled
      ana@example.org|Sync|2024-07-04T08:00:00.0000000|2024-07-04T09:00:00.0000000|False|busy|False
      """
    let example = FormatExample("graph_calendar_view", needed: [], text)
    let reading = try example.read(zone: "Europe/Berlin")
    #expect(reading.lines == ["event ana@example.org 2024-07-04T08:00:00Z 60 Sync"])
    #expect(reading.batch.contents.map(\.hour) == [10])
    let asked = try example.read(SourceOptions(zone: "Europe/Berlin"))
    #expect(asked.lines == ["event ana@example.org 2024-07-04T06:00:00Z 60 Sync"])
  }

  @Test func endsInAnotherZoneThanTheirStarts() throws {
    let reading = try FormatExample(
      "graph_calendar_view", needed: [],
      """
      Mailbox|Subject|Start|StartTimeZone|End|EndTimeZone|IsAllDay|ShowAs
      ana@example.org|Flight|2024-07-04T10:00:00|Europe/Berlin|2024-07-04T13:00:00|America/New_York|False|busy
      """
    ).read()
    #expect(reading.lines == ["event ana@example.org 2024-07-04T08:00:00Z 540 Flight"])
  }

  /// Stamps with an offset are instants, whatever the zone of the file.
  @Test func stampsWithAnOffsetAreInstants() throws {
    let reading = try FormatExample(
      "graph_calendar_view", needed: [],
      """
      Mailbox|Subject|Start|End|IsAllDay|ShowAs|IsCancelled
      ana@example.org|Sync|2024-10-27T00:30:00Z|2024-10-27T01:30:00Z|False|busy|False
      """
    ).read(zone: "Europe/Berlin")
    #expect(reading.lines == ["event ana@example.org 2024-10-27T00:30:00Z 60 Sync"])
  }
}
