import BifocalModel
import CSVRecords

extension RecordMapper {
  /// Maps a row of logged work: on a day, or from one time to another.
  mutating func mapWorklog() throws(Rejection) -> RecordFate {
    let entry = try workEntry()
    let person = try worker()
    let title = workTitle()
    let id = row.cell(.id)
    let subject = id.isEmpty ? subject(title, foldedHash(title)) : try issueSubject()
    addLogged(subject)
    switch standing(of: person) {
    case .none(let reason):
      memo.count(unmatched: person, record: row.record, seconds: entry.seconds)
      return .setAside(reason)
    case .leader(let leader):
      var content = Content()
      content.kind = .worklog
      content.minutes = Int32(clamping: entry.seconds / 60)
      if !entry.isDayOnly { content.hour = Self.hour(of: entry.start.local) }
      fillTicketTexts(&content, title)
      content[.labels] = joined(.labels)
      if isHidden(title) { Self.hide(&content) }
      let day = entry.start.day
      content[.field] = fieldRange(plan.terms.field(of: memo[person].leader, on: day))
      let isTicket = !id.isEmpty || namesTicket(title, foldedHash(title), subject)
      let marks = Self.purpose(
        isKnown: plan.binding.has(.id) || plan.binding.has(.description), isTicket: isTicket,
        content
      ).union(ticketUrgency())
      addWork(entry, marks, of: subject, leader: leader, person: person, content: add(content))
      return .used
    }
  }

  /// When a row's work began and how long it took.
  private struct WorkEntry {
    var start: Moment
    var seconds: Int
    /// Only the day was logged.
    var isDayOnly: Bool
  }

  private mutating func workEntry() throws(Rejection) -> WorkEntry {
    let glued = row.cell(.startAndSeconds)
    if !glued.isEmpty { return try startAndSeconds(glued) }
    var start = try row.moment(row.cell(.workDate), .workDate, plan.reading)
    let clock = row.cell(.startTime)
    if !clock.isEmpty { start.second = try row.clock(clock, .startTime) }
    let reading = plan.timeReading(in: plan.zone)
    // Midnight in the column of a time is a time; behind a date it only ends the date.
    let isDayOnly = clock.isEmpty && Self.isDayOnly(start)
    let clocked = try secondsToEnd(start)
    if let seconds = try row.length(reading, clocked: clocked) {
      if let clocked, abs(clocked - seconds) > 60 { note(.durationDiffers) }
      return WorkEntry(start: start, seconds: seconds, isDayOnly: isDayOnly)
    }
    guard let clocked else {
      throw Rejection(
        .numberUnreadable, .hours, "the row says neither how long it took nor when it ended",
        "stop the timer or fill the cell, and export again")
    }
    return WorkEntry(start: start, seconds: clocked, isDayOnly: isDayOnly)
  }

  /// The length by start and end; nil where the row does not say when it ended.
  private func secondsToEnd(_ start: Moment) throws(Rejection) -> Int? {
    let date = row.cell(.endDate)
    let clock = row.cell(.endTime)
    guard start.second != nil, !date.isEmpty || !clock.isEmpty else { return nil }
    var end = start
    if !date.isEmpty { end = try row.moment(date, .endDate, plan.reading) }
    if !clock.isEmpty { end.second = try row.clock(clock, .endTime) }
    guard end.second != nil else { return nil }
    if date.isEmpty, end.local < start.local { end.day += 1 }
    guard let span = LocalSpan(start, end, length: 0, in: plan.zone) else {
      throw Rejection(
        .endBeforeStart, .endTime, "the end is before the start", "exchange start and end")
    }
    return span.end - span.start
  }

  /// A start with an offset, and behind its last colon the seconds of work.
  private func startAndSeconds(_ cell: Range<Int>) throws(Rejection) -> WorkEntry {
    let bytes = row.batch.bytes.span
    guard let colon = CellText.last(0x3A, in: cell, of: bytes) else {
      // Rather what is no date is said to be none.
      _ = try row.moment(cell, .startAndSeconds, plan.reading)
      throw lacksSeconds(cell)
    }
    guard endsInOffset(cell.lowerBound..<colon),
      let seconds = DecimalNumber.scaled(bytes.extracting(colon + 1..<cell.upperBound), by: 1),
      seconds <= Self.longestWork
    else { throw lacksSeconds(cell) }
    let start = try row.moment(cell.lowerBound..<colon, .startAndSeconds, plan.reading)
    return WorkEntry(start: start, seconds: seconds, isDayOnly: false)
  }

  private func lacksSeconds(_ cell: Range<Int>) -> Rejection {
    let text = CellText.description(row.batch.bytes.span.extracting(cell))
    return Rejection(
      .numberUnreadable, .startAndSeconds, "\(text) does not end in a number of seconds",
      "write the start, a colon and the seconds: 2024-03-05T09:14:00+00:00:900")
  }

  /// Whether a stamp states its whole offset, so that what follows is no part of it.
  private func endsInOffset(_ stamp: Range<Int>) -> Bool {
    guard stamp.count > 6 else { return false }
    let bytes = row.batch.bytes
    if bytes[stamp.upperBound - 1] | 0x20 == 0x7A { return true }
    let sign = bytes[stamp.upperBound - 6]
    return bytes[stamp.upperBound - 3] == 0x3A && (sign == 0x2B || sign == 0x2D)
  }

  /// Who worked: the name for people first, which without a roster is what the leader is called.
  private mutating func worker() throws(Rejection) -> Int32 {
    if plan.reader.people == .owner { return try owner() }
    let named = person(in: row.cell(.fullName)) ?? nameInTwoCells()
    if let named, plan.people.roster == nil || memo[named].leader >= 0 { return named }
    if let account = person(in: row.cell(.userName)) {
      return named == nil || memo[account].leader >= 0 ? account : named ?? account
    }
    if let named { return named }
    let roles: [ColumnRole] = [.fullName, .firstName, .lastName, .userName]
    throw Rejection(
      .leaderMissing, roles.first(where: plan.binding.has), "the row does not say who worked",
      "export the column of the person")
  }

  private mutating func nameInTwoCells() -> Int32? {
    let cells = [row.cell(.firstName), row.cell(.lastName)].filter { !$0.isEmpty }
    guard !cells.isEmpty else { return nil }
    var name: [UInt8] = []
    for cell in cells {
      if !name.isEmpty { name.append(0x20) }
      for index in cell { name.append(row.batch.bytes[index]) }
    }
    return memo.person(joined: name)
  }

  /// The text of the entry, else what it was on.
  private func workTitle() -> Range<Int> {
    for role in [ColumnRole.title, .task, .project] {
      let cell = row.cell(role)
      if !cell.isEmpty { return cell }
    }
    return 0..<0
  }

  private mutating func addWork(
    _ entry: WorkEntry, _ marks: ItemMarks, of subject: Hash128, leader: Int32, person: Int32,
    content: Int
  ) {
    let (start, flags) =
      entry.isDayOnly
      ? workStart(entry.start, of: person, zone: plan.zone)
      : LocalSpan.instant(of: entry.start, in: plan.zone)
    let description = foldedHash(row.cell(.description))
    var identity = Hash128()
    identity.combine(UInt64(ItemKind.worklog.rawValue))
    identity.combine(start)
    identity.combine(entry.seconds)
    identity.combine(subject.high ^ subject.low)
    // Two entries of a day on one ticket differ in what they say was done.
    identity.combine(description.low)
    // Entries without a ticket differ in what they were on, too.
    if row.cell(.id).isEmpty {
      for role in [ColumnRole.projectKey, .project, .task] where plan.binding.has(role) {
        identity.combine(foldedHash(row.cell(role)).low)
      }
    }
    add(
      Item(
        kind: .worklog, flags: flags, leader: Int(leader), content: content, start: start,
        end: start + entry.seconds, seconds: entry.seconds, identity: identity, subject: subject,
        marks: marks))
  }

  /// When logged work began; a time of 00:00 means that only the day was logged.
  func workStart(_ moment: Moment, of person: Int32, zone: ZoneRules) -> (Int, ItemFlags) {
    if Self.isDayOnly(moment) {
      let own = plan.terms.zone(of: memo[person].leader, on: moment.day) ?? plan.floatingZone
      return (own.start(of: CivilDate(day: moment.day)), .dayOnly)
    }
    return LocalSpan.instant(of: moment, in: zone)
  }

  static func isDayOnly(_ moment: Moment) -> Bool {
    moment.offset == nil && moment.second ?? 0 == 0
  }
}
