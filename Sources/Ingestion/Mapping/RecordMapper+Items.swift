import BifocalModel
import CSVRecords

extension RecordMapper {
  /// Maps a row of a file of items.
  ///
  /// A row without a start, or of nobody, still becomes a content, so that it can be classified; it
  /// is set aside as an item.
  mutating func mapItem() throws(Rejection) -> RecordFate {
    guard !row.cell(.title).isEmpty || mayLackTitle else {
      throw Rejection(.titleMissing, .title, "there is no title", "fill the cell")
    }
    let entry = try itemEntry()
    let hasLeader = entry.start != nil || isLeaderNamed
    let person = hasLeader ? try owner() : nil
    let (title, prefixes) = strippedTitle()
    if entry.kind == .worklog { addLogged(subject(title, foldedHash(title))) }
    if let person, case .none(let reason) = standing(of: person) {
      memo.count(unmatched: person, record: row.record, seconds: entry.times.map(Self.length) ?? 0)
      return .setAside(reason)
    }
    let content = try itemContent(entry, title, person)
    let position = add(content)
    guard let person, case .leader(let leader) = standing(of: person), let start = entry.start,
      let times = entry.times
    else { return .setAside(.noStart) }
    var flags = prefixes.union(Self.flags(of: content.showAs)).union(entry.flags)
    if content.isRecurring == .yes { flags.insert(.recurring) }
    if content.isOrganizerSelf == .yes { flags.insert(.organizerIsSelf) }
    place(
      entry, start, times, flags, title, ItemOwner(person: person, leader: leader),
      content: position)
    return .used
  }

  private var mayLackTitle: Bool {
    if case .read = plan.titles { return !plan.binding.has(.title) }
    return true
  }

  private var isLeaderNamed: Bool {
    guard case .column(let position) = plan.leaders else { return ruled != nil }
    return !row.cell(at: position).isEmpty
  }

  private static func length(_ times: CalendarTimes) -> Int {
    times.isAllDay ? 0 : times.end - times.start
  }

  private struct ItemOwner {
    let person: Int32
    let leader: Int32
  }

  // MARK: Reading

  /// What the cells of a row say about its time and kind.
  private struct ItemEntry {
    var kind: ItemKind
    var source: SourceKind
    var start: Moment?
    var times: CalendarTimes?
    var minutes: Int?
    var isAllDay: Bool?
    var zone: ZoneRules
    var flags: ItemFlags = []
  }

  private func itemEntry() throws(Rejection) -> ItemEntry {
    let (source, kind) = try itemKind()
    var entry = ItemEntry(kind: kind, source: source, zone: try rowZone())
    entry.minutes = try count(.minutes)
    entry.isAllDay = try row.flag(.allDay)
    if try row.flag(.isPrivate) ?? false { entry.flags.insert(.markedPrivate) }
    let startCell = row.cell(.start)
    guard !startCell.isEmpty else { return entry }
    let start = try row.moment(startCell, .start, plan.reading)
    entry.start = start
    let endCell = row.cell(.end)
    let end = endCell.isEmpty ? nil : try row.moment(endCell, .end, plan.reading)
    let times = try itemTimes(start, end, entry)
    entry.times = times
    if times.isAllDay { entry.isAllDay = true }
    if entry.minutes == nil { entry.minutes = (times.end - times.start) / 60 }
    if kind == .event, times.isAllDay { entry.kind = .allDay }
    return entry
  }

  /// Start and end, as local seconds of the row's zone.
  private func itemTimes(_ start: Moment, _ end: Moment?, _ entry: ItemEntry) throws(Rejection)
    -> CalendarTimes
  {
    let isWhole =
      entry.source == .calendar
      && (entry.isAllDay ?? (start.second == nil && end?.second == nil && entry.minutes == nil))
    if isWhole {
      let first = start.day
      let last = end.map { $0.second == 0 && $0.day > first ? $0.day : $0.day + 1 } ?? first + 1
      guard last > first else { throw Self.endBeforeStart }
      return CalendarTimes(start: first * 86_400, end: last * 86_400, isAllDay: true)
    }
    guard let span = LocalSpan(start, end, length: (entry.minutes ?? 0) * 60, in: entry.zone)
    else { throw Self.endBeforeStart }
    // By the length, not by the clock: where it is turned back an end may show less than its start.
    let from = local(start, entry.zone)
    var times = CalendarTimes(start: from, end: from + span.end - span.start, isAllDay: false)
    times.span = span
    try times.checkLength(.end)
    return times
  }

  /// A moment with an offset is moved to the row's zone, so that both ends are alike.
  private func local(_ moment: Moment, _ zone: ZoneRules) -> Int {
    moment.offset.map { zone.local(moment.local - $0) } ?? moment.local
  }

  private static var endBeforeStart: Rejection {
    Rejection(.endBeforeStart, .end, "the end is before the start", "exchange start and end")
  }

  /// The zone that the row names, else the file's.
  func rowZone(_ role: ColumnRole = .zone) throws(Rejection) -> ZoneRules {
    let cell = row.cell(role)
    guard !cell.isEmpty else { return plan.zone }
    var hash = Hash128()
    hash.combine(row.batch.bytes.span.extracting(cell))
    if let zone = plan.rowZones[hash] { return zone }
    throw Rejection(
      .zoneUnknown, role, "a text of \(cell.count) bytes is no time zone",
      "write an IANA name such as Europe/Berlin")
  }

  private static let kinds: [[UInt8]: (SourceKind, ItemKind)] = {
    let kinds: [(String, SourceKind, ItemKind)] = [
      ("calendar", .calendar, .event), ("event", .calendar, .event),
      ("all_day", .calendar, .allDay), ("ticket", .ticket, .resolved),
      ("reported", .ticket, .reported), ("resolved", .ticket, .resolved),
      ("commented", .ticket, .commented), ("time_spent", .ticket, .timeSpent),
      ("worklog", .worklog, .worklog),
    ]
    return Dictionary(uniqueKeysWithValues: kinds.map { (TextFolder.folded($0.0), ($0.1, $0.2)) })
  }()

  /// An event where the row does not say; a ticket is an act on it: reported by its organiser, else
  /// resolved.
  private func itemKind() throws(Rejection) -> (SourceKind, ItemKind) {
    let cell = row.cell(.kind)
    guard !cell.isEmpty else { return (.calendar, .event) }
    var folded: [UInt8] = []
    TextFolder.fold(row.batch.bytes.span.extracting(cell), into: &folded)
    guard let (source, kind) = Self.kinds[folded] else {
      throw Rejection(
        .kindUnknown, .kind, "a text of \(cell.count) bytes is no kind of item",
        "write calendar, ticket or worklog")
    }
    let isPlainTicket = folded == Self.ticket
    let isReported = isPlainTicket ? try row.flag(.organizerIsSelf) ?? false : false
    return (source, isReported ? .reported : kind)
  }

  private static let ticket = TextFolder.folded("ticket")

  /// A whole number, or nil for an empty cell.
  func count(_ role: ColumnRole) throws(Rejection) -> Int? {
    let cell = row.cell(role)
    guard !cell.isEmpty else { return nil }
    let text = row.batch.bytes.span.extracting(cell)
    if let number = DecimalNumber.scaled(text, by: 1), number <= 10_000_000 { return number }
    throw Rejection(
      .numberUnreadable, role, "\(CellText.description(text)) is no number",
      "write a whole number from 0 to 10000000")
  }

  // MARK: Writing

  private mutating func itemContent(_ entry: ItemEntry, _ title: Range<Int>, _ person: Int32?)
    throws(Rejection) -> Content
  {
    var content = Content()
    content.kind = entry.source
    content.minutes = entry.minutes.map { Int32(clamping: $0) } ?? -1
    content.isRecurring = try row.flag(.recurring).map { Content.Flag($0) } ?? .unknown
    content.isOrganizerSelf = try row.flag(.organizerIsSelf).map { Content.Flag($0) } ?? .unknown
    content.isAllDay = entry.isAllDay.map { Content.Flag($0) } ?? .unknown
    content.hour = itemHour(entry)
    content.showAs = showAs()
    content.label = try label()
    let people = attendees()
    content.attendees = people.count
    let isMeeting = entry.kind == .event || entry.kind == .allDay
    if isMeeting, plan.people.organisation != nil, !people.names.isEmpty {
      note(present: people.names)
      note(present: row.cell(.organizer))
    }
    content[.id] = text(.id)
    content[.field] = itemField(entry, person)
    guard !entry.flags.contains(.markedPrivate) else { return content }
    content[.title] = text(title)
    content.titleHash = titleHash(title)
    content[.description] = text(.description)
    content[.categories] = text(.categories)
    content[.ticketType] = text(.ticketType)
    content[.labels] = text(.labels)
    content[.project] = text(.project)
    content[.priority] = text(.priority)
    content[.status] = text(.status)
    content[.organizer] = text(.organizer)
    content[.attendees] = text(people.names)
    content[.epic] = text(.epic)
    if isHidden(title) { Self.hide(&content) }
    return content
  }

  /// The hour as the row states it; a time in UTC is read on the clock of the row's zone.
  private func itemHour(_ entry: ItemEntry) -> Int8 {
    guard let start = entry.start, start.second != nil, entry.source != .ticket,
      entry.isAllDay != true, !(entry.source == .worklog && Self.isDayOnly(start))
    else { return -1 }
    return Self.hour(of: start.offset == 0 ? local(start, entry.zone) : start.local)
  }

  /// The persona of the row, else the roster's field of the leader on that day.
  private mutating func itemField(_ entry: ItemEntry, _ person: Int32?) -> ByteRange {
    let persona = text(.persona)
    guard persona.isEmpty, let person, let start = entry.start else { return persona }
    return fieldRange(plan.terms.field(of: memo[person].leader, on: start.day))
  }

  private func label() throws(Rejection) -> Activity? {
    guard plan.usesLabels else { return nil }
    let cell = row.cell(.activity)
    guard !cell.isEmpty else { return nil }
    let name = String(decoding: row.batch.bytes[cell], as: UTF8.self)
    if let activity = Activity(name: name) { return activity }
    throw Rejection(
      .activityUnknown, .activity, "a text of \(cell.count) bytes is no activity",
      "write an activity of the codebook, or leave use_labels out")
  }

  /// A number of people, or their names parted by semicolons.
  func attendees() -> (count: Int32, names: Range<Int>) {
    let cell = row.cell(.attendees)
    guard !cell.isEmpty else { return (-1, cell) }
    let bytes = row.batch.bytes.span
    if let number = DecimalNumber.scaled(bytes.extracting(cell), by: 1) {
      return (Int32(clamping: number), 0..<0)
    }
    var count: Int32 = 0
    PeopleList.forEach(cell, of: bytes) { _ in count += 1 }
    return (count, cell)
  }

  /// What the row says for the measures of practices.
  private mutating func itemMarks(
    _ entry: ItemEntry, _ content: Content, isTicket: Bool
  ) -> ItemMarks {
    guard !entry.flags.contains(.markedPrivate) else { return [] }
    let isOfTicket = entry.source == .ticket
    let marks = Self.purpose(
      isKnown: isOfTicket || plan.binding.has(.description), isTicket: isOfTicket || isTicket,
      content)
    return marks.union(entry.source == .calendar ? eventImportance() : ticketUrgency())
  }

  private mutating func place(
    _ entry: ItemEntry, _ moment: Moment, _ times: CalendarTimes, _ flags: ItemFlags,
    _ title: Range<Int>,
    _ owner: ItemOwner, content: Int
  ) {
    let titleHash = foldedHash(title)
    let subject = subject(title, titleHash)
    let marks = itemMarks(
      entry, output.contents[content], isTicket: namesTicket(title, titleHash, subject))
    if entry.kind == .event || entry.kind == .allDay {
      addEvent(
        times, flags, marks, leader: owner.leader, person: owner.person, content: content,
        titleHash: titleHash, subject: subject, zone: entry.zone)
      return
    }
    let isWork = entry.kind == .worklog
    let (start, clock) =
      isWork
      ? workStart(moment, of: owner.person, zone: entry.zone)
      : LocalSpan.instant(of: moment, in: entry.zone)
    let seconds = isWork || entry.kind == .timeSpent ? (entry.minutes ?? 0) * 60 : 0
    var identity = Hash128()
    identity.combine(UInt64(entry.kind.rawValue))
    identity.combine(start)
    identity.combine(seconds)
    identity.combine(titleHash.high ^ titleHash.low)
    add(
      Item(
        kind: entry.kind, flags: flags.union(clock), leader: Int(owner.leader), content: content,
        start: start, end: start + (isWork ? seconds : 0), seconds: seconds, identity: identity,
        subject: subject, marks: marks))
  }
}
