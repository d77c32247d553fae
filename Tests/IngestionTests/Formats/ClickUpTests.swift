import BifocalModel
import Ingestion
import Testing

@Suite struct ClickUpTests {
  static let example = FormatExample(
    "clickup_tasks", needed: ["Task Name"],
    """
    Task ID|Task Link|Task Type|Task Name|Task Content|Status|Date Created|Date Created Text|Due Date|Due Date Text|Start Date|Start Date Text|Parent ID|Subtasks IDs|Attachments|Assignees|Tags|Priority|List Name|Folder Name/Path|Space Name|Time Estimated|Time Estimated Text|Checklists|Comments|Assigned Comments|Time Spent|Time Spent Text|Rolled Up Time|Rolled Up Time Text|Home Location ID|Home Location|Other Location IDs|Other Locations
    a1||Task|Fix|Steps|done|1709629200000|3/5/2024, 9:00:00 AM GMT+0|||||b0|||[Ana Ruiz]|[ui]|high|Sprint 5||Web||||||5400000|1 h 30 m||||||
    a2||Task|Idle||open|1709629200000||||||||||||||||||||never|||||||
    """)

  @Test func rowsWithoutAClosingDayCanBeClassified() throws {
    let reading = try Self.example.read()
    #expect(reading.lines.isEmpty)
    #expect(reading.texts(.title) == ["Fix"])
    #expect(reading.batch.contents.map(\.minutes) == [90])
    #expect(reading.texts(.project) == ["Web, Sprint 5"])
    #expect(reading.batch.ledger.setAside == ["no-touch": 1])
    #expect(reading.batch.ledger.notes == ["time-spent-unresolved": 1])
    #expect(reading.rejects == ["3 Time Spent number-unreadable"])
  }

  @Test func aClosingDayMakesTouches() throws {
    let reading = try FormatExample(
      "clickup_tasks", needed: [],
      """
      Task ID|Task Link|Task Name|Date Created|Date Closed|Assignees|Time Spent|Time Spent Text
      a1||Fix|1709629200000|1709715600000|[Ana Ruiz]|5400000|1 h 30 m
      a2||Pair|1709629200000|1709715600000|[Ana Ruiz,Ben Okafor]|5400000|1 h 30 m
      """
    ).read(zone: "Europe/Berlin")
    #expect(
      reading.lines == [
        "resolved Ana Ruiz 2024-03-06T09:00:00Z 0 Fix",
        "time_spent Ana Ruiz 2024-03-06T09:00:00Z 90 Fix",
        "resolved Ana Ruiz 2024-03-06T09:00:00Z 0 Pair",
        "resolved Ben Okafor 2024-03-06T09:00:00Z 0 Pair",
      ])
    #expect(reading.batch.ledger.notes == ["time-spent-shared": 1])
  }
}
