/// Tasks of a project as Asana exports them: days without times, and nobody who wrote the task.
struct AsanaProject: IssueFormat {
  let name = "asana_project"
  let product = "Asana: project, Export, CSV"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.title, "Name"),
    .needed(.id, "Task ID"),
    .known(.created, "Created At"),
    .known(.resolved, "Completed At"),
    .known(.updated, "Last Modified"),
    .known(.due, "Due Date"),
    .known(.assignee, "Assignee"),
    .known(.assigneeId, "Assignee Email"),
    .known(.categories, "Section/Column"),
    .known(.labels, "Tags"),
    .known(.description, "Notes"),
    .known(.project, "Projects"),
    .known(.epic, "Parent task"),
    .known(.priority, "Priority"),
  ]
  let marks = [
    "Section/Column", "Completed At", "Last Modified", "Assignee Email", "Parent task",
    "Blocked By (Dependencies)", "Blocking (Dependencies)",
  ]
}
