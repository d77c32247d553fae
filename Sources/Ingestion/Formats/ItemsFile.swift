/// Our own format: a file of items, labelled or not. Only `title` is required, and where titles are
/// hidden not even that.
struct ItemsFile: ExportFormat {
  let name = "items"
  let product = "A file of items"
  let verification = FormatVerification.ours
  let kind = FormatKind.items
  let columns: [FormatColumn] = [
    .needed(.title, "title"),
    .known(.id, "id"),
    .known(.persona, "persona", "field"),
    .known(.language, "language"),
    .known(.kind, "kind"),
    .known(.organizerIsSelf, "organizer_is_self"),
    .known(.organizer, "organizer"),
    .known(.attendees, "attendees"),
    .known(.minutes, "minutes"),
    .known(.recurring, "recurring"),
    .known(.allDay, "all_day"),
    .known(.showAs, "show_as"),
    .known(.categories, "categories"),
    .known(.description, "description"),
    .known(.ticketType, "ticket_type"),
    .known(.priority, "priority"),
    .known(.status, "status"),
    .known(.labels, "labels"),
    .known(.project, "project"),
    .known(.epic, "epic"),
    .known(.activity, "activity"),
    .known(.altitude, "altitude"),
    .known(.agreed, "agreed"),
    .known(.leader, "leader"),
    .known(.start, "start"),
    .known(.end, "end"),
    .known(.zone, "zone"),
    .known(.isPrivate, "private"),
  ]
  let dates = [DateColumn(role: .start), DateColumn(role: .end)]
  var span: SpanColumns? { SpanColumns(start: (.start, nil), end: (.end, nil)) }
  let people = PeopleSource.owner
  // `Title` alone would also fit the exports of half a dozen ticket systems.
  let isForKnownColumnsOnly = true
  let tellingColumns: [[ColumnRole]] = [
    [.minutes, .end], [.attendees], [.organizerIsSelf, .recurring, .allDay, .showAs],
  ]

  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate {
    try mapper.mapItem()
  }
}
