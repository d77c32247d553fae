import BifocalModel
import Ingestion
import Testing

@Suite struct CalendlyTests {
  static let sample = ExportSample(
    "calendly_events", needed: ["Event Type Name", "Start Date & Time"],
    """
    User Name|Team|Invitee Name|Invitee First Name|Invitee Last Name|Invitee Email|Invitee Time Zone|Invitee accepted marketing emails|Text Reminder Number|Event Type Name|Start Date & Time|End Date & Time|Location|Event Created Date & Time|Canceled|Canceled By|Cancellation reason|Question 1|Response 1|UTM Campaign|UTM Source|UTM Medium|UTM Term|UTM Content|Salesforce UUID|Event Price|Payment Currency|Guest Email(s)|Invitee Reconfirmed|Marked as No-Show|Meeting Notes|Group|User Email|Event UUID|Invitee UUID|Invitee scheduled by|Scheduling method
    Ana Ruiz||Chen Li|||chen@example.org|Central Time - US & Canada|||30 Minute Meeting|2025-03-03 11:00 am|2025-03-03 11:30 am||2025-03-02 01:40 am|false||||||||||||||No||Notes|Sales||e1|i1||
    Ana Ruiz||Dana|||dana@example.org|London|||Group demo|2025-03-04 02:00 pm|2025-03-04 03:00 pm||2025-03-02 01:40 am|true|Dana|ill||||||||||||No|||Sales|ana@example.org|e2|i2||
    Ana Ruiz||Eve|||eve@example.org|London|||Group demo|2025-03-04 02:00 pm|2025-03-04 03:00 pm||2025-03-02 01:40 am|false|||||||||||||f@example.org|No|||Sales|ana@example.org|e2|i3||
    Ana Ruiz||Eve|||eve@example.org|London|||Broken|2025-03-04 02:00 pm|2025-03-04 13:00 pm||2025-03-02 01:40 am|false||||||||||||||No|||Sales|ana@example.org|e4|i4||
    """)

  @Test func readWhole() throws {
    let (batch, plan) = try Self.sample.read()
    #expect(plan.decisions[3].value == "column")
    #expect(
      batch.summary == [
        "event Ana Ruiz 2025-03-03T10:00:00Z 30",
        "event Ana Ruiz 2025-03-04T13:00:00Z 60",
        "event Ana Ruiz 2025-03-04T13:00:00Z 60",
      ])
    #expect(batch.items.map(\.flags) == [[], [.cancelled], []])
    // Two invitees of one event are one item.
    #expect(batch.items[1].identity == batch.items[2].identity)
    #expect(batch.contents.map(\.attendees) == [2, 2, 3])
    #expect(batch.texts(.title) == ["30 Minute Meeting", "Group demo", "Group demo"])
    #expect(batch.texts(.description)[0] == "Notes")
    #expect(batch.diagnostics.map(\.reason) == ["time-impossible"])
    #expect(batch.diagnostics.map(\.column) == ["End Date & Time"])
  }
}
