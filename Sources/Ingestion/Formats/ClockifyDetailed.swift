/// Clockify's detailed report: as Toggl's, with the duration twice.
///
/// The header list comes from importer code that was checked against real exports. The date format
/// follows the profile, and so does what `0:13` in `Duration (h)` means.
struct ClockifyDetailed: TimesheetFormat {
  let name = "clockify_detailed"
  let columns: [FormatColumn] = [
    .needed(.fullName, "User"),
    .needed(.startDate, "Start Date"),
    .needed(.duration, "Duration (h)"),
    .known(.decimalHours, "Duration (decimal)"),
    .known(.userName, "Email"),
    .known(.client, "Client"),
    .known(.project, "Project"),
    .known(.task, "Task"),
    .known(.title, "Description"),
    .known(.startTime, "Start Time"),
    .known(.endDate, "End Date"),
    .known(.endTime, "End Time"),
    .known(.labels, "Tags"),
    .known(.ticketType, "Type"),
  ]
}
