import BifocalModel

/// What a calendar writes by itself where it does not tell a title.
enum TitleStandIn {
  /// Nothing but that the time is taken, or that it is private.
  case taken
  /// Free, away or elsewhere: all that there is to know of such a row.
  case state

  /// Beside those by which calendars say how an event shows.
  private static let words: [[UInt8]: TitleStandIn] = {
    var words: [[UInt8]: TitleStandIn] = [:]
    for word in [
      "Busy", "Beschäftigt", "Gebucht", "Occupé", "Occupée", "Occupé(e)", "Ocupado", "Ocupada",
      "Occupato", "Bezet", "Tentative", "Mit Vorbehalt", "Provisoire", "Provisional", "Provisório",
    ] {
      words[TextFolder.folded(word)] = .taken
    }
    for word in ["Away", "Ausente", "Livre"] { words[TextFolder.folded(word)] = .state }
    return words
  }()

  /// Nil for a title that somebody gave; `scratch` is working memory.
  static func value(_ title: Span<UInt8>, scratch: inout [UInt8]) -> TitleStandIn? {
    guard (2...40).contains(title.count) else { return nil }
    if PrivateWords.isMark(title: title) { return .taken }
    scratch.removeAll(keepingCapacity: true)
    TextFolder.fold(title, into: &scratch)
    if let known = words[scratch] { return known }
    switch ShowAsWords.value(title, scratch: &scratch) {
    case .unknown: return nil
    case .busy, .tentative: return .taken
    case .free, .outOfOffice, .elsewhere: return .state
    }
  }
}
