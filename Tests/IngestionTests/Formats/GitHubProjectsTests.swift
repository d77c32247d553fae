import BifocalModel
import Ingestion
import Testing

@Suite struct GitHubProjectsTests {
  static let sample = ExportSample(
    "github_projects_view", needed: ["Title", "Assignees"], file: "board.tsv", delimiter: "\t",
    """
    Title|URL|Assignees|Status|Labels
    Fix login, again|https://github.com/o/r/issues/1|ana, ben|Done|bug, ui
    A draft||ana|Todo|
    """)

  /// A view without dates has no acts to count, and titles to classify.
  @Test func readWhole() throws {
    let (batch, _) = try Self.sample.read()
    #expect(batch.items.isEmpty)
    #expect(batch.texts(.title) == ["Fix login, again", "A draft"])
    #expect(batch.texts(.labels) == ["bug, ui", ""])
    #expect(batch.texts(.status) == ["Done", "Todo"])
    #expect(batch.texts(.id) == ["https://github.com/o/r/issues/1", ""])
    #expect(batch.contents.allSatisfy { $0.kind == .ticket })
    #expect(batch.ledger.setAside == ["no-touch": 2])
    #expect(batch.diagnostics.isEmpty)
  }

  @Test func aDateOfClosingIsAnActOfEveryAssignee() throws {
    let batch = try Fixture(
      """
      Title|URL|Assignees|Closed|Repository
      Fix login|https://github.com/o/r/issues/1|ana, ben, ana|2024-03-04T10:00:00Z|o/r
      """
    ).items()
    #expect(
      batch.summary == [
        "resolved ana 2024-03-04T10:00:00Z 0", "resolved ben 2024-03-04T10:00:00Z 0",
      ])
    #expect(batch.texts(.project) == ["o/r"])
  }
}
