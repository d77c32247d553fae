/// A format that a pipeline describes column by column.
struct MappedFormat: ExportFormat {
  let name = "mapped"
  let product = "Any other file, its columns named by the pipeline"
  let verification = FormatVerification.ours
  let kind: FormatKind
  let columns: [FormatColumn]
  let durationUnit: DurationReading.Unit
  /// A ticket's people may be several in one cell; semicolons part them.
  let assigneeSeparator: UInt8? = 0x3B
  /// A file without stamps is mapped to be classified.
  let keepsUntouched = true
  private let isNamed: Bool

  init(_ mapping: ColumnMapping) {
    kind = mapping.kind
    durationUnit =
      switch mapping.durationUnit {
      case .milliseconds: .milliseconds
      case .seconds: .seconds
      case .minutes: .minutes
      case .hours: .hours
      }
    let roles = Self.roles(of: mapping.kind)
    columns = mapping.columns.sorted { $0.key < $1.key }.flatMap { name, headers in
      roles.filter { $0.name == name }.flatMap { role in
        // Whoever names a column means one that is there.
        headers.map { FormatColumn(role.role, [$0], isRequired: true, repeats: role.isList) }
      }
    }
    isNamed = ["person", "person_id"].contains { mapping.columns[$0] != nil }
  }

  var dates: [DateColumn] {
    switch kind {
    case .calendar: [DateColumn(role: .startDate), DateColumn(role: .endDate)]
    case .tickets: [DateColumn(role: .created), DateColumn(role: .resolved)]
    case .worklogs, .items: [DateColumn(role: .workDate), DateColumn(role: .endDate)]
    }
  }

  var span: SpanColumns? {
    switch kind {
    case .calendar: SpanColumns(start: (.startDate, .startTime), end: (.endDate, .endTime))
    case .worklogs: SpanColumns(start: (.workDate, .startTime), end: (.endDate, .endTime))
    case .tickets, .items: nil
    }
  }

  var people: PeopleSource {
    kind == .tickets || (kind == .worklogs && isNamed) ? .named : .owner
  }

  var infersRecurrence: Bool { kind == .calendar && !columns.contains { $0.role == .recurring } }

  func map(_ mapper: inout RecordMapper) throws(Rejection) -> RecordFate {
    switch kind {
    case .calendar: try mapper.mapCalendarRow()
    case .tickets: try mapper.mapIssue()
    case .worklogs, .items: try mapper.mapWorklog()
    }
  }

  // MARK: Roles

  /// A role as pipelines call it.
  struct Role: Sendable {
    let name: String
    let role: ColumnRole
    var isList = false

    init(_ name: String, _ role: ColumnRole, isList: Bool = false) {
      self.name = name
      self.role = role
      self.isList = isList
    }
  }

  /// The roles of a kind; none for items, which have names of their own.
  static func roles(of kind: FormatKind) -> [Role] {
    switch kind {
    case .calendar: calendar
    case .tickets: tickets
    case .worklogs: worklogs
    case .items: []
    }
  }

  /// Of every list, one role has to be there.
  static func needs(of kind: FormatKind) -> [[String]] {
    switch kind {
    case .calendar: [["start"]]
    case .tickets: [["title", "id"]]
    case .worklogs: [["start"], ["duration", "end", "end_time"]]
    case .items: []
    }
  }

  private static let calendar = [
    Role("title", .title), Role("start", .startDate), Role("start_time", .startTime),
    Role("end", .endDate), Role("end_time", .endTime), Role("duration", .hours),
    Role("all_day", .allDay), Role("zone", .zone), Role("leader", .leader),
    Role("organizer", .organizer), Role("organizer_is_self", .organizerIsSelf),
    Role("attendees", .attendees), Role("categories", .categories),
    Role("description", .description), Role("project", .project), Role("priority", .priority),
    Role("private", .isPrivate), Role("sensitivity", .sensitivity), Role("show_as", .showAs),
    Role("cancelled", .cancelled), Role("response", .response), Role("recurring", .recurring),
  ]

  private static let tickets = [
    Role("title", .title), Role("id", .id), Role("type", .ticketType), Role("status", .status),
    Role("priority", .priority), Role("project", .project), Role("epic", .epic, isList: true),
    Role("labels", .labels, isList: true), Role("categories", .categories, isList: true),
    Role("description", .description), Role("assignee", .assignee),
    Role("assignee_id", .assigneeId), Role("reporter", .reporter),
    Role("reporter_id", .reporterId), Role("created", .created), Role("resolved", .resolved),
    Role("updated", .updated), Role("due", .due), Role("story_points", .storyPoints),
    Role("time_spent", .timeSpent),
  ]

  private static let worklogs = [
    Role("title", .title), Role("id", .id), Role("start", .workDate),
    Role("start_time", .startTime), Role("end", .endDate), Role("end_time", .endTime),
    Role("duration", .hours), Role("person", .fullName), Role("person_id", .userName),
    Role("leader", .leader), Role("type", .ticketType), Role("status", .status),
    Role("task", .task), Role("project", .project), Role("epic", .epic, isList: true),
    Role("labels", .labels, isList: true), Role("categories", .categories, isList: true),
    Role("description", .description),
  ]
}
