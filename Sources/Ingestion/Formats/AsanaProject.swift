/// The tasks of an Asana project.
///
/// The header list comes from importer code. Dates are days without a time; a task that stands in
/// several sections has a row in each, which are one item. Nothing names who created a task.
struct AsanaProject: IssueFormat {
  let name = "asana_project"
  let columns: [FormatColumn] = [
    .needed(.title, "Name"),
    .needed(.id, "Task ID"),
    .needed(.created, "Created At"),
    .known(.resolved, "Completed At"),
    .known(.status, "Section/Column"),
    .known(.assignee, "Assignee"),
    .known(.assigneeId, "Assignee Email"),
    .known(.labels, "Tags"),
    .known(.description, "Notes"),
    .known(.project, "Projects"),
    .known(.epic, "Parent task"),
  ]
  let tellingColumns: [[ColumnRole]] = [[.assignee, .assigneeId]]
}
