/// What a column of an export means to us.
enum ColumnRole: Int, CaseIterable, Sendable {
  case title, description, categories, ticketType, labels, project, projectKey, priority, status
  case organizer, required, optional, epic, id, persona
  case leader, startDate, startTime, endDate, endTime, allDay, isPrivate, sensitivity, showAs
  case assignee, assigneeId, reporter, reporterId, creator, creatorId, created, resolved
  case timeSpent, logWork, comment, workDate, hours, userName, fullName
  case kind, organizerIsSelf, attendees, minutes, recurring, activity, altitude, agreed, language
  case start, end, zone, endZone, cancelled, response, series, seriesKind
  case closed, duration, decimalHours, client, task, firstName, lastName, worklog

  /// The name in `inspect`: words parted by underscores.
  var name: String {
    var name = ""
    for character in String(describing: self) {
      if character.isUppercase { name += "_" }
      name += character.lowercased()
    }
    return name
  }
}
