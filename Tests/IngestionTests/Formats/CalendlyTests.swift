import BifocalModel
import Ingestion
import Testing

@Suite struct CalendlyTests {
  static let example = FormatExample(
    "calendly_events", needed: ["Start Date & Time", "Event Type Name"],
    """
    User Name|Team|Invitee Name|Invitee First Name|Invitee Last Name|Invitee Email|Invitee Time Zone|Invitee accepted marketing emails|Text Reminder Number|Event Type Name|Start Date & Time|End Date & Time|Location|Event Created Date & Time|Canceled|Canceled By|Cancellation reason|Question 1|Response 1|UTM Campaign|UTM Source|UTM Medium|UTM Term|UTM Content|Salesforce UUID|Event Price|Payment Currency|Guest Email(s)|Invitee Reconfirmed|Marked as No-Show|Meeting Notes|Group|User Email|Event UUID|Invitee UUID|Invitee scheduled by|Scheduling method
    Ana Ruiz||Chen Li|||chen@example.org|Central Time - US & Canada|||30 Minute Meeting|2025-03-03 11:00 am|2025-03-03 11:30 am||2025-03-02 01:40 am|false|||||||||||||||No||Instructors|||||
    Ana Ruiz||Kim Bell|||kim@example.org|UTC|||Interview|2025-03-04 12:00 pm|2025-03-04 01:00 pm||2025-03-02 01:40 am|true|Kim Bell|Ill|||||||||||dee@example.org;eve@example.org||No|Notes|||||||
    Ana Ruiz||Kim Bell|||kim@example.org|UTC|||Interview|2025-03-04 12:00 pm|2025-03-04 11:00 am||2025-03-02 01:40 am|false||||||||||||||||||||||
    """)

  @Test func readsEventsOfTheHost() throws {
    let reading = try Self.example.read(zone: "Europe/Madrid")
    #expect(
      reading.lines == [
        "event Ana Ruiz 2025-03-03T10:00:00Z 30 30 Minute Meeting",
        "event Ana Ruiz 2025-03-04T11:00:00Z 60 Interview",
      ])
    #expect(reading.batch.items.map(\.flags) == [[], .cancelled])
    #expect(reading.batch.contents.map(\.attendees) == [2, 4])
    #expect(reading.texts(.categories) == ["Instructors", ""])
    #expect(reading.texts(.description) == ["", "Notes"])
    #expect(reading.rejects == ["4 End Date & Time end-before-start"])
  }
}
