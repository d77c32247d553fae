/// The texts of a row that scoring may read.
public enum TextField: Int, CaseIterable, Sendable {
  case title, description, categories, ticketType, labels, project, priority, status
  case organizer, attendees
  /// The leader's field of work, such as `sales`, from the roster or a `persona` column.
  case field
  /// The key or name of a ticket's epic or parent; read for outcomes.
  case epic
  /// The row's own name in its file, such as a ticket's key; never scored.
  case id

  /// The name in rules and messages.
  public var name: String {
    self == .ticketType ? "ticket_type" : String(describing: self)
  }
}
