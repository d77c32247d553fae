/// What a feature was made of.
enum FeatureOrigin: UInt8 {
  case title, description, categories, labels, project, ticketType, priority, status
  case titleShape, attendees, minutes, series, allDay, showAs, hour, kind, length, field
  case rule, lexicon
  /// Words of the lexicon in a description.
  case lexiconOfDescription

  /// As a reason names it.
  var name: String {
    switch self {
    case .ticketType: "ticket_type"
    case .titleShape: "shape of the title"
    case .series: "recurring and organiser"
    case .allDay: "all_day"
    case .showAs: "show_as"
    case .length: "length of the title"
    case .hour: "time of day"
    case .lexiconOfDescription: "lexicon"
    default: String(describing: self)
    }
  }
}
