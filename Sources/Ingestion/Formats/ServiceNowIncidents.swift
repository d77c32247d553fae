/// Incidents as ServiceNow exports them: names of fields as CSV, their labels out of Excel.
///
/// Its documentation says of times both that they are UTC and that they are the reader's: the zone
/// is the source's option or the pipeline's.
struct ServiceNowIncidents: IssueFormat {
  let name = "servicenow_incident"
  let product = "ServiceNow: list of incidents, Export, CSV"
  let verification = FormatVerification.file
  let columns: [FormatColumn] = [
    .needed(.title, "short_description", "Short description"),
    .needed(.id, "number", "Number"),
    .known(.created, "opened_at", "Opened"),
    .known(.created, "sys_created_on", "Created"),
    .known(.resolved, "resolved_at", "Resolved"),
    .known(.resolved, "closed_at", "Closed"),
    .known(.updated, "sys_updated_on", "Updated"),
    .known(.due, "due_date", "Due date"),
    // Who wrote it into the system; the caller may be anybody.
    .known(.reporter, "opened_by", "Opened by"),
    .known(.reporter, "caller_id", "Caller"),
    .known(.assignee, "assigned_to", "Assigned to"),
    .known(.project, "assignment_group", "Assignment group"),
    .known(.priority, "priority"),
    .known(.status, "state"),
    .known(.categories, "category"),
    .known(.description, "description"),
    .known(.epic, "parent_incident", "Parent Incident"),
  ]
  let marks = [
    "short_description", "opened_at", "caller_id", "assignment_group", "assigned_to",
    "sys_updated_on", "sys_updated_by", "sys_created_on", "Short description",
    "Assignment group", "Caller",
  ]
}
