import BifocalModel

/// Some of a row's texts.
struct FieldSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ field: TextField) { rawValue = 1 << UInt16(field.rawValue) }

  static let title = FieldSet(.title)
  static let description = FieldSet(.description)
  static let categories = FieldSet(.categories)
  static let ticketType = FieldSet(.ticketType)
  static let labels = FieldSet(.labels)
  static let project = FieldSet(.project)
  static let priority = FieldSet(.priority)
  static let status = FieldSet(.status)
  static let organizer = FieldSet(.organizer)
  static let attendees = FieldSet(.attendees)
  static let field = FieldSet(.field)
  static let epic = FieldSet(.epic)
}
