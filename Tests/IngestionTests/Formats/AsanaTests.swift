import BifocalModel
import Ingestion
import Testing

@Suite struct AsanaTests {
  static let sample = ExportSample(
    "asana_project", needed: ["Task ID", "Created At", "Name"],
    """
    Task ID|Created At|Completed At|Last Modified|Name|Section/Column|Assignee|Assignee Email|Start Date|Due Date|Tags|Notes|Projects|Parent task
    1|2026-09-01|2026-09-07|2026-09-07|Write the brief|To do|Ana Ruiz|ana@example.org|||Urgent,Client|Long|Launch|Plan
    1|2026-09-01|2026-09-07|2026-09-07|Write the brief|Done|Ana Ruiz|ana@example.org|||Urgent,Client|Long|Launch|Plan
    2|2026-09-02||2026-09-02|Review|To do|Ana Ruiz|ana@example.org||||||
    3|2026-09-02|soon|2026-09-02|Review|To do|Ana Ruiz|ana@example.org||||||
    """)

  @Test func readWhole() throws {
    let (batch, _) = try Self.sample.read(zone: "UTC")
    #expect(
      batch.summary == [
        "resolved Ana Ruiz 2026-09-07T00:00:00Z 0", "resolved Ana Ruiz 2026-09-07T00:00:00Z 0",
      ])
    // One task in two sections is one item.
    #expect(Set(batch.items.map(\.identity)).count == 1)
    #expect(batch.texts(.title) == ["Write the brief", "Write the brief"])
    #expect(batch.texts(.labels)[0] == "Urgent,Client")
    #expect(batch.texts(.epic)[0] == "Plan")
    #expect(batch.ledger.setAside == ["no-touch": 1])
    #expect(batch.diagnostics.map(\.column) == ["Completed At"])
  }

  /// Midnight UTC of a Monday is a Sunday in New York, and another week.
  @Test func aDayWithoutTimeIsTheLeadersDay() throws {
    let team = try roster("leader|emails|zone\nana|ana@example.org|America/New_York")
    let (batch, _) = try Self.sample.read(roster: team, zone: "UTC")
    #expect(instant(batch.items[0].start) == "2026-09-07T04:00:00Z")
  }
}
