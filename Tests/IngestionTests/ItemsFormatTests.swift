import BifocalModel
import Ingestion
import Testing

@Suite struct ItemsFormatTests {
  static let labelled = """
    id|persona|kind|title|organizer_is_self|attendees|minutes|recurring|all_day|show_as|categories|description|ticket_type|priority|status|labels|project|activity|altitude|agreed
    w1|saas_cto|calendar|AI stuff|1|3|60|0|0|tentative||||||||unclear|unclear|1
    w2|saas_cto|ticket|FW: subprocessor list|0||30|||||text|Task|Medium|Done|legal,gdpr|SEC|admin|overhead|1
    w3|sales_vp|calendar|Offsite||12|1440||1|oof||||||||vision|strategic|0
    """

  @Test func rowsWithoutATimeAreContentsOnly() throws {
    let batch = try Fixture(Self.labelled).items(SourceOptions(useLabels: true))
    #expect(batch.items.count == 0)
    #expect(batch.ledger.setAside == ["no-start": 3])
    #expect(batch.ledger.balances)
    #expect(batch.contents.map(\.kind) == [.calendar, .ticket, .calendar])
    #expect(batch.contents.map(\.record) == [1, 2, 3])
    #expect(batch.contents.map(\.label) == [.unclear, .admin, .vision])
    #expect(batch.contents.map(\.minutes) == [60, 30, 1_440])
    #expect(batch.contents.map(\.attendees) == [3, -1, 12])
    #expect(batch.contents.map(\.isOrganizerSelf) == [.yes, .no, .unknown])
    #expect(batch.contents.map(\.isRecurring) == [.no, .unknown, .unknown])
    #expect(batch.contents.map(\.isAllDay) == [.no, .unknown, .yes])
    #expect(batch.contents.map(\.showAs) == [.tentative, .unknown, .outOfOffice])
    #expect(
      batch.contents.map { batch.string(.field, of: $0) } == ["saas_cto", "saas_cto", "sales_vp"])
    #expect(batch.string(.title, of: batch.contents[1]) == "subprocessor list")
    #expect(batch.string(.labels, of: batch.contents[1]) == "legal,gdpr")
    #expect(batch.string(.id, of: batch.contents[1]) == "w2")
  }

  @Test func aLanguageIsKnownAndChangesNoScore() throws {
    let rows = [["Board", "en"], ["Board", "de"], ["Board", ""]]
    let batch = try Fixture(["title", "language"], rows).items()
    #expect(batch.diagnostics == [])
    #expect(Set(batch.contents.map(\.fingerprint)).count == 1)
  }

  @Test func labelsAreBelievedOnlyWhenAsked() throws {
    let batch = try Fixture(Self.labelled).items()
    #expect(batch.contents.map(\.label) == [nil, nil, nil])
    let wrong = Fixture(["title", "activity"], [["A", "gardening"], ["B", ""]])
    #expect(try wrong.items().diagnostics == [])
    let believed = try wrong.items(SourceOptions(useLabels: true))
    #expect(believed.diagnostics.map(\.reason) == ["activity-unknown"])
    #expect(!believed.diagnostics[0].text.contains("gardening"))
  }

  @Test func onlyTitleIsNeeded() throws {
    let batch = try Fixture(["title"], [["Budget"], [""]]).items()
    #expect(batch.contents.count == 1)
    #expect(batch.diagnostics.map(\.reason) == ["title-missing"])
  }

  @Test func aStartPlacesTheRow() throws {
    let fixture = Fixture(
      """
      title|kind|leader|start|end|minutes|zone|attendees
      Local|calendar|dana|2024-07-01T10:00|2024-07-01T11:30||Europe/Berlin|Ana Ruiz; Chen Li
      Offset|event|dana|2024-07-01T10:00:00-04:00||45||
      Day|calendar|dana|2024-07-01||||
      Days|all_day|dana|2024-07-01|2024-07-03|||
      Work|worklog|chen|2024-07-01||90||
      Done|ticket|chen|2024-07-01T09:00||30||
      Nowhere|calendar|chen|2024-07-01T09:00||30|Mars/Olympus|
      Odd|banana|chen|2024-07-01T09:00||30||
      Nobody|calendar||2024-07-01T09:00||30||
      """)
    let batch = try fixture.items()
    #expect(
      batch.items.map(\.kind) == [.event, .event, .allDay, .allDay, .worklog, .resolved])
    #expect(
      batch.items.map { instant($0.start) } == [
        "2024-07-01T08:00:00Z", "2024-07-01T14:00:00Z", "2024-07-01T00:00:00Z",
        "2024-07-01T00:00:00Z", "2024-07-01T00:00:00Z", "2024-07-01T09:00:00Z",
      ])
    #expect(batch.items.map(\.seconds) == [5_400, 2_700, 0, 0, 5_400, 0])
    #expect(batch.items[3].end - batch.items[3].start == 3 * 86_400)
    #expect(batch.items[4].flags == [.dayOnly])
    #expect(batch.contents[0].attendees == 2)
    #expect(batch.contents[0].minutes == 90)
    #expect(
      batch.diagnostics.map(\.reason) == ["zone-unknown", "kind-unknown", "leader-missing"])
    #expect(batch.leaders == ["dana", "chen"])
  }
}
