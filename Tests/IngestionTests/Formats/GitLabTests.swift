import BifocalModel
import Ingestion
import Testing

@Suite struct GitLabTests {
  static let sample = ExportSample(
    "gitlab_issues", needed: ["Title", "Issue ID", "Created At (UTC)"],
    """
    Title|Description|Issue ID|URL|State|Author|Author Username|Assignee|Assignee Username|Confidential|Locked|Due Date|Created At (UTC)|Updated At (UTC)|Closed At (UTC)|Milestone|Weight|Labels|Time Estimate|Time Spent
    Fix login|Why|12|https://gitlab.example/o/r/-/issues/12|Closed|Ana Ruiz|ana|Chen Li|chen|No|No|2024-03-08|2024-03-05 09:14:00|2024-03-06 12:00:00|2024-03-06 12:00:00|M1|2|bug,ui|28800|6300
    Pair|Why|13|https://gitlab.example/o/r/-/issues/13|Closed|Chen Li|chen|Ana Ruiz, Chen Li|ana, chen|No|No||2024-03-05 10:00:00||2024-03-07 12:00:00|||||7200
    Commas||14||Closed|||Okafor, Ben, Ana Ruiz|ben, ana|No|No||2024-03-05 11:00:00||2024-03-08 12:00:00|||||
    Open||15||Opened|||Chen Li|chen|No|No||2024-03-05 12:00:00||||||0|3600
    Bad||16||Opened|Ana Ruiz|ana|||No|No||2024-13-05 12:00:00||||||0|0
    """)

  @Test func readWhole() throws {
    let (batch, plan) = try Self.sample.read(zone: "America/New_York")
    #expect(plan.decisions[2].value == "UTC")
    // The columns say UTC, whatever the pipeline's zone.
    #expect(
      batch.summary == [
        "reported Ana Ruiz 2024-03-05T09:14:00Z 0", "resolved Chen Li 2024-03-06T12:00:00Z 0",
        "time_spent Chen Li 2024-03-06T12:00:00Z 105", "reported Chen Li 2024-03-05T10:00:00Z 0",
        "resolved Ana Ruiz 2024-03-07T12:00:00Z 0", "resolved Chen Li 2024-03-07T12:00:00Z 0",
        "resolved ben 2024-03-08T12:00:00Z 0", "resolved Ana Ruiz 2024-03-08T12:00:00Z 0",
      ])
    #expect(batch.texts(.labels)[0] == "bug,ui")
    #expect(batch.texts(.categories)[0] == "M1")
    #expect(batch.texts(.status)[0] == "Closed")
    #expect(batch.ledger.notes == ["time-spent-shared": 1, "time-spent-unresolved": 1])
    #expect(batch.ledger.setAside == ["no-touch": 1])
    #expect(batch.diagnostics.map(\.reason) == ["date-impossible"])
  }

  @Test func theOlderOrderOfColumns() throws {
    let header = [
      "Issue ID", "URL", "Title", "State", "Description", "Author", "Author Username", "Assignee",
      "Assignee Username", "Confidential", "Due Date", "Created At (UTC)",
    ]
    #expect(try Fixture(header, []).plan().format == "gitlab_issues")
  }
}
