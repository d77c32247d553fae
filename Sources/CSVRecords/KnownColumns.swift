/// Names of columns that exports of calendars and tickets use, in lower case.
///
/// They settle which of two delimiters is meant where the widths do not; which column is which is
/// not decided here.
let commonColumnNames: Set<String> = [
  "assignee", "assigned to", "attendees", "author", "betreff", "beginnt am", "beginnt um",
  "beschreibung", "calendar", "card id", "card name", "categories", "category", "closed at",
  "created", "created at", "date", "datum", "description", "due date", "duration", "email", "end",
  "end date", "end time", "endet am", "endet um", "event type name", "hours", "id", "issue id",
  "issue key", "issue type", "kategorien", "key", "kind", "labels", "leader", "link", "list name",
  "location", "meeting organizer", "meetingid", "minutes", "name", "notes", "number", "objet",
  "optional attendees", "ort", "organizer", "owner", "priority", "project", "reporter",
  "required attendees", "resolved", "stage", "start", "start date", "start time", "state",
  "status", "subject", "summary", "tags", "task id", "task name", "time", "time spent", "title",
  "type", "updated", "updated at", "url", "user", "week", "work date", "worklog",
]
