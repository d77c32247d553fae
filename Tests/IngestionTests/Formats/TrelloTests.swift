import BifocalModel
import Ingestion
import Testing

@Suite struct TrelloTests {
  static let sample = ExportSample(
    "trello_board", needed: ["Card ID", "Card Name"],
    """
    Card ID|Card Name|Card URL|Card Description|Labels|Members|Due Date|Attachment Count|Attachment Links|Checklist Item Total Count|Checklist Item Completed Count|Vote Count|Comment Count|Last Activity Date|List ID|List Name|Board ID|Board Name|Archived|Start Date|Due Complete
    c1|Order tiles|||Buy (green), Urgent (red)|Ana Ruiz, Ben|2026-10-09T08:00:00.000Z||||||||l1|Doing|b1|House|false||
    c2|Call the mason||Ask for a date||Ana Ruiz|||||||||l1|Done|b1|House|false||true
    """)

  @Test func readWhole() throws {
    let (batch, _) = try Self.sample.read()
    #expect(batch.items.isEmpty)
    #expect(batch.ledger.setAside == ["no-touch": 2])
    #expect(batch.texts(.title) == ["Order tiles", "Call the mason"])
    #expect(batch.texts(.labels)[0] == "Buy (green), Urgent (red)")
    #expect(batch.texts(.description)[1] == "Ask for a date")
    #expect(batch.texts(.project) == ["House", "House"])
    #expect(batch.texts(.status) == ["Doing", "Done"])
    #expect(batch.diagnostics.isEmpty)
  }
}
