import BifocalModel
import Ingestion
import Testing

@Suite struct JiraWorklogTests {
  static let sample = ExportSample(
    "jira_worklog", needed: ["Issue key", "Worklog"], file: "ana.csv",
    """
    Issue key|Summary|Worklog
    A-1|Sprint|2023-05-04T12:30:00+00:00:4500
    A-2|Pairing|2023-05-04T23:30:00+02:00:900
    A-3|Odd|2023-05-04T12:30:00+00:00:long
    A-4|Odd|2023-05-34T12:30:00+00:00:60
    A-5|Odd|Reviewed it
    """)

  @Test func readWhole() throws {
    let (batch, _) = try Self.sample.read()
    #expect(
      batch.summary == [
        "worklog ana 2023-05-04T12:30:00Z 75", "worklog ana 2023-05-04T21:30:00Z 15",
      ])
    #expect(batch.texts(.title) == ["Sprint", "Pairing"])
    #expect(batch.texts(.id) == ["A-1", "A-2"])
    #expect(batch.loggedSubjects.count == 2)
    #expect(
      batch.diagnostics.map(\.reason) == [
        "number-unreadable", "date-impossible", "date-unreadable",
      ]
    )
    #expect(batch.diagnostics.allSatisfy { $0.column == "Worklog" })
    #expect(!batch.diagnostics[2].text.contains("Reviewed"))
  }
}
