/// What a column of an export means to us.
enum ColumnRole: Int, CaseIterable, Sendable {
  case title, description, categories, ticketType, labels, project, projectKey, priority, status
  case organizer, required, optional, epic, id, persona
  case leader, startDate, startTime, endDate, endTime, allDay, isPrivate, sensitivity, showAs
  case assignee, assigneeId, reporter, reporterId, creator, creatorId, created, resolved
  case timeSpent, logWork, comment, workDate, hours, userName, fullName
  case kind, organizerIsSelf, attendees, minutes, recurring, activity, altitude, agreed, language
  case start, end, zone
  /// Stamps and estimates of tickets, which exports have and which are shown by `inspect`.
  case updated, due, storyPoints
  /// What became of an event, and what says that it repeats.
  case cancelled, response, series, endZone
  /// Parts of worklogs: what was worked on, a name in two columns, a length in decimal hours beside
  /// one in hours and minutes, and start and seconds in one cell.
  case task, firstName, lastName, decimalHours, startAndSeconds

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
