import BifocalModel
import CSVRecords

extension RecordMapper {
  /// Maps a row of logged hours on a day.
  mutating func mapWorklog() throws(Rejection) -> RecordFate {
    let moment = try row.moment(row.cell(.workDate), .workDate, plan.reading)
    let seconds = try hours()
    // The name for people first: without a roster it is what the leader is called.
    guard let person = issuePerson(.fullName, .userName) else {
      throw Rejection(
        .leaderMissing, plan.binding.has(.fullName) ? .fullName : .userName,
        "the row does not say who worked", "export Username or Full name")
    }
    return addWorklog(moment, seconds, of: person)
  }

  /// Maps a row that holds time and length in one cell, `2023-05-04T12:30:00+00:00:4500`.
  mutating func mapWorklogCell() throws(Rejection) -> RecordFate {
    let cell = row.cell(.worklog)
    // A copy of the array, not of its bytes: the row may not be lent while the owner is looked up.
    let copy = row.batch.bytes
    let bytes = copy.span
    guard let colon = CellText.last(0x3A, in: cell, of: bytes) else {
      throw Rejection(
        .dateUnreadable, .worklog, "\(CellText.description(bytes.extracting(cell))) is no worklog",
        "write a time, a colon and seconds, such as 2023-05-04T12:30:00+00:00:4500")
    }
    let moment = try row.moment(cell.lowerBound..<colon, .worklog, plan.reading)
    let text = bytes.extracting(colon + 1..<cell.upperBound)
    guard let seconds = DurationReading.seconds(text, unit: .seconds), seconds <= Self.longestWork
    else {
      throw Rejection(
        .numberUnreadable, .worklog, "\(CellText.description(text)) is no number of seconds",
        "write whole seconds behind the last colon")
    }
    let person = try owner()
    return addWorklog(moment, seconds, of: person)
  }

  private mutating func addWorklog(
    _ moment: Moment, _ seconds: Int, of person: Int32
  ) -> RecordFate {
    let subject = issueSubject()
    addLogged(subject)
    switch standing(of: person) {
    case .none(let reason):
      memo.count(unmatched: person, record: row.record, seconds: seconds)
      return .setAside(reason)
    case .leader(let leader):
      var content = Content()
      content.kind = .worklog
      content.minutes = Int32(clamping: seconds / 60)
      if !Self.isDayOnly(moment) { content.hour = Self.hour(of: moment.local) }
      fillTicketTexts(&content)
      if isHidden(ticketTitle) { Self.hide(&content) }
      content[.field] = fieldRange(plan.terms.field(of: memo[person].leader, on: moment.day))
      let position = add(content)
      addWork(
        moment, seconds, of: subject, leader: leader, person: person, content: position)
      return .used
    }
  }

  private mutating func addWork(
    _ moment: Moment, _ seconds: Int, of subject: Hash128, leader: Int32, person: Int32,
    content: Int
  ) {
    let (start, flags) = workStart(moment, of: person, zone: plan.zone)
    let description = foldedHash(row.cell(.description))
    var identity = Hash128()
    identity.combine(UInt64(ItemKind.worklog.rawValue))
    identity.combine(start)
    identity.combine(seconds)
    identity.combine(subject.high ^ subject.low)
    // Two entries of a day on one ticket differ in what they say was done.
    identity.combine(description.low)
    add(
      Item(
        kind: .worklog, flags: flags, leader: Int(leader), content: content, start: start,
        end: start + seconds, seconds: seconds, identity: identity, subject: subject))
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

  private func hours() throws(Rejection) -> Int {
    let text = row.batch.bytes.span.extracting(row.cell(.hours))
    guard let seconds = DurationReading.seconds(text, unit: .hours, plan.workUnits),
      seconds <= Self.longestWork
    else {
      throw Rejection(
        .numberUnreadable, .hours, "\(CellText.description(text)) is no number of hours",
        "write decimal hours such as 1.5, or 1:30, or 1h 30m")
    }
    return seconds
  }
}
