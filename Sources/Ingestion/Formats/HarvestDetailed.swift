/// The detailed time report of Harvest: decimal hours on a day, and names in two columns.
struct HarvestDetailed: WorklogFormat {
  let name = "harvest_detailed"
  let product = "Harvest: Reports, Detailed time, Export CSV"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.workDate, "Date"),
    .needed(.hours, "Hours"),
    .known(.firstName, "First Name"),
    .known(.lastName, "Last Name"),
    .known(.userName, "Employee Id"),
    .known(.title, "Notes"),
    .known(.task, "Task"),
    .known(.project, "Project"),
    .known(.projectKey, "Client"),
  ]
  let marks = [
    "Project Code", "Billable?", "Invoiced?", "Approved?", "Employee?", "Employee Id",
    "Billable Rate", "Cost Rate", "Hours Rounded", "External Reference URL",
  ]
}
