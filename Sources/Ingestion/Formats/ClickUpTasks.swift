/// Tasks as ClickUp exports them: stamps and lengths in milliseconds, lists in brackets.
///
/// Nobody is named who wrote a task, and the day it was closed is a column that has to be asked
/// for; without it the rows are no touches, but they can be classified.
struct ClickUpTasks: IssueFormat {
  let name = "clickup_tasks"
  let product = "ClickUp: Space, Export tasks, CSV"
  let verification = FormatVerification.importerCode
  let columns: [FormatColumn] = [
    .needed(.title, "Task Name"),
    .known(.id, "Task ID"),
    .known(.created, "Date Created"),
    .known(.resolved, "Date Closed", "Date Done"),
    .known(.updated, "Date Updated"),
    .known(.due, "Due Date"),
    .known(.status, "Status"),
    .known(.ticketType, "Task Type"),
    .known(.description, "Task Content"),
    .known(.assignee, "Assignees"),
    .known(.labels, "Tags"),
    .known(.priority, "Priority"),
    .known(.projectKey, "Space Name"),
    .known(.project, "List Name"),
    .known(.epic, "Parent ID"),
    .known(.timeSpent, "Time Spent"),
  ]
  let marks = [
    "Task Link", "Task Content", "Date Created Text", "Time Spent Text", "Rolled Up Time",
    "Folder Name/Path", "Space Name", "Home Location", "Subtasks IDs", "Assigned Comments",
    "Assignees",
  ]
  let dateNumbers: DateNumbers? = .epochMilliseconds
  let durationUnit = DurationReading.Unit.milliseconds
  let assigneeSeparator: UInt8? = 0x2C
  let keepsUntouched = true
}
