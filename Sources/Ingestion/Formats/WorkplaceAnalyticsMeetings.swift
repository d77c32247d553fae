/// The meeting query of Workplace Analytics, which Viva Insights replaced: times are UTC.
///
/// It lists meetings by their organiser, so that a leader's part is what the leader called. How
/// values are written is not verified.
struct WorkplaceAnalyticsMeetings: CalendarFormat {
  let name = "workplace_analytics_meetings"
  let product = "Workplace Analytics: meeting query"
  let verification = FormatVerification.documentation
  let columns: [FormatColumn] = [
    .needed(.startDate, "StartDate"),
    .known(.startTime, "StartTimeUTC"),
    .known(.endDate, "EndDate"),
    .known(.endTime, "EndTimeUTC"),
    .known(.hours, "DurationHours"),
    .known(.title, "Subject"),
    .known(.cancelled, "IsCancelled"),
    .known(.recurring, "IsRecurring"),
    .known(.attendees, "Attendees"),
    .known(.leader, "Organizer_PersonId"),
  ]
  let marks = [
    "MeetingId", "StartTimeUTC", "EndTimeUTC", "Attendee_meeting_hours", "Organizer_PersonId",
    "IsCancelled", "IsRecurring", "DurationHours", "TotalNoAttendees",
  ]
  let zone: String? = "UTC"
  let infersRecurrence = false
  let keepsCancelled = true
}
