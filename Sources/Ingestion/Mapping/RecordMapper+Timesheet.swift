import BifocalModel
import CSVRecords

extension RecordMapper {
  /// Maps a row of a time tracker: who worked, on what, from when, and how long.
  mutating func mapTimesheetRow() throws(Rejection) -> RecordFate {
    let entry = try timesheetEntry()
    guard let person = timesheetPerson() else {
      throw Rejection(
        .leaderMissing, plan.binding.has(.fullName) ? .fullName : .firstName,
        "the row does not say who worked", "export the columns of the person")
    }
    let title = timesheetTitle
    let titleHash = titleHash(title)
    let subject = subject(title, titleHash)
    addLogged(subject)
    switch standing(of: person) {
    case .none(let reason):
      memo.count(unmatched: person, record: row.record, seconds: entry.seconds)
      return .setAside(reason)
    case .leader(let leader):
      var content = Content()
      content.kind = .worklog
      content.minutes = Int32(clamping: entry.seconds / 60)
      if entry.start.second != nil { content.hour = Self.hour(of: entry.start.local) }
      fillTimesheet(&content, title, titleHash)
      let day = entry.start.day
      content[.field] = fieldRange(plan.terms.field(of: memo[person].leader, on: day))
      let position = add(content)
      addEntry(entry, of: subject, titleHash, leader, person, content: position)
      return .used
    }
  }

  private mutating func fillTimesheet(
    _ content: inout Content, _ title: Range<Int>, _ titleHash: Hash128
  ) {
    content[.title] = text(title)
    content.titleHash = titleHash
    content[.project] = joined(.client, .project, .task)
    content[.labels] = joined(.labels)
    content[.ticketType] = text(.ticketType)
    content[.id] = text(.id)
    if isHidden(title) { Self.hide(&content) }
  }

  /// What was done, or the task or the project where nobody wrote it down.
  private var timesheetTitle: Range<Int> {
    for role in [ColumnRole.title, .task, .project] {
      let cell = row.cell(role)
      if !cell.isEmpty { return cell }
    }
    return 0..<0
  }

  private mutating func addEntry(
    _ entry: TimesheetEntry, of subject: Hash128, _ titleHash: Hash128, _ leader: Int32,
    _ person: Int32, content: Int
  ) {
    var (start, flags) = (0, ItemFlags.dayOnly)
    if let span = entry.span {
      (start, flags) = (span.start, span.flags)
    } else if entry.start.second != nil {
      (start, flags) = LocalSpan.instant(of: entry.start, in: plan.zone)
    } else {
      let day = entry.start.day
      let own = plan.terms.zone(of: memo[person].leader, on: day) ?? plan.floatingZone
      start = own.start(of: CivilDate(day: day))
    }
    var identity = Hash128()
    identity.combine(UInt64(ItemKind.worklog.rawValue))
    identity.combine(start)
    identity.combine(entry.seconds)
    identity.combine(subject.high ^ subject.low)
    // Two entries of a day differ in what they say was done, and for what.
    for part in [titleHash, foldedHash(row.cell(.project)), foldedHash(row.cell(.task))] {
      identity.combine(part.low)
    }
    add(
      Item(
        kind: .worklog, flags: flags, leader: Int(leader), content: content, start: start,
        end: start + entry.seconds, seconds: entry.seconds, identity: identity, subject: subject))
  }

  // MARK: People

  /// The person of the row, by one column or by first and last name.
  private mutating func timesheetPerson() -> Int32? {
    guard plan.binding.has(.firstName) || plan.binding.has(.lastName) else {
      return issuePerson(.fullName, .userName)
    }
    let first = row.cell(.firstName)
    let last = row.cell(.lastName)
    let account = person(in: row.cell(.userName))
    if let account, memo[account].leader >= 0 { return account }
    guard !first.isEmpty || !last.isEmpty else { return account }
    let bytes = row.batch.bytes
    var hash = Hash128()
    hash.combine(bytes.span.extracting(first))
    hash.combine(bytes.span.extracting(last))
    if let known = composed[hash] { return known }
    let parts = [first, last].filter { !$0.isEmpty }
    let name = parts.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " ")
    let person = memo.person(named: name)
    composed[hash] = person
    return person
  }

  // MARK: Times

  private struct TimesheetEntry {
    let start: Moment
    let span: LocalSpan?
    let seconds: Int
  }

  private mutating func timesheetEntry() throws(Rejection) -> TimesheetEntry {
    let start = try timesheetMoment(.startDate, .startTime)
    var span: LocalSpan?
    if start.second != nil, !row.cell(.endDate).isEmpty {
      let end = try timesheetMoment(.endDate, .endTime)
      if end.second != nil {
        span = LocalSpan(start, end, length: 0, in: plan.zone)
        if span == nil {
          throw Rejection(
            .endBeforeStart, .endDate, "the end is before the start",
            "correct the entry, or set date_order if day and month are exchanged")
        }
      }
    }
    return TimesheetEntry(start: start, span: span, seconds: try timesheetSeconds(span))
  }

  private func timesheetMoment(_ date: ColumnRole, _ time: ColumnRole) throws(Rejection) -> Moment {
    var moment = try row.moment(row.cell(date), date, plan.reading)
    let clock = row.cell(time)
    if !clock.isEmpty { moment.second = try row.clock(clock, time) }
    return moment
  }

  /// How long it took, as the row says: in one form, or in two that must agree.
  ///
  /// `0:13` is hours and minutes, but by the settings of some accounts minutes and seconds; the
  /// decimal hours beside it, or else start and end, tell which.
  private mutating func timesheetSeconds(_ span: LocalSpan?) throws(Rejection) -> Int {
    let length = span.map { $0.end - $0.start }
    let stated = try worked(.duration)
    let decimal = try worked(.decimalHours)
    guard let one = stated ?? decimal else {
      guard let length else {
        throw Rejection(
          .numberUnreadable, .duration, "nothing says how long it took", "export the duration")
      }
      return length
    }
    if let other = decimal, !Self.isNear(one, other) {
      guard let length else { throw Self.disagreement }
      if Self.isNear(one, length) { return one }
      if Self.isNear(other, length) { return length }
      throw Self.disagreement
    }
    if let length, !Self.isNear(one, length) { note(.durationDiffers) }
    return one
  }

  private static var disagreement: Rejection {
    Rejection(
      .numberUnreadable, .duration, "the two durations of the row do not agree",
      "correct one of them in the export")
  }

  /// Decimal hours of two places are off by up to 18 seconds.
  private static func isNear(_ one: Int, _ other: Int) -> Bool { abs(one - other) <= 60 }

  private func worked(_ role: ColumnRole) throws(Rejection) -> Int? {
    let cell = row.cell(role)
    guard !cell.isEmpty else { return nil }
    let text = row.batch.bytes.span.extracting(cell)
    if let seconds = DurationReading.seconds(text, unit: .hours, plan.workUnits),
      seconds <= Self.longestWork
    {
      return seconds
    }
    throw Rejection(
      .numberUnreadable, role, "\(CellText.description(text)) is no length of time",
      "write decimal hours such as 1.5, or 1:30, or 1h 30m")
  }
}
