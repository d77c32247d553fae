import BifocalModel
import CSVRecords

extension RecordMapper {
  /// Maps a row of a calendar export.
  mutating func mapCalendarRow() throws(Rejection) -> RecordFate {
    let zone = try rowZone()
    var reading = plan.timeReading(in: zone)
    if plan.binding.has(.endZone) { reading.endZone = try rowZone(.endZone) }
    let times = try CalendarTimes.read(row, reading)
    let marks = try eventMarks()
    let person = try owner()
    let seconds = times.isAllDay ? 0 : times.end - times.start
    guard case .leader(let leader) = standing(of: person) else {
      memo.count(unmatched: person, record: row.record, seconds: seconds)
      return .setAside(.notInRoster)
    }
    let (title, prefixes) = strippedTitle()
    let titleHash = foldedHash(title)
    let showAs = showAs()
    var flags = prefixes.union(Self.flags(of: showAs)).union(marks.flags)
    if marksPrivate(title) { flags.insert(.markedPrivate) }

    var content = Content()
    content.kind = .calendar
    content.minutes = Int32(clamping: (times.end - times.start) / 60)
    content.showAs = showAs
    content.isAllDay = Content.Flag(times.isAllDay)
    content.hour = eventHour(times, of: person, in: zone)
    content.isOrganizerSelf = marks.isOrganizer ?? organizerFlag(person)
    content.attendees = attendeeCount(person)
    content.isRecurring = try seriesFlag() ?? recurrenceFlag(titleHash, times)
    if content.isRecurring == .yes { flags.insert(.recurring) }
    if content.isOrganizerSelf == .yes { flags.insert(.organizerIsSelf) }
    if !flags.contains(.markedPrivate) {
      fillTexts(&content, title)
      content.titleHash = titleHash == TitleText.silence ? Hash128() : titleHash
    }
    if isHidden(title) { Self.hide(&content) }
    let day = Self.day(of: times.start)
    content[.field] = fieldRange(plan.terms.field(of: memo[person].leader, on: day))

    let subject = subject(title, titleHash)
    let practices = practiceMarks(
      content, flags, isTicket: namesTicket(title, titleHash, subject))
    addEvent(
      times, flags, practices, leader: leader, person: person, content: add(content),
      titleHash: titleHash, subject: subject, zone: zone)
    return .used
  }

  /// What the row says for the measures of practices, its notice apart.
  private mutating func practiceMarks(
    _ content: Content, _ flags: ItemFlags, isTicket: Bool
  ) -> ItemMarks {
    guard !flags.contains(.markedPrivate) else { return [] }
    var marks = Self.purpose(
      isKnown: plan.binding.has(.description), isTicket: isTicket, content)
    marks.formUnion(eventImportance())
    if plan.reader.keepsCancelled, plan.binding.has(.cancelled) { marks.insert(.keepsCancelled) }
    return marks
  }

  /// What the columns of a row say about an event beside its time and texts.
  private struct EventMarks {
    var flags: ItemFlags = []
    var isOrganizer: Content.Flag?
  }

  private func eventMarks() throws(Rejection) -> EventMarks {
    var marks = EventMarks()
    if try row.flag(.isPrivate) ?? false { marks.flags.insert(.markedPrivate) }
    if try row.flag(.cancelled) ?? false { marks.flags.insert(.cancelled) }
    let bytes = row.batch.bytes.span
    marks.flags.formUnion(EventWords.response(bytes.extracting(row.cell(.response))))
    marks.isOrganizer = try row.flag(.organizerIsSelf).map { Content.Flag($0) }
    return marks
  }

  /// Whether the row says that it is one of a series; nil where the file has no such column.
  private func seriesFlag() throws(Rejection) -> Content.Flag? {
    let cell = row.cell(.recurring)
    if !cell.isEmpty {
      let text = row.batch.bytes.span.extracting(cell)
      if let repeats = EventWords.repeats(text) { return Content.Flag(repeats) }
      if EventWords.isSeries(text) {
        throw Rejection(
          .kindUnknown, .recurring, "the row is a series as a whole, not one of its meetings",
          "export the calendar view, which lists every meeting")
      }
      throw Rejection(
        .flagUnreadable, .recurring,
        "\(CellText.description(text)) does not say whether the event repeats",
        "write True or False, or singleInstance, occurrence or exception")
    }
    if plan.binding.has(.series) { return Content.Flag(!row.cell(.series).isEmpty) }
    return plan.binding.has(.recurring) ? .unknown : nil
  }

  /// The hour on the leader's own clock where the file states its zone; else as the file has it.
  private func eventHour(_ times: CalendarTimes, of person: Int32, in zone: ZoneRules) -> Int8 {
    if times.isAllDay { return -1 }
    guard plan.reader.zone != nil || plan.binding.has(.zone) else {
      return Self.hour(of: times.start)
    }
    let day = Self.day(of: times.start)
    let own = plan.terms.zone(of: memo[person].leader, on: day) ?? plan.floatingZone
    let start = times.span?.start ?? zone.instant(local: times.start).instant
    return Self.hour(of: own.local(start))
  }

  /// The texts that scoring reads; a private row has none.
  private mutating func fillTexts(_ content: inout Content, _ title: Range<Int>) {
    content[.title] = text(title)
    content[.description] = text(.description)
    content[.categories] = listText(.categories)
    if plan.binding.has(.project) { content[.project] = text(.project) }
    content[.priority] = text(.priority)
    content[.organizer] = listText(.organizer)
    if plan.binding.has(.attendees) {
      content[.attendees] = text(attendees().names)
    } else if !row.isObject(row.cell(.required)) {
      content[.attendees] = joined(.required, .optional, separator: ";")
    }
  }

  /// The text of a role, unless it is only the type of a list.
  private func listText(_ role: ColumnRole) -> ByteRange {
    let cell = row.cell(role)
    return row.isObject(cell) ? ByteRange() : text(cell)
  }

  /// Adds the item of an event or of whole days.
  mutating func addEvent(
    _ times: CalendarTimes, _ flags: ItemFlags, _ marks: ItemMarks, leader: Int32, person: Int32,
    content: Int, titleHash: Hash128, subject: Hash128, zone: ZoneRules
  ) {
    var (flags, marks) = (flags, marks)
    let kind: ItemKind = times.isAllDay ? .allDay : .event
    var (start, end) = (0, 0)
    if times.isAllDay {
      // Days without a time are the leader's days, whatever the zone of the export.
      let day = Self.day(of: times.start)
      let zone = plan.terms.zone(of: memo[person].leader, on: day) ?? plan.floatingZone
      start = zone.start(of: CivilDate(day: day))
      end = zone.start(of: CivilDate(day: Self.day(of: times.end)))
    } else {
      let span = times.span ?? LocalSpan(start: times.start, end: times.end, in: zone)
      (start, end) = (span.start, span.end)
      flags.formUnion(span.flags)
      if times.movedEnd { flags.insert(.movedEnd) }
      if !flags.contains(.markedPrivate) {
        marks.formUnion(notice(start, end, attendees: output.contents[content].attendees))
      }
    }
    let company =
      flags.contains(.markedPrivate)
      ? Company() : company(of: person, content, on: leaderDay(of: person, times, start))
    flags.formUnion(company.flags)
    var identity = Hash128()
    identity.combine(UInt64(kind.rawValue))
    identity.combine(start)
    identity.combine(end)
    identity.combine(titleHash.high ^ titleHash.low)
    identity.combine(organizerKey())
    var item = Item(
      kind: kind, flags: flags, leader: Int(leader), content: content, start: start, end: end,
      seconds: times.isAllDay ? 0 : end - start, identity: identity, subject: subject,
      marks: marks)
    item.companion = company.companion
    add(item)
  }

  /// The key of a ticket that the title names, else the title.
  mutating func subject(_ title: Range<Int>, _ titleHash: Hash128) -> Hash128 {
    guard !title.isEmpty else { return Hash128() }
    guard let key = TicketKey.find(in: title, of: row.batch.bytes.span) else { return titleHash }
    return foldedHash(key)
  }

  static func flags(of showAs: ShowAs) -> ItemFlags {
    switch showAs {
    case .tentative: .tentative
    case .free: .free
    case .outOfOffice: .outOfOffice
    case .busy: .busy
    case .unknown, .elsewhere: []
    }
  }

  static func day(of local: Int) -> Int {
    local >= 0 ? local / 86_400 : -((-local + 86_399) / 86_400)
  }

  /// The hour of the day in local seconds.
  static func hour(of local: Int) -> Int8 { Int8((local - day(of: local) * 86_400) / 3_600) }

  private func marksPrivate(_ title: Range<Int>) -> Bool {
    let bytes = row.batch.bytes.span
    return PrivateWords.isMark(sensitivity: bytes.extracting(row.cell(.sensitivity)))
      || PrivateWords.isMark(title: bytes.extracting(title))
  }

  private func recurrenceFlag(_ title: Hash128, _ times: CalendarTimes) -> Content.Flag {
    guard let recurrence = plan.recurrence else { return .unknown }
    let owner = Self.ownerHash(row, plan.leaders)
    return recurrence.flag(RecurrenceIndex.sighting(title: title, owner: owner, times))
  }

  // MARK: People

  /// Whether the leader's name is one that the file's other columns would use too.
  ///
  /// A name from a rule or a file name need not be: without a roster nothing ties it to a person.
  private var namesLeaderReliably: Bool {
    if plan.people.roster != nil { return true }
    switch plan.leaders {
    case .column: return true
    case .named, .people, .none: return ruled.map { memo[$0].member >= 0 } ?? false
    }
  }

  private mutating func organizerFlag(_ leader: Int32) -> Content.Flag {
    let cell = row.cell(.organizer)
    guard !row.isObject(cell), let organizer = person(in: cell) else { return .unknown }
    if memo.isSame(organizer, leader) { return .yes }
    return namesLeaderReliably ? .no : .unknown
  }

  /// The row's own number of people, else the distinct ones among organizer, required and optional,
  /// the leader included; rooms are not people. -1 where the file has none of these columns, or
  /// only the types of its lists.
  private mutating func attendeeCount(_ leader: Int32) -> Int32 {
    let own = attendees()
    if own.count >= 0 {
      if plan.people.organisation != nil { note(present: own.names) }
      return own.count
    }
    let roles: [ColumnRole] = [.organizer, .required, .optional]
    guard roles.contains(where: { plan.binding.has($0) }) else { return -1 }
    identities.removeAll(keepingCapacity: true)
    for role in roles {
      let cell = row.cell(role)
      if row.isObject(cell) {
        note(.peopleUnnamed)
        present.removeAll(keepingCapacity: true)
        return -1
      }
      note(present: cell)
    }
    for person in present { identities.append(memo[person].identity) }
    if namesLeaderReliably || identities.isEmpty { identities.append(memo[leader].identity) }
    identities.sort()
    var distinct = 0
    for (position, identity) in identities.enumerated()
    where position == 0 || identities[position - 1] != identity {
      distinct += 1
    }
    return Int32(clamping: distinct)
  }

  /// What tells apart two events of one title and time: who called them.
  ///
  /// By the name as it stands, not by the roster, so that a change of the roster changes nothing.
  private mutating func organizerKey() -> UInt64 {
    let cell = row.cell(.organizer)
    guard !cell.isEmpty else { return 0 }
    let bytes = row.batch.bytes
    return PersonName.hash(bytes.span.extracting(cell), scratch: &scratch).low
  }
}
