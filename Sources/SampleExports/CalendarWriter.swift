import BifocalModel

/// Writes one leader's calendar as their exporter does.
struct CalendarWriter {
  let leader: Leader

  /// The bytes, and the line of every event in order.
  func write(_ events: [Event]) -> (bytes: [UInt8], lines: [Int]) {
    let isGoogle = leader.exporter == .google
    var text = ExportText(
      quoting: isGoogle ? .minimal : .all, lineEnd: isGoogle ? "\n" : "\r\n",
      encoding: isGoogle ? .utf8 : .windows1252)
    text.append(header)
    let lines = events.map { text.append(record($0)) }
    return (text.bytes, lines)
  }

  private var header: [String] {
    switch leader.exporter {
    case .outlookEnglish: Self.outlookEnglish
    case .outlookGerman: Self.outlookGerman
    case .google: Self.google
    }
  }

  private func record(_ event: Event) -> [String] {
    switch leader.exporter {
    case .outlookEnglish: outlookEnglish(event)
    case .outlookGerman: outlookGerman(event)
    case .google: google(event)
    }
  }

  private func outlookEnglish(_ event: Event) -> [String] {
    let (start, end) = Self.edges(of: event)
    let hasReminder = reminds(of: event)
    let reminder = max(0, start.minute - 15)
    func time(_ minutes: Int) -> String { DateText.twelveHours(minutes, seconds: ":00") }
    return [
      event.title, day(start.date, of: event, DateText.american), time(start.minute),
      day(end.date, of: event, DateText.american), time(end.minute),
      event.isAllDay ? "True" : "False", hasReminder ? "True" : "False",
      hasReminder ? DateText.american(start.date) : "", hasReminder ? time(reminder) : "",
      organizer(of: event), attendees(of: event), "", "", "", event.categories,
      windowsLines(event.description), event.location, "", "Normal",
      event.isMarkedPrivate ? "True" : "False", event.isMarkedPrivate ? "Private" : "Normal",
      show(event),
    ]
  }

  private func outlookGerman(_ event: Event) -> [String] {
    let (start, end) = Self.edges(of: event)
    let hasReminder = reminds(of: event)
    let reminder = max(0, start.minute - 15)
    func time(_ minutes: Int) -> String { DateText.twentyFourHours(minutes) + ":00" }
    return [
      event.title, day(start.date, of: event, DateText.german), time(start.minute),
      day(end.date, of: event, DateText.german), time(end.minute),
      event.isAllDay ? "Ein" : "Aus", hasReminder ? "Ein" : "Aus",
      hasReminder ? DateText.german(start.date) : "", hasReminder ? time(reminder) : "",
      organizer(of: event), attendees(of: event), "", "", "", windowsLines(event.description),
      event.categories, event.location, "Normal", event.isMarkedPrivate ? "Ein" : "Aus", "",
      event.isMarkedPrivate ? "Privat" : "Normal", show(event),
    ]
  }

  /// Whole days have no times, and their last day is inside.
  private func google(_ event: Event) -> [String] {
    let (start, end) = Self.edges(of: event)
    let last = event.isAllDay ? end.date + -1 : end.date
    return [
      event.title, day(start.date, of: event, DateText.paddedAmerican),
      event.isAllDay ? "" : DateText.twelveHours(start.minute),
      day(last, of: event, DateText.paddedAmerican),
      event.isAllDay ? "" : DateText.twelveHours(end.minute),
      event.isAllDay ? "True" : "False", event.description, event.location,
      event.isMarkedPrivate ? "True" : "False",
    ]
  }

  /// The first moment and the one after the last, as a day and minutes after its midnight.
  static func edges(
    of event: Event
  ) -> (start: (date: CivilDate, minute: Int), end: (date: CivilDate, minute: Int)) {
    if event.isAllDay { return ((event.day, 0), (event.day + event.wholeDays, 0)) }
    return ((event.day, event.start), (event.day + event.end / 1_440, event.end % 1_440))
  }

  private func day(
    _ date: CivilDate, of event: Event, _ format: (CivilDate) -> String
  ) -> String {
    guard event.status == .rejected else { return format(date) }
    // The last days of February are read alike by every order of day and month.
    return switch leader.exporter {
    case .outlookEnglish: "2/30/\(date.components.year)"
    case .outlookGerman: "30.02.\(date.components.year)"
    case .google: "02/30/\(date.components.year)"
    }
  }

  /// People keep reminders for meetings outside their own team and turn the rest off.
  private func reminds(of event: Event) -> Bool {
    !event.isAllDay && !event.isRecurring && event.headcount > 6
  }

  private func organizer(of event: Event) -> String {
    event.isOwn || event.others.isEmpty ? leader.person.name : event.others[0]
  }

  private func attendees(of event: Event) -> String {
    event.others.isEmpty ? "" : ([leader.person.name] + event.others).joined(separator: ";")
  }

  private func windowsLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }

  /// Outlook's numbers: 1 tentative, 2 busy, 3 free, 4 out of office.
  private func show(_ event: Event) -> String {
    switch event.show {
    case .tentative: "1"
    case .free: "3"
    case .outOfOffice: "4"
    case .busy, .unknown, .elsewhere: "2"
    }
  }
}
