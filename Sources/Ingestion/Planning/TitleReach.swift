/// Which titles of a file nobody may or can read, settled for the whole file.
enum TitleReach: Sendable {
  /// Titles are text.
  case read
  /// All of them, by the source's option.
  case hidden
  /// All but a calendar's own words for the state of an event, which still say what they say.
  case hiddenButStates
}
