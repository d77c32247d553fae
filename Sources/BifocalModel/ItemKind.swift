/// What one item is.
public enum ItemKind: UInt8, Sendable, CaseIterable {
  /// A timed calendar event.
  case event
  /// A calendar row of whole days; takes no time by itself.
  case allDay
  /// Logged work with a start or with a day only; its length is `seconds`.
  case worklog
  /// `Time Spent` of a ticket without worklogs, to be spread before `start`, when it was resolved.
  case timeSpent
  /// Acts on a ticket at an instant; they take no time.
  case reported, resolved, commented

  public var name: String {
    switch self {
    case .allDay: "all_day"
    case .timeSpent: "time_spent"
    default: String(describing: self)
    }
  }

  /// Whether it is an act on a ticket at an instant.
  public var isTouch: Bool { self == .reported || self == .resolved || self == .commented }
}
