/// The detailed report of Clockify: an entry with start, end and its length twice.
///
/// Dates and clocks follow the profile of whoever exports; the decimal hours tell `0:13` in hours
/// and minutes from minutes and seconds. Rates carry the currency in their names.
struct ClockifyDetailed: WorklogFormat {
  let name = "clockify_detailed"
  let product = "Clockify: Reports, Detailed, Export CSV"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.workDate, "Start Date"),
    .known(.fullName, "User"),
    .known(.userName, "Email"),
    .known(.title, "Description"),
    .known(.startTime, "Start Time"),
    .known(.endDate, "End Date"),
    .known(.endTime, "End Time"),
    .known(.hours, "Duration (h)"),
    .known(.decimalHours, "Duration (decimal)"),
    .known(.task, "Task"),
    .known(.project, "Project"),
    .known(.projectKey, "Client"),
    .known(.labels, "Tags"),
    .known(.ticketType, "Type"),
  ]
  let marks = ["Duration (h)", "Duration (decimal)", "Date of creation", "Billable"]
}
