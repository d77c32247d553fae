/// What the rows of a format are.
public enum FormatKind: String, Sendable, CaseIterable, Codable {
  /// Events of a calendar.
  case calendar
  /// Tickets, on which people act.
  case tickets
  /// Hours that somebody logged.
  case worklogs
  /// Rows that say themselves what they are.
  case items
}
