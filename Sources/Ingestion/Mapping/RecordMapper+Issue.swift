import BifocalModel
import CSVRecords

extension RecordMapper {
  /// A local time of the file as an instant.
  struct Instant {
    let seconds: Int
    let flags: ItemFlags
    /// The local day, by which a leader's field of work is looked up.
    let day: Int
    /// The cell has a day only, which is each leader's own.
    let isDay: Bool
  }

  /// Maps an issue to the acts of leaders on it, and to logged work.
  ///
  /// All cells that can fail the row are read before the first item is added.
  mutating func mapIssue() throws(Rejection) -> RecordFate {
    let created = try instant(.created)
    let resolved = try instant(.resolved)
    let spent = try timeSpent()
    let reporter = issuePerson(.reporter, .reporterId)
    findAssignees()
    made.removeAll(keepingCapacity: true)
    var issue = IssueContents(reporter: reporter, spent: spent, subject: try issueSubject())
    issue.marks.formUnion(ticketUrgency())
    issue.due = dueDay()

    if let created, let reporter { act(.reported, of: reporter, at: created, on: &issue) }
    if let resolved {
      for assignee in assignees { act(.resolved, of: assignee, at: resolved, on: &issue) }
    }
    mapComments(&issue)
    let hasLogWork = mapLogWork(&issue)
    if hasLogWork { addLogged(issue.subject) }
    if let spent, spent > 0, !hasLogWork { place(spent, resolved, on: &issue) }
    addDues(resolved, issue)
    see(created, resolved)
    if issue.items > 0 { return .used }
    if issue.missed == nil, plan.reader.keepsUntouched { _ = add(issueTemplate(issue)) }
    return .setAside(issue.missed ?? .noTouch)
  }

  /// `Time Spent` counts for the only assignee, once the ticket is resolved.
  private mutating func place(_ spent: Int, _ resolved: Instant?, on issue: inout IssueContents) {
    guard let assignee = assignees.first else { return }
    guard assignees.count == 1 else { return note(.timeSpentShared) }
    guard let resolved else { return note(.timeSpentUnresolved) }
    act(.timeSpent, of: assignee, at: resolved, seconds: spent, on: &issue)
  }

  /// Fills `assignees` with the people of the row, each once.
  ///
  /// In lists, account names stand in where the roster knows none of the people's names.
  private mutating func findAssignees() {
    assignees.removeAll(keepingCapacity: true)
    guard let separator = plan.reader.assigneeSeparator else {
      if let assignee = issuePerson(.assignee, .assigneeId) { assignees.append(assignee) }
      return
    }
    let names = row.cell(.assignee)
    let accounts = row.cell(.assigneeId)
    addAssignees(names, separator)
    guard !accounts.isEmpty else { return }
    // A name that holds a comma makes more names than there are accounts.
    let isTorn = parts(of: names, separator) != parts(of: accounts, separator)
    guard isTorn || !assignees.contains(where: { isLeader($0) }) else { return }
    let named = assignees
    assignees.removeAll(keepingCapacity: true)
    addAssignees(accounts, separator)
    if !isTorn, !named.isEmpty, !assignees.contains(where: { isLeader($0) }) { assignees = named }
  }

  private func parts(of cell: Range<Int>, _ separator: UInt8) -> Int {
    cell.isEmpty ? 0 : 1 + row.batch.bytes[cell].count { $0 == separator }
  }

  private func isLeader(_ person: Int32) -> Bool {
    plan.people.roster == nil || memo[person].leader >= 0
  }

  private mutating func addAssignees(_ cell: Range<Int>, _ separator: UInt8) {
    var names = cell
    let bytes = row.batch.bytes
    // ClickUp writes `[Ana Ruiz,Ben Okafor]`.
    if names.count > 1, bytes[names.lowerBound] == 0x5B, bytes[names.upperBound - 1] == 0x5D {
      names = names.lowerBound + 1..<names.upperBound - 1
    }
    var start = names.lowerBound
    while start < names.upperBound {
      let end =
        CellText.first(separator, in: start..<names.upperBound, of: bytes.span) ?? names.upperBound
      let name = CellText.trimmed(start..<end, in: bytes.span)
      if !name.isEmpty {
        let found = memo.person(name, of: bytes.span)
        if !assignees.contains(where: { memo.isSame($0, found) }) { assignees.append(found) }
      }
      start = end + 1
    }
  }

  private mutating func mapComments(_ issue: inout IssueContents) {
    for position in plan.binding.all(.comment) {
      let cell = row.cell(at: position)
      guard !cell.isEmpty else { continue }
      guard let entry = CommentCell(cell, of: row.batch.bytes.span),
        let author = person(in: entry.account), let moment = instant(entry.date)
      else {
        note(.commentUnreadable)
        continue
      }
      act(.commented, of: author, at: moment, on: &issue)
    }
  }

  /// Whether the row has any logged work, readable or not.
  private mutating func mapLogWork(_ issue: inout IssueContents) -> Bool {
    var isAny = false
    for position in plan.binding.all(.logWork) {
      let cell = row.cell(at: position)
      guard !cell.isEmpty else { continue }
      isAny = true
      guard let entry = LogWorkCell(cell, of: row.batch.bytes.span),
        let author = person(in: entry.account), let moment = instant(entry.date),
        let seconds = DecimalNumber.scaled(row.batch.bytes.span.extracting(entry.seconds), by: 1),
        seconds <= Self.longestWork
      else {
        warnLogWork(position)
        continue
      }
      let comment = foldedHash(entry.comment)
      act(.worklog, of: author, at: moment, seconds: seconds, distinct: comment.low, on: &issue)
    }
    return isAny
  }

  /// Time that cannot be read is not passed over in silence, though the rest of the row counts.
  private mutating func warnLogWork(_ position: Int) {
    note(.logWorkUnreadable)
    output.diagnostics.append(
      Diagnostic(
        .warning, reason: Note.logWorkUnreadable.name, file: plan.file, line: row.line,
        column: plan.header[position],
        message: "an entry of \(row.cell(at: position).count) bytes cannot be read",
        remedy: "an entry is comment;date;account;seconds"))
  }

  /// A year of seconds: more in one entry is a slip of the export.
  static let longestWork = 366 * 86_400

  // MARK: One act

  /// A content of an issue, by field of work and by whether the leader reported the issue.
  struct MadeContent {
    let field: Int32
    let isReporter: Bool
    let position: Int
  }

  /// What the items of one issue share.
  struct IssueContents {
    let reporter: Int32?
    let spent: Int?
    let subject: Hash128
    /// A ticket says what the work on it is for.
    var marks: ItemMarks = [.purposeKnown, .purposeStated]
    var due = Item.noDay
    var template: Content?
    var items = 0
    /// Why somebody who acted has no item.
    var missed: RecordFate.SetAside?
  }

  private mutating func act(
    _ kind: ItemKind, of person: Int32, at moment: Instant, seconds: Int = 0,
    distinct: UInt64 = 0, on issue: inout IssueContents
  ) {
    switch standing(of: person) {
    case .none(let reason):
      memo.count(unmatched: person, record: row.record, seconds: seconds)
      // Somebody outside the roster tells more than a leader whose tickets are not asked for.
      if issue.missed != .notInRoster { issue.missed = reason }
    case .leader(let leader):
      let content = content(of: person, on: moment.day, &issue)
      let isWork = kind == .worklog
      let start = start(of: moment, for: person)
      var identity = Hash128()
      identity.combine(UInt64(kind.rawValue))
      identity.combine(start)
      identity.combine(seconds)
      identity.combine(issue.subject.high ^ issue.subject.low)
      identity.combine(distinct)
      var flags = moment.flags
      if let reporter = issue.reporter, memo.isSame(reporter, person) {
        flags.insert(.organizerIsSelf)
      }
      var item = Item(
        kind: kind, flags: flags, leader: Int(leader), content: content, start: start,
        end: start + (isWork ? seconds : 0), seconds: seconds, identity: identity,
        subject: issue.subject, marks: issue.marks.union(marks(of: kind, person)))
      item.due = issue.due
      add(item)
      issue.items += 1
    }
  }

  /// What an act on the ticket tells for the measures of practices.
  private mutating func marks(of kind: ItemKind, _ person: Int32) -> ItemMarks {
    switch kind {
    case .reported: readiness()
    case .commented, .worklog, .timeSpent: assignment(of: person)
    case .event, .allDay, .resolved: []
    }
  }

  /// A day without a time begins where the leader is, not at the midnight of the export's zone.
  func start(of moment: Instant, for person: Int32) -> Int {
    guard moment.isDay else { return moment.seconds }
    let zone = plan.terms.zone(of: memo[person].leader, on: moment.day) ?? plan.floatingZone
    return zone.start(of: CivilDate(day: moment.day))
  }

  /// One content for every field of work; apart where the leader reported the issue, since a
  /// ticket one writes and a ticket one works on are different work.
  private mutating func content(of person: Int32, on day: Int, _ issue: inout IssueContents) -> Int
  {
    let field = plan.terms.field(of: memo[person].leader, on: day)
    let isReporter = issue.reporter.map { memo.isSame($0, person) } ?? false
    for known in made where known.field == field && known.isReporter == isReporter {
      return known.position
    }
    var content = issue.template ?? issueTemplate(issue)
    issue.template = content
    content[.field] = fieldRange(field)
    content.isOrganizerSelf = issue.reporter == nil ? .unknown : Content.Flag(isReporter)
    let position = add(content)
    made.append(MadeContent(field: field, isReporter: isReporter, position: position))
    return position
  }

  mutating func issueTemplate(_ issue: IssueContents) -> Content {
    var content = Content()
    content.kind = .ticket
    content.minutes = issue.spent.map { Int32(clamping: $0 / 60) } ?? -1
    fillTicketTexts(&content, row.cell(.title))
    content[.organizer] = text(.reporter)
    content[.labels] = joined(.labels)
    if isHidden(row.cell(.title)) { Self.hide(&content) }
    return content
  }

  /// The texts that issues and worklogs have in common.
  mutating func fillTicketTexts(_ content: inout Content, _ title: Range<Int>) {
    content[.title] = text(title)
    content.titleHash = titleHash(title)
    content[.description] = text(.description)
    content[.categories] = joined(.categories)
    content[.ticketType] = text(.ticketType)
    content[.project] = joined(.projectKey, .project, .task)
    content[.priority] = text(.priority)
    content[.status] = text(.status)
    content[.epic] = joined(.epic)
    content[.id] = text(.id)
  }

  // MARK: Cells

  /// The fingerprint of the issue's key, or of its title where there is none.
  ///
  /// Rows that name nothing have nothing in common: they do not share that of an empty text.
  mutating func issueSubject() throws(Rejection) -> Hash128 {
    let key = SpreadsheetId.unwrapped(row.cell(.id), in: row.batch.bytes.span)
    if SpreadsheetId.isRounded(key, in: row.batch.bytes.span) {
      throw Rejection(
        .idRounded, .id, "a spreadsheet has rounded the id, so that others may look the same",
        "export again, and read the column as text before it is saved")
    }
    let name = key.isEmpty ? row.cell(.title) : key
    return name.isEmpty ? Hash128() : foldedHash(name)
  }

  /// A person by name, or by account id where the name says nothing.
  mutating func issuePerson(_ name: ColumnRole, _ id: ColumnRole) -> Int32? {
    let named = person(in: row.cell(name))
    if let named, plan.people.roster == nil || memo[named].leader >= 0 { return named }
    guard let account = person(in: row.cell(id)) else { return named }
    return named == nil || memo[account].leader >= 0 ? account : named
  }

  /// The instant in the cell of a role; nil where it is empty.
  private func instant(_ role: ColumnRole) throws(Rejection) -> Instant? {
    let cell = row.cell(role)
    return cell.isEmpty ? nil : resolve(try row.moment(cell, role, plan.reading))
  }

  /// The instant in a part of a cell; nil where it cannot be read.
  private func instant(_ cell: Range<Int>) -> Instant? {
    (try? Moment.read(row.batch.bytes.span.extracting(cell), plan.reading)).map { resolve($0) }
  }

  private func resolve(_ moment: Moment) -> Instant {
    let (instant, flags) = LocalSpan.instant(of: moment, in: plan.zone)
    return Instant(
      seconds: instant, flags: flags, day: moment.day,
      isDay: moment.second == nil && moment.offset == nil)
  }

  private func timeSpent() throws(Rejection) -> Int? {
    let cell = row.cell(.timeSpent)
    guard !cell.isEmpty else { return nil }
    let text = row.batch.bytes.span.extracting(cell)
    let unit = plan.reader.durationUnit
    guard let seconds = DurationReading.seconds(text, unit: unit, plan.workUnits),
      seconds <= 1_000 * Self.longestWork
    else {
      throw Rejection(
        .numberUnreadable, .timeSpent, "\(CellText.description(text)) is no number of \(unit)",
        "the column counts \(unit); export it unformatted")
    }
    return seconds
  }
}
