import BifocalModel
import Ingestion
import Testing

@Suite struct ZendeskTests {
  static let sample = ExportSample(
    "zendesk_tickets", needed: ["Id", "Subject", "Created at"],
    """
    Summation column|Id|Requester|Requester id|Requester external id|Requester email|Requester domain|Submitter|Assignee|Group|Subject|Tags|Status|Priority|Via|Ticket type|Created at|Updated at|Assigned at|Organization|Due date|Initially assigned at|Solved at|Resolution time|Satisfaction Score
    1|297732|Cust One|103||c@example.com|example.com|Ana Ruiz|Ben Okafor|Support|Printer on fire|hw urgent|Solved|High|Mail|Incident|2023-04-08 20:52|||||| 2023-06-14 16:30|11|
    1|297733|Cust Two|104||d@example.com|example.com|Cust Two||Support|Question||Open|Low|Web|Question|2023-04-09 08:00||||||||
    1|297734|Cust Two|104||d@example.com|example.com|Cust Two|Ben Okafor|Support|Shifted||Solved|Low|Web|Question|1.03006E+13||||||2023-06-14 16:30||
    """)

  @Test func readWhole() throws {
    let team = try roster("leader|name\nana|Ana Ruiz\nben|Ben Okafor")
    let (batch, _) = try Self.sample.read(roster: team)
    #expect(
      batch.summary == [
        "reported ana 2023-04-08T18:52:00Z 0", "resolved ben 2023-06-14T14:30:00Z 0",
      ])
    #expect(batch.texts(.title) == ["Printer on fire", "Printer on fire"])
    #expect(batch.texts(.project)[0] == "Support")
    #expect(batch.texts(.ticketType)[0] == "Incident")
    #expect(batch.texts(.labels)[0] == "hw urgent")
    #expect(batch.ledger.setAside == ["not-in-roster": 1])
    #expect(batch.diagnostics.map(\.column) == ["Created at"])
  }

  @Test func aFileWithoutSubmittersHasRequesters() throws {
    let batch = try Fixture(
      """
      Id|Requester|Assignee|Subject|Created at
      1|Cust One|Ana|Help|2023-04-08 20:52
      """
    ).items()
    #expect(batch.summary == ["reported Cust One 2023-04-08T20:52:00Z 0"])
  }

  /// Two tickets with one rounded id would be one; an id that was kept as text is the same id.
  @Test func anIdThatASpreadsheetRoundedIsRejected() throws {
    let batch = try Fixture(
      """
      Id|Requester|Assignee|Subject|Created at
      1.03006E+13|Ana|Ben|Printer|2023-04-08 20:52
      1,03E+13|Ana|Ben|Door|2023-04-08 20:53
      ="00123"|Ana|Ben|Lift|2023-04-08 20:54
      00123|Ana|Ben|Lift|2023-04-08 20:54
      1E5|Ana|Ben|Key|2023-04-08 20:55
      """
    ).items()
    #expect(batch.diagnostics.map(\.reason) == ["id-rounded", "id-rounded"])
    #expect(batch.diagnostics.map(\.line) == [2, 3])
    #expect(batch.diagnostics.map(\.column) == ["Id", "Id"])
    #expect(batch.diagnostics.allSatisfy { !$0.message.contains("1.03") })
    #expect(batch.items.count == 3)
    #expect(batch.items[0].subject == batch.items[1].subject)
    #expect(batch.ledger.rejected == 2 && batch.ledger.balances)
  }
}
