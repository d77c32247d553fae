import BifocalModel
import Ingestion
import Testing

@Suite struct LinearTests {
  static let example = FormatExample(
    "linear_issues", needed: ["ID", "Title"],
    """
    ID|Team|Title|Description|Status|Estimate|Priority|Project ID|Project|Creator|Assignee|Labels|Cycle Number|Cycle Name|Cycle Start|Cycle End|Created|Updated|Started|Triaged|Completed|Canceled|Archived|Due Date|Parent issue|Initiatives|Project Milestone ID|Project Milestone|SLA Status|UUID|Time in status (minutes)|Related to|Blocked by|Duplicate of
    ACME-1|ACME|Rebuild pages|Line one¶line two|Done|3|High|p1|Website|ana@example.org|ben@example.org|seo, web|||||2026-05-13T11:21:41.123Z|2026-07-01T11:51:28.000Z|||2026-07-01T11:51:28.000Z|||Thu Jun 25 2026 23:00:00 GMT+0000 (GMT+00:00)|ACME-9|Growth||||u1|10|ACME-2||
    ACME-2|ACME|Move the shop||Canceled||Urgent|||ben@example.org|ben@example.org||||||Wed May 13 2026 11:21:41 GMT+0000 (GMT+00:00)|||||Thu May 14 2026 14:00:00 GMT+0200 (GMT+02:00)|||||||||||
    ACME-3|ACME|Short row||Todo||No priority|||||||||||2026-05-13T11:21:41.123Z|||||||||||||||
    ID|Team|Title|Description|Status|Estimate|Priority|Project ID|Project|Creator|Assignee|Labels|Cycle Number|Cycle Name|Cycle Start|Cycle End|Created of|Updated|Started|Triaged|Completed|Canceled|Archived|Due Date|Parent issue|Initiatives|Project Milestone ID|Project Milestone|SLA Status|UUID|Time in status (minutes)|Related to|Blocked by|Duplicate of
    """)

  @Test func readsBothKindsOfStamps() throws {
    let reading = try Self.example.read(zone: "Europe/Berlin")
    #expect(reading.decision("zone") == "UTC")
    #expect(
      reading.lines == [
        "reported ana@example.org 2026-05-13T11:21:41Z 0 Rebuild pages",
        "resolved ben@example.org 2026-07-01T11:51:28Z 0 Rebuild pages",
        "reported ben@example.org 2026-05-13T11:21:41Z 0 Move the shop",
        "resolved ben@example.org 2026-05-14T12:00:00Z 0 Move the shop",
      ])
    #expect(reading.texts(.labels)[0] == "seo, web")
    #expect(reading.texts(.project)[0] == "ACME, Website")
    #expect(reading.texts(.epic)[0] == "ACME-9, Growth")
    #expect(reading.texts(.id) == ["ACME-1", "ACME-1", "ACME-2"])
    #expect(reading.texts(.priority) == ["High", "High", "Urgent"])
    #expect(reading.batch.ledger.setAside == ["no-touch": 1])
    #expect(reading.rejects == ["6 Created date-unreadable"])
  }

  /// The older export ends in `Roadmaps` and has no milestones.
  @Test func knowsTheOlderColumns() throws {
    let header =
      Self.example.fixture.header.prefix(25) + [
        "Project Milestone", "SLA Status", "UUID", "Roadmaps",
      ]
    #expect(try Fixture(Array(header), []).plan().format == "linear_issues")
  }
}
