import BifocalModel
import Ingestion
import Testing

@Suite struct AsanaTests {
  static let example = FormatExample(
    "asana_project", needed: ["Task ID", "Name"],
    """
    Task ID|Created At|Completed At|Last Modified|Name|Section/Column|Assignee|Assignee Email|Start Date|Due Date|Tags|Notes|Projects|Parent task
    1|2026-09-01|2026-09-03|2026-09-03|Write the brief|To do|Ana Ruiz|ana@example.org|||Urgent,Client|Two pages|Launch|Campaign
    2|2026-09-01||2026-09-03|Find a room|To do|Ana Ruiz|ana@example.org||2026-09-09|||Launch|
    3|2026-09-01|soon|2026-09-03|Ask around|To do|Ana Ruiz|ana@example.org|||||Launch|
    """)

  @Test func readsDays() throws {
    let team = try roster("leader|name|emails\nana|A. Ruiz|ana@example.org")
    let reading = try Self.example.read(roster: team, zone: "Europe/Berlin")
    #expect(reading.lines == ["resolved ana 2026-09-02T22:00:00Z 0 Write the brief"])
    #expect(reading.texts(.labels) == ["Urgent,Client"])
    #expect(reading.texts(.categories) == ["To do"])
    #expect(reading.texts(.epic) == ["Campaign"])
    #expect(reading.texts(.description) == ["Two pages"])
    #expect(reading.batch.ledger.setAside == ["no-touch": 1])
    #expect(reading.rejects == ["4 Completed At date-unreadable"])
  }
}
