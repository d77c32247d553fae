/// Toggl Track's detailed report: an entry with start, end and duration.
///
/// The header list comes from importer code.
struct TogglDetailed: TimesheetFormat {
  let name = "toggl_detailed"
  let columns: [FormatColumn] = [
    .needed(.fullName, "User"),
    .needed(.startDate, "Start date"),
    .needed(.duration, "Duration"),
    .known(.userName, "Email"),
    .known(.client, "Client"),
    .known(.project, "Project"),
    .known(.task, "Task"),
    .known(.title, "Description"),
    .known(.startTime, "Start time"),
    .known(.endDate, "End date"),
    .known(.endTime, "End time"),
    .known(.labels, "Tags"),
  ]
}
