import BifocalModel

/// Writes the events of all leaders as items with their true activity, each once.
struct LabelledWriter {
  let organisation: Organisation

  static let header = [
    "id", "leader", "start", "end", "zone", "persona", "kind", "title", "organizer_is_self",
    "attendees", "minutes", "recurring", "all_day", "show_as", "categories", "description",
    "ticket_type", "priority", "status", "labels", "project", "activity",
  ]

  func write() -> [UInt8] {
    var text = ExportText(quoting: .minimal, lineEnd: "\n")
    text.append(Self.header)
    for (leader, events) in zip(organisation.leaders, organisation.events) {
      let kept = events.filter { $0.status != .duplicate && $0.status != .rejected }
      for (number, event) in kept.enumerated() {
        text.append(record(event, id: "\(leader.key)-\(number + 1)", leader: leader))
      }
    }
    return text.bytes
  }

  private func record(_ event: Event, id: String, leader: Leader) -> [String] {
    let (start, end) = CalendarWriter.edges(of: event)
    let ticket = organisation.ticket(of: event, by: leader)
    return [
      id, leader.key, moment(start), moment(end), leader.site.zone, leader.field.name,
      ticket == nil ? "calendar" : "worklog", ticket?.summary ?? event.title,
      event.isOwn ? "1" : "0", String(event.headcount),
      String(event.isAllDay ? event.wholeDays * 1_440 : event.minutes),
      event.isRecurring ? "1" : "0", event.isAllDay ? "1" : "0", event.show.name,
      event.categories, ticket?.description ?? event.description, ticket?.phrase.type ?? "",
      ticket?.phrase.priority ?? "", ticket?.phrase.status ?? "",
      ticket?.phrase.labels.joined(separator: ";") ?? "", ticket?.phrase.project ?? "",
      event.activity.name,
    ]
  }

  private func moment(_ moment: (date: CivilDate, minute: Int)) -> String {
    "\(moment.date.iso)T\(DateText.twentyFourHours(moment.minute)):00"
  }
}
