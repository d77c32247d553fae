import BifocalModel
import Ingestion
import Testing

@Suite struct ClickUpTests {
  static let sample = ExportSample(
    "clickup_tasks", needed: ["Task ID", "Task Name"],
    """
    Task ID|Task Link|Task Type|Task Name|Task Content|Status|Date Created|Date Created Text|Due Date|Due Date Text|Start Date|Start Date Text|Parent ID|Subtasks IDs|Attachments|Assignees|Tags|Priority|List Name|Folder Name/Path|Space Name|Time Estimated|Time Estimated Text|Checklists|Comments|Assigned Comments|Time Spent|Time Spent Text|Rolled Up Time|Rolled Up Time Text|Home Location ID|Home Location|Other Location IDs|Other Locations
    a1||Task|Fix|Text|done|1709629200000|3/5/2024, 9:00:00 AM GMT+0|||||p1|||[Ana Ruiz]|[web]|High|Sprint||Eng||||||5400000|1 h 30 m||||||
    a2||Task|Odd||done|1709629200000||||||||| [Ana Ruiz,Ben]|||||||||||soon|||||||
    a3||Task|Odd||done|5 March 24:61||||||||| [Ana Ruiz]|||||||||||0|||||||
    """)

  /// Nothing in this header says when a task was done.
  @Test func readWhole() throws {
    let (batch, _) = try Self.sample.read()
    #expect(batch.items.isEmpty)
    #expect(batch.texts(.title) == ["Fix"])
    #expect(batch.texts(.project) == ["Eng, Sprint"])
    #expect(batch.contents[0].minutes == 90)
    #expect(batch.ledger.notes == ["time-spent-unresolved": 1])
    #expect(batch.ledger.setAside == ["no-touch": 1])
    #expect(batch.diagnostics.map(\.column) == ["Time Spent", "Date Created"])
  }

  @Test func withADateOfClosing() throws {
    let batch = try Fixture(
      """
      Task ID|Task Name|Assignees|Date Created|Date Closed|Time Spent|Space Name
      a1|Fix|[Ana Ruiz]|1709629200000|1709715600000|5400000|Eng
      a2|Both|[Ana Ruiz,Ben Li]|1709629200000|1709715600000|60000|Eng
      """
    ).items(zone: "Asia/Tokyo")
    #expect(
      batch.summary == [
        "resolved Ana Ruiz 2024-03-06T09:00:00Z 0", "time_spent Ana Ruiz 2024-03-06T09:00:00Z 90",
        "resolved Ana Ruiz 2024-03-06T09:00:00Z 0", "resolved Ben Li 2024-03-06T09:00:00Z 0",
      ])
    #expect(batch.ledger.notes == ["time-spent-shared": 1])
  }
}
