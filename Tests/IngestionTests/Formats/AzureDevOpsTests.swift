import BifocalModel
import Ingestion
import Testing

@Suite struct AzureDevOpsTests {
  static let sample = ExportSample(
    "azure_devops_query", needed: ["ID", "Work Item Type", "Title"], hasMark: true,
    """
    ID|Work Item Type|Title|Assigned To|State|Tags|Created Date|Closed Date|Completed Work|Iteration Path
    18540|User Story|[FE] Search|Nguyen, Vincent <v@example.org>|Closed|Sprint 5; web|8/12/2025 7:00:00 AM|8/25/2025 5:30:00 PM|3.5|Proj\\Sprint 5
    18541|Bug|Crash|Ana Ruiz <ana@example.org>|Active||8/13/2025 7:00:00 AM||2|Proj\\Sprint 5
    18542|Task|Tidy|Ana Ruiz <ana@example.org>|Done||8/14/2025 7:00:00 AM|8/15/2025 8:00:00 AM||
    18543|Task|Odd|Ana Ruiz <ana@example.org>|Done||8/14/2025 7:00:00 AM|8/15/2025 8:00:00 AM|some|
    18544|Task|Cut|Ana Ruiz <ana@example.org>|Done||8/14/2025 7:00:00 AM|8/16/2025 8:00:00 AM
    """)

  @Test func readWhole() throws {
    let (batch, plan) = try Self.sample.read(zone: "America/New_York")
    #expect(plan.decisions[1].value == "mdy")
    let vincent = "Nguyen, Vincent <v@example.org>"
    let ana = "Ana Ruiz <ana@example.org>"
    #expect(
      batch.summary == [
        "resolved \(vincent) 2025-08-25T21:30:00Z 0",
        "time_spent \(vincent) 2025-08-25T21:30:00Z 210", "resolved \(ana) 2025-08-15T12:00:00Z 0",
        "resolved \(ana) 2025-08-16T12:00:00Z 0",
      ])
    #expect(batch.contents[0].minutes == 210)
    #expect(batch.texts(.labels)[0] == "Sprint 5; web")
    #expect(batch.texts(.ticketType) == ["User Story", "Task", "Task"])
    #expect(batch.texts(.id) == ["18540", "18542", "18544"])
    #expect(batch.ledger.notes == ["row-short": 1, "time-spent-unresolved": 1])
    #expect(batch.ledger.setAside == ["no-touch": 1])
    #expect(batch.diagnostics.map(\.reason) == ["number-unreadable"])
    #expect(batch.diagnostics.map(\.column) == ["Completed Work"])
  }

  @Test func creatorsAndResolutionsThatAQueryMayAdd() throws {
    let batch = try Fixture(
      """
      ID|Work Item Type|Title 1|Title 2|Assigned To|Created By|Created Date|Resolved Date|Closed Date|Parent
      1|Epic|Rebuild||Ana|Chen|2025-08-01 07:00|||
      2|Bug||Crash|Ana|Chen|2025-08-02 07:00|2025-08-03 07:00|2025-08-09 07:00|1
      """
    ).items()
    #expect(
      batch.summary == [
        "reported Chen 2025-08-01T07:00:00Z 0", "reported Chen 2025-08-02T07:00:00Z 0",
        "resolved Ana 2025-08-03T07:00:00Z 0",
      ])
    // A tree has a column of titles for each level.
    #expect(batch.texts(.title) == ["Rebuild", "Crash", "Crash"])
    #expect(batch.texts(.epic)[1] == "1")
  }

  /// Rows end with a comma where the last cell is empty.
  @Test func aTrailingCommaIsNoCell() throws {
    let batch = try Fixture(
      """
      ID|Work Item Type|Title|Assigned To|Closed Date|Tags
      2|Task|Write|Ana|2025-08-09 07:00||
      """
    ).items()
    #expect(batch.items.count == 1 && batch.diagnostics.isEmpty)
  }
}
