import BifocalModel
import Ingestion
import Testing

@Suite struct VivaTests {
  static let example = FormatExample(
    "viva_meeting_query", needed: ["Collaboration_start_time"],
    """
    MeetingId|Attendee_meeting_hours|Number_of_attendees|Number_of_attendees_multitasking|Number_of_redundant_attendees|Subject|All_Day_Meeting|Cancelled|Recurring|Accept_count|No_response_count|Decline_count|Tentatively_accepted_count|Intended_participant_count|Collaboration_start_time|Organizer|zId|attainment|TimeZone|Region|Organization|LevelDesignation|Layer|HireDate|FunctionType|Domain|Duration
    m1|3|6|1|0|Planning|FALSE|FALSE|TRUE|4|1|1|0|6|2024-03-04 09:00:00|p-17|1|2||West|Sales|Manager|3|2020-01-01|Ops|example.org|0.5
    m2|3|2|0|0|Review|FALSE|TRUE|FALSE|1|1|0|0|2|2024-03-05 09:00:00|p-18|1|2||West|Sales|Manager|3|2020-01-01|Ops|example.org|1.25
    m3|3|2|0|0|Offsite|TRUE|FALSE|FALSE|1|1|0|0|2|2024-03-06|p-18|1|2||West|Sales|Manager|3|2020-01-01|Ops|example.org|24
    m4|3|2|0|0|Odd|FALSE|FALSE|FALSE|1|1|0|0|2|2024-03-06 09:00|p-18|1|2||West|Sales|Manager|3|2020-01-01|Ops|example.org|long
    """)

  @Test func countsMeetingsForTheirOrganiser() throws {
    let reading = try Self.example.read()
    #expect(
      reading.lines == [
        "event p-17 2024-03-04T09:00:00Z 30 Planning", "event p-18 2024-03-05T09:00:00Z 75 Review",
        "all_day p-18 2024-03-06T00:00:00Z 0 Offsite",
      ])
    #expect(reading.batch.items.map(\.flags) == [.recurring, .cancelled, []])
    #expect(reading.batch.contents.map(\.attendees) == [6, 2, 2])
    #expect(reading.rejects == ["5 Duration number-unreadable"])
  }
}

@Suite struct WorkplaceAnalyticsTests {
  static let example = FormatExample(
    "workplace_analytics_meetings", needed: ["StartDate"],
    """
    MeetingId|StartDate|StartTimeUTC|EndDate|EndTimeUTC|Attendee_meeting_hours|Attendees|Organizer_Domain|Organizer_FunctionType|Organizer_TimeZone|Organizer_IsInternal|Organizer_PersonId|IsCancelled|DurationHours|IsRecurring|Subject|TotalAccept|TotalNoResponse|TotalDecline|TotalNoAttendees|MeetingResources|Invitees
    m1|2018-07-30|14:00:00|2018-07-30|15:30:00|3|4|example.org|Ops|Pacific Standard Time|TRUE|p-17|FALSE|1.5|TRUE|Planning|4|1|1|6||7
    m2|2018-07-31|23:30:00|2018-08-01|00:30:00|3|2|example.org|Ops|Pacific Standard Time|TRUE|p-18|TRUE|1|FALSE|Review|1|1|0|2||2
    m3|2018-07-31|23:30:00|2018-07-01|00:30:00|3|2|example.org|Ops|Pacific Standard Time|TRUE|p-18|TRUE|1|FALSE|Review|1|1|0|2||2
    """)

  @Test func readsUTC() throws {
    let team = try roster("leader|name|aliases|zone\ndana|Dana|p-17|America/Los_Angeles")
    let reading = try Self.example.read(roster: team, zone: "Asia/Tokyo")
    #expect(reading.decision("zone") == "UTC")
    #expect(reading.lines == ["event dana 2018-07-30T14:00:00Z 90 Planning"])
    #expect(reading.batch.contents.map(\.hour) == [7])
    #expect(reading.batch.contents.map(\.attendees) == [4])
    #expect(reading.batch.ledger.setAside == ["not-in-roster": 1])
    #expect(reading.batch.ledger.unmatched["p-18"]?.seconds == 3_600)
    #expect(reading.rejects == ["4 EndDate end-before-start"])
  }
}
