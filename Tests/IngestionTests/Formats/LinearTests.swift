import BifocalModel
import Ingestion
import Testing

@Suite struct LinearTests {
  static let sample = ExportSample(
    "linear_issues", needed: ["ID", "Team", "Title", "Created"],
    """
    ID|Team|Title|Description|Status|Estimate|Priority|Project ID|Project|Creator|Assignee|Labels|Cycle Number|Cycle Name|Cycle Start|Cycle End|Created|Updated|Started|Triaged|Completed|Canceled|Archived|Due Date|Parent issue|Initiatives|Project Milestone ID|Project Milestone|SLA Status|UUID|Time in status (minutes)|Related to|Blocked by|Duplicate of
    ACME-1|ACME|Rebuild pages|Line one¶line two|Done|3|High|p1|Site|ana@example.org|chen@example.org|ready, seo|4|Spring|||2026-05-13T11:21:41.000Z|2026-07-01T11:51:28.000Z|||2026-05-15T09:00:00.250Z||||ACME-9|Launch||Beta||u1|10|ACME-2||
    ACME-2|ACME|Plan the quarter||In Progress||Urgent|||chen@example.org||||||| Wed Jul 01 2026 23:30:28 GMT+0000 (GMT+00:00)|||||||Thu Jun 25 2026 23:00:00 GMT+0000 (GMT+00:00)||||||u2|10|||
    ACME-3|ACME|Drop it||Canceled||Low|||ana@example.org|ana@example.org||||||2026-05-14T08:00:00.000Z|||||2026-05-15T08:00:00.000Z|||||||u3|5|||
    ACME-4|ACME|Slipped||Todo||Low||||||||||yesterday|||||||||||||u4|5|||
    ACME-5|ACME|Nobody's||Todo||Low||||||||||2026-05-14T08:00:00.000Z|||||||||||||u5|5|||

    """)

  @Test func readWhole() throws {
    let (batch, _) = try Self.sample.read()
    #expect(
      batch.summary == [
        "reported ana@example.org 2026-05-13T11:21:41Z 0",
        "resolved chen@example.org 2026-05-15T09:00:00Z 0",
        "reported chen@example.org 2026-07-01T23:30:28Z 0",
        "reported ana@example.org 2026-05-14T08:00:00Z 0",
      ])
    #expect(batch.contents.map(\.isOrganizerSelf) == [.yes, .no, .yes, .yes])
    #expect(batch.contents.allSatisfy { $0.kind == .ticket && $0.minutes == -1 })
    let content = batch.contents[0]
    #expect(batch.string(.title, of: content) == "Rebuild pages")
    #expect(batch.string(.description, of: content) == "Line one\nline two")
    #expect(batch.string(.project, of: content) == "ACME, Site")
    #expect(batch.string(.labels, of: content) == "ready, seo")
    #expect(batch.string(.epic, of: content) == "ACME-9, Launch, Beta")
    #expect(batch.string(.priority, of: content) == "High")
    #expect(batch.string(.id, of: content) == "ACME-1")
    #expect(batch.diagnostics.map(\.reason) == ["date-unreadable"])
    #expect(batch.diagnostics.map(\.column) == ["Created"])
    #expect(batch.ledger.setAside == ["no-touch": 1])
  }

  @Test func olderExportsEndInRoadmaps() throws {
    let header = Self.sample.table.header.prefix(25) + ["Roadmaps"]
    let plan = try Fixture(Array(header), []).plan()
    #expect(plan.format == "linear_issues")
    #expect(plan.columns.last?.role == "epic")
  }
}
