/// The detailed report of Toggl Track: an entry with start, end and length.
///
/// The last column's name ends in the currency, so it is not named here.
struct TogglDetailed: WorklogFormat {
  let name = "toggl_detailed"
  let product = "Toggl Track: Reports, Detailed, Download CSV"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.workDate, "Start date"),
    .known(.fullName, "User"),
    .known(.userName, "Email"),
    .known(.title, "Description"),
    .known(.startTime, "Start time"),
    .known(.endDate, "End date"),
    .known(.endTime, "End time"),
    .known(.hours, "Duration"),
    .known(.task, "Task"),
    .known(.project, "Project"),
    .known(.projectKey, "Client"),
    .known(.labels, "Tags"),
  ]
  let marks = ["User", "Client", "Billable", "Duration", "Task", "Amount ()"]
}
