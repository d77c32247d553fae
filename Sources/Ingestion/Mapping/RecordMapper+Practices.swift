import BifocalModel
import CSVRecords

/// What rows say for the measures of practices; what of it needs a text is settled here.
extension RecordMapper {
  /// Whether a row could say what its item is for, and whether a ticket does.
  ///
  /// The source has to have the column: a key in the title of a calendar without descriptions is
  /// not counted, or all that is known of such a calendar would be stated. Scoring adds what
  /// descriptions and outcomes say. Nothing is known of a row that is private or hides its title.
  static func purpose(
    isKnown: Bool, isTicket: Bool, _ content: Content, _ flags: ItemFlags = []
  ) -> ItemMarks {
    guard isKnown, !content.isTitleHidden, !flags.contains(.markedPrivate) else { return [] }
    return isTicket ? [.purposeKnown, .purposeStated] : .purposeKnown
  }

  /// Whether the title of a row names a ticket: then what it shares with others is the key.
  func namesTicket(_ title: Range<Int>, _ titleHash: Hash128, _ subject: Hash128) -> Bool {
    let bytes = row.batch.bytes.span
    guard subject != titleHash, let key = TicketKey.find(in: title, of: bytes) else {
      return false
    }
    return TicketKey.isCertain(key, of: bytes)
  }

  // MARK: Urgent and important

  /// How urgent the priority of a ticket makes it.
  mutating func ticketUrgency() -> ItemMarks {
    let bytes = row.batch.bytes
    return PriorityWords.urgency(bytes.span.extracting(row.cell(.priority)), scratch: &scratch)
  }

  /// How important an invitation is marked.
  mutating func eventImportance() -> ItemMarks {
    let bytes = row.batch.bytes
    return PriorityWords.importance(bytes.span.extracting(row.cell(.priority)), scratch: &scratch)
  }

  /// A day: what is booked later than this before it begins is booked at short notice.
  private static let shortNotice = 86_400

  /// Whether an event was booked at short notice; nothing where the row does not say when.
  ///
  /// What a leader books alone at short notice is a plan and not a call of others, and what was
  /// entered after its end is a record.
  func notice(_ start: Int, _ end: Int, attendees: Int32) -> ItemMarks {
    let cell = row.cell(.created)
    guard !cell.isEmpty, let moment = try? row.moment(cell, .created, plan.reading) else {
      return []
    }
    let created = LocalSpan.instant(of: moment, in: plan.zone).instant
    guard created <= end else { return [] }
    let isShort = start - created < Self.shortNotice && attendees != 1
    return isShort ? [.urgencyKnown, .urgent] : .urgencyKnown
  }

  /// The day by which a ticket is due, as the file writes it; `Item.noDay` where there is none.
  ///
  /// A cell that cannot be read says nothing: it takes no ticket away that is read for the rest.
  func dueDay() -> Int32 {
    let cell = row.cell(.due)
    guard !cell.isEmpty, let moment = try? row.moment(cell, .due, plan.reading) else {
      return Item.noDay
    }
    guard let offset = moment.offset else { return Int32(clamping: moment.day) }
    return Int32(clamping: Self.day(of: plan.zone.local(moment.local - offset)))
  }

  // MARK: Due dates

  /// The ticket as one that its assignees, where they are leaders, have to resolve by a day.
  mutating func addDues(_ resolved: Instant?, _ issue: IssueContents) {
    guard issue.due != Item.noDay, issue.subject != Hash128() else { return }
    for assignee in assignees {
      guard case .leader(let leader) = standing(of: assignee) else { continue }
      let start = resolved.map { self.start(of: $0, for: assignee) }
      output.dues.append(
        TicketDue(leader: Int(leader), subject: issue.subject, day: issue.due, resolved: start))
      output.dueContents.append(issueTemplate(issue))
    }
  }

  /// Notes how late the file knows of anything that happened to a ticket.
  ///
  /// Only where tickets have a day by which they are due: nothing else asks.
  mutating func see(_ created: Instant?, _ resolved: Instant?) {
    guard plan.binding.has(.due) else { return }
    let cell = row.cell(.updated)
    let updated =
      cell.isEmpty
      ? nil
      : (try? row.moment(cell, .updated, plan.reading)).map {
        LocalSpan.instant(of: $0, in: plan.zone).instant
      }
    let latest = [created?.seconds, resolved?.seconds, updated].compactMap { $0 }.max()
    if let latest { output.ticketsSeen = max(output.ticketsSeen ?? latest, latest) }
  }

  // MARK: Tickets

  /// What a ticket that a leader wrote has of what it needs to be worked on.
  mutating func readiness() -> ItemMarks {
    var marks: ItemMarks = []
    let bytes = row.batch.bytes
    if plan.binding.has(.description), !isHidden(row.cell(.title)) {
      marks.insert(.criteriaKnown)
      let text = bytes.span.extracting(row.cell(.description))
      if ReadinessWords.hasCriteria(text, scratch: &scratch) { marks.insert(.hasCriteria) }
    }
    if plan.binding.has(.priority) {
      marks.insert(.priorityKnown)
      let priority = bytes.span.extracting(row.cell(.priority))
      if PriorityWords.isSet(priority, scratch: &scratch) { marks.insert(.hasPriority) }
    }
    func note(_ role: ColumnRole, _ known: ItemMarks, _ has: ItemMarks) {
      guard plan.binding.has(role) else { return }
      marks.insert(known)
      let isFilled = plan.binding.all(role).contains { !row.cell(at: $0).isEmpty }
      if isFilled { marks.insert(has) }
    }
    note(.storyPoints, .estimateKnown, .hasEstimate)
    note(.epic, .parentKnown, .hasParent)
    return marks
  }

  /// Whether the ticket that somebody acted on is assigned to somebody else; nothing where the file
  /// does not tell. A ticket of nobody is nobody else's.
  ///
  /// Without a roster a name and an account are two people, so that accounts have to be there.
  mutating func assignment(of person: Int32) -> ItemMarks {
    let hasAccounts = plan.binding.has(.assigneeId)
    guard hasAccounts || (plan.people.roster != nil && plan.binding.has(.assignee)) else {
      return []
    }
    if assignees.isEmpty || assignees.contains(where: { memo.isSame($0, person) }) {
      return .assigneeKnown
    }
    if let account = self.person(in: row.cell(.assigneeId)), memo.isSame(account, person) {
      return .assigneeKnown
    }
    return [.assigneeKnown, .othersTicket]
  }
}
