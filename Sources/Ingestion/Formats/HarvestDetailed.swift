/// Harvest's detailed time report: hours on a day, the person in two columns, no times.
///
/// The header list comes from importer code that was checked against a real export.
struct HarvestDetailed: TimesheetFormat {
  let name = "harvest_detailed"
  let columns: [FormatColumn] = [
    .needed(.startDate, "Date"),
    .needed(.duration, "Hours"),
    .needed(.lastName, "Last Name"),
    .known(.firstName, "First Name"),
    .known(.userName, "Employee Id"),
    .known(.client, "Client"),
    .known(.project, "Project"),
    .known(.task, "Task"),
    .known(.title, "Notes"),
  ]
  var dates: [DateColumn] { [DateColumn(role: .startDate)] }
  var span: SpanColumns? { nil }
}
