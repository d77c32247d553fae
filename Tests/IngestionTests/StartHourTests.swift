import BifocalModel
import Ingestion
import Testing

/// The hour of the day at which a row begins, as it states it.
@Suite struct StartHourTests {
  @Test func ofACalendar() throws {
    let batch = try Fixture(
      """
      Subject|Start Date|Start Time|End Date|End Time|All Day Event
      Late|2024-03-04|11:59 PM|2024-03-05|12:30 AM|False
      Early|2024-03-04|00:00|2024-03-04|00:30|False
      Days|2024-03-04||2024-03-05||True
      Whole|2024-03-04|00:00|2024-03-05|00:00|False
      """
    ).items(zone: "Asia/Tokyo")
    #expect(batch.contents.map(\.hour) == [23, 0, -1, -1])
  }

  @Test func ofWorklogsAndIssues() throws {
    let work = try Fixture(
      """
      Issue Key|Hours|Work date|Username
      A-1|1|2024-03-04 14:30|ana
      A-1|1|2024-03-04 00:00|ana
      A-1|1|2024-03-04|ana
      A-1|1|2024-03-04T00:00:00+02:00|ana
      """
    ).items()
    #expect(work.contents.map(\.hour) == [14, -1, -1, 0])
    let issue = Fixture(
      TicketFormatTests.header,
      [TicketFormatTests.row(created: "05/Mar/24 9:14 AM", resolved: "06/Mar/24 12:39 AM")])
    #expect(try issue.items().contents.allSatisfy { $0.hour == -1 })
  }

  @Test func ofItems() throws {
    let batch = try Fixture(
      """
      title|kind|start|end|minutes|zone|leader
      Local|calendar|2024-07-01T10:00|2024-07-01T11:30||Europe/Berlin|dana
      Offset|event|2024-07-01T10:00:00-04:00||45|Europe/Berlin|dana
      In UTC, on the clock of the zone|event|2024-07-01T22:30:00Z||45|Europe/Berlin|dana
      Day|calendar|2024-07-01||||dana
      Part of a day|calendar|2024-07-01||45||dana
      Work|worklog|2024-07-01T15:00||90||dana
      Work of a day|worklog|2024-07-01T00:00||90||dana
      Ticket|ticket|2024-07-01T09:00||30||dana
      Nowhere|calendar|||30||dana
      """
    ).items()
    #expect(batch.diagnostics == [])
    #expect(batch.contents.map(\.hour) == [10, 10, 0, -1, -1, 15, -1, -1, -1])
  }

  /// Equal texts at other hours are different contents.
  @Test func countsInTheFingerprint() throws {
    let batch = try Fixture(
      """
      title|start|minutes|leader
      Sync|2024-07-01T10:00|30|dana
      Sync|2024-07-02T10:30|30|dana
      Sync|2024-07-01T16:00|30|dana
      """
    ).items()
    let prints = batch.contents.map(\.fingerprint)
    #expect(prints[0] == prints[1] && prints[0] != prints[2])
  }
}
