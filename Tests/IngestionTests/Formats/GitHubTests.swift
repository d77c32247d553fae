import BifocalModel
import Ingestion
import Testing

@Suite struct GitHubTests {
  static let example = FormatExample(
    "github_projects", needed: ["Title"], file: "board.tsv", delimiter: "\t",
    """
    Title|URL|Assignees|Status|Labels
    Fix login|https://github.com/o/r/issues/1|ana, ben|Done|bug, ui
    Draft the plan|||Todo|
    """)

  /// The export has no stamps: nothing that a leader did, but something to classify.
  @Test func rowsWithoutStampsCanBeClassified() throws {
    let reading = try Self.example.read()
    #expect(reading.lines.isEmpty && reading.rejects.isEmpty)
    #expect(reading.texts(.title) == ["Fix login", "Draft the plan"])
    #expect(reading.texts(.labels) == ["bug, ui", ""])
    #expect(reading.texts(.status) == ["Done", "Todo"])
    #expect(reading.batch.contents.map(\.kind) == [.ticket, .ticket])
    #expect(reading.batch.ledger.setAside == ["no-touch": 2])
  }

  @Test func fieldsOfTheCommandLineToolAddStamps() throws {
    let reading = try FormatExample(
      "github_projects", needed: [],
      """
      number|title|state|author|assignees|labels|createdAt|closedAt|url
      1|Fix login|CLOSED|ana|ana,ben|bug,ui|2024-03-05T09:14:00Z|2024-03-06T10:00:00Z|https://github.com/o/r/issues/1
      """
    ).read()
    #expect(
      reading.lines == [
        "reported ana 2024-03-05T09:14:00Z 0 Fix login",
        "resolved ana 2024-03-06T10:00:00Z 0 Fix login",
        "resolved ben 2024-03-06T10:00:00Z 0 Fix login",
      ])
    #expect(reading.batch.items.map { $0.flags.contains(.organizerIsSelf) } == [true, true, false])
  }
}
