import BifocalModel
import Ingestion
import Testing

@Suite struct TrelloTests {
  static let example = FormatExample(
    "trello_board", needed: ["Card Name"],
    """
    Card ID|Card Name|Card URL|Card Description|Labels|Members|Due Date|Attachment Count|Attachment Links|Checklist Item Total Count|Checklist Item Completed Count|Vote Count|Comment Count|Last Activity Date|List ID|List Name|Board ID|Board Name|Archived|Start Date|Due Complete
    c1|Order tiles||Blue ones|Buy (green), Urgent (red)|Ana Ruiz, Ben Okafor|2026-10-09T08:00:00.000Z|||||||||Doing||House|false||
    c2|Paint||||||||||||||Done||House|true||
    """)

  @Test func cardsCanBeClassified() throws {
    let reading = try Self.example.read()
    #expect(reading.lines.isEmpty && reading.rejects.isEmpty)
    #expect(reading.texts(.title) == ["Order tiles", "Paint"])
    #expect(reading.texts(.labels)[0] == "Buy (green), Urgent (red)")
    #expect(reading.texts(.status) == ["Doing", "Done"])
    #expect(reading.texts(.description)[0] == "Blue ones")
    #expect(reading.texts(.project) == ["House", "House"])
    #expect(reading.batch.ledger.setAside == ["no-touch": 2])
  }
}
