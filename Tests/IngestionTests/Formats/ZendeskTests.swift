import BifocalModel
import Ingestion
import Testing

@Suite struct ZendeskTests {
  static let example = FormatExample(
    "zendesk_tickets", needed: ["Subject", "Id"],
    """
    Summation column|Id|Requester|Requester id|Requester external id|Requester email|Requester domain|Submitter|Assignee|Group|Subject|Tags|Status|Priority|Via|Ticket type|Created at|Updated at|Assigned at|Organization|Due date|Initially assigned at|Solved at|Resolution time|Satisfaction Score|Group stations|Assignee stations|Reopens|Replies|First reply time in minutes|First reply time in minutes within business hours|First resolution time in minutes|First resolution time in minutes within business hours|Full resolution time in minutes|Full resolution time in minutes within business hours|Agent wait time in minutes|Agent wait time in minutes within business hours|Requester wait time in minutes|Requester wait time in minutes within business hours|On hold time in minutes|On hold time in minutes within business hours
    1|297732|Kim Bell|10300612345678||kim@example.org|example.org|Ana Ruiz|Ben Okafor|Support|Cannot log in|login web|Solved|Low|Mail|Problem|2023-04-08 20:52||||||2023-06-14 16:30|||||0|11|173|||||||||||
    1|297733|Kim Bell|10300612345678||kim@example.org|example.org|||Support|Slow|web|Open|Low|Mail||2023-04-09 20:52||||||||||||11|173|||||||||||
    1|297734|Kim Bell|||||||Support|Odd|web|Open|Low|Mail||08-13-2023 20:52|||||||||||||||||||||||||
    """)

  @Test func readsActsAndNoWaitingTime() throws {
    let reading = try Self.example.read(zone: "Europe/London")
    #expect(
      reading.lines == [
        "reported Ana Ruiz 2023-04-08T19:52:00Z 0 Cannot log in",
        "resolved Ben Okafor 2023-06-14T15:30:00Z 0 Cannot log in",
        "reported Kim Bell 2023-04-09T19:52:00Z 0 Slow",
        "reported Kim Bell 2023-08-13T19:52:00Z 0 Odd",
      ])
    #expect(reading.texts(.project)[0] == "Support")
    #expect(reading.texts(.ticketType)[0] == "Problem")
    #expect(reading.texts(.labels)[0] == "login web")
    #expect(reading.batch.contents.allSatisfy { $0.minutes == -1 })
    #expect(reading.rejects.isEmpty)
  }
}
