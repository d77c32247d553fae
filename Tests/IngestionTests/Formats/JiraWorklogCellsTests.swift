import BifocalModel
import Ingestion
import Testing

@Suite struct JiraWorklogCellsTests {
  static let example = FormatExample(
    "jira_worklog_cells", needed: ["Issue key", "Worklog"], file: "ana.csv",
    """
    Issue key|Summary|Worklog
    A-1|Fix login|2023-05-04T12:30:00+00:00:4500
    A-1|Fix login|2023-05-04T16:00:00+02:00:900
    A-2|Draft|2023-05-04T12:30:00+00:00
    A-3|Draft|2023-05-04T12:30:00+00:00:many
    """)

  @Test func readsStartAndSecondsOfOneCell() throws {
    let reading = try Self.example.read(zone: "Europe/Berlin")
    #expect(reading.decision("leader") == "file_name")
    #expect(
      reading.lines == [
        "worklog ana 2023-05-04T12:30:00Z 75 Fix login",
        "worklog ana 2023-05-04T14:00:00Z 15 Fix login",
      ])
    #expect(reading.texts(.id) == ["A-1", "A-1"])
    #expect(Set(reading.batch.items.map(\.subject)).count == 1)
    #expect(reading.rejects == ["4 Worklog number-unreadable", "5 Worklog number-unreadable"])
  }
}
