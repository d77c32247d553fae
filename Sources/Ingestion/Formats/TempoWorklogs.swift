/// Worklogs as Tempo exports them: decimal hours on a day.
struct TempoWorklogs: WorklogFormat {
  let name = "tempo_worklogs"
  let product = "Tempo Timesheets: report, export to CSV"
  let verification = FormatVerification.file
  let columns: [FormatColumn] = [
    .needed(.id, "Issue Key"),
    .needed(.hours, "Hours"),
    .needed(.workDate, "Work date"),
    .known(.title, "Issue summary"),
    .known(.userName, "Username"),
    .known(.fullName, "Full name"),
    .repeated(.categories, "Component", "All Components"),
    .known(.ticketType, "Issue Type"),
    .known(.status, "Issue Status"),
    .known(.projectKey, "Project Key"),
    .known(.project, "Project Name"),
    .known(.description, "Work Description"),
    .repeated(.epic, "Epic", "Epic Link", "Parent Key"),
  ]
  let dates = [DateColumn(role: .workDate)]
  let sorted: ColumnRole? = .workDate
}
