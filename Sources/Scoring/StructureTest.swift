import BifocalModel

/// A condition about what a row is, as opposed to what it says.
enum StructureTest: Sendable {
  /// A set of kinds, bit by bit.
  case kind(UInt8)
  case showAs(UInt8)
  case attendees(Int32, Int32)
  case minutes(Int32, Int32)
  case recurring(Content.Flag)
  case organizerIsSelf(Content.Flag)
  case allDay(Content.Flag)
  case shape(TitleShape)

  /// Whether it holds; what a row does not say satisfies nothing. Shapes are the caller's to see.
  func holds(for content: Content) -> Bool {
    switch self {
    case .kind(let kinds): kinds & 1 << content.kind.rawValue != 0
    case .showAs(let states): states & 1 << content.showAs.rawValue != 0
    case .attendees(let from, let to): content.attendees >= from && content.attendees <= to
    case .minutes(let from, let to): content.minutes >= from && content.minutes <= to
    case .recurring(let flag): content.isRecurring == flag
    case .organizerIsSelf(let flag): content.isOrganizerSelf == flag
    case .allDay(let flag): content.isAllDay == flag
    case .shape: false
    }
  }

  /// The name of its key in rules.
  var key: String {
    switch self {
    case .kind: "kind"
    case .showAs: "show_as"
    case .attendees: "attendee_count"
    case .minutes: "minutes"
    case .recurring: "recurring"
    case .organizerIsSelf: "organizer_is_self"
    case .allDay: "all_day"
    case .shape: "shape"
    }
  }

  /// What a content says about it, as rules would write it.
  func value(of content: Content, shapes: TitleShape) -> String {
    switch self {
    case .kind: content.kind.name
    case .showAs: content.showAs.name
    case .attendees: String(content.attendees)
    case .minutes: String(content.minutes)
    case .recurring: content.isRecurring == .yes ? "true" : "false"
    case .organizerIsSelf: content.isOrganizerSelf == .yes ? "true" : "false"
    case .allDay: content.isAllDay == .yes ? "true" : "false"
    case .shape:
      TitleShape.named.first { shapes.contains($0.shape) }?.name ?? "other"
    }
  }
}
