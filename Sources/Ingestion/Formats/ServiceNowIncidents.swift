/// A list of ServiceNow as CSV: the header holds the names of fields, not their labels.
///
/// The header list comes from a real file; the fields for opening, resolving and closing that it
/// lacks are those of ServiceNow's task table. Times are stored in UTC and by the settings of an
/// instance shown in the user's zone: the option `zone` says which.
struct ServiceNowIncidents: IssueFormat {
  let name = "servicenow_incident"
  let columns: [FormatColumn] = [
    .needed(.title, "short_description"),
    .needed(.id, "number"),
    .known(.created, "opened_at", "sys_created_on"),
    .known(.reporter, "opened_by", "sys_created_by", "caller_id"),
    .known(.assignee, "assigned_to"),
    .known(.resolved, "resolved_at"),
    .known(.closed, "closed_at"),
    .known(.priority, "priority"),
    .known(.status, "state"),
    .known(.categories, "category"),
    .known(.project, "assignment_group"),
    .known(.description, "description"),
    .known(.ticketType, "sys_class_name"),
    .known(.epic, "parent"),
  ]
  let tellingColumns: [[ColumnRole]] = [[.id], [.created, .project]]
}
