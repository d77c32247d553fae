import BifocalModel

/// What calendars say became of an event, and whether it is one of a series.
enum EventWords {
  /// Answers to an invitation, as Microsoft Graph names them, and in Outlook's English.
  private static let responses: [[UInt8]: ItemFlags] = [
    TextFolder.folded("declined"): .declined,
    TextFolder.folded("tentativelyAccepted"): .tentative,
    TextFolder.folded("tentative"): .tentative,
    TextFolder.folded("tentatively accepted"): .tentative,
  ]

  /// The types of Microsoft Graph's events.
  private static let types: [[UInt8]: Bool] = [
    TextFolder.folded("singleInstance"): false, TextFolder.folded("occurrence"): true,
    TextFolder.folded("exception"): true,
  ]

  /// Whether a row is a series as a whole, which stands for meetings that have no rows.
  static func isSeries(_ text: Span<UInt8>) -> Bool {
    guard text.count == 12 else { return false }
    var folded: [UInt8] = []
    TextFolder.fold(text, into: &folded)
    return folded == master
  }

  private static let master = TextFolder.folded("seriesMaster")

  /// What an answer says about the event; words that say nothing of it have no flags.
  static func response(_ text: Span<UInt8>) -> ItemFlags {
    guard !text.isEmpty, text.count <= 32 else { return [] }
    var folded: [UInt8] = []
    TextFolder.fold(text, into: &folded)
    return responses[folded] ?? []
  }

  /// Whether an event repeats, by its type or by a yes or no; nil for anything else.
  static func repeats(_ text: Span<UInt8>) -> Bool? {
    if let flag = FlagWords.value(text) { return flag }
    guard text.count <= 32 else { return nil }
    var folded: [UInt8] = []
    TextFolder.fold(text, into: &folded)
    return types[folded]
  }
}
