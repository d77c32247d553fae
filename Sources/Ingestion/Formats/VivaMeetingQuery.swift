/// The meeting query of Viva Insights: a row is a meeting of somebody, for whom it counts.
///
/// It lists meetings by their organiser, so that a leader's part is what the leader called. Columns
/// are chosen per query; how values are written is not verified.
struct VivaMeetingQuery: CalendarFormat {
  let name = "viva_meeting_query"
  let product = "Viva Insights: meeting query"
  let verification = FormatVerification.documentation
  let columns: [FormatColumn] = [
    .needed(.startDate, "Collaboration_start_time"),
    .known(.title, "Subject"),
    .known(.hours, "Duration"),
    .known(.allDay, "All_Day_Meeting"),
    .known(.cancelled, "Cancelled"),
    .known(.recurring, "Recurring"),
    .known(.attendees, "Number_of_attendees"),
    .known(.leader, "Organizer"),
  ]
  let marks = [
    "MeetingId", "Attendee_meeting_hours", "All_Day_Meeting", "Intended_participant_count",
    "Number_of_attendees", "Accept_count", "Decline_count", "Number_of_redundant_attendees",
  ]
  let infersRecurrence = false
  let keepsCancelled = true
}
