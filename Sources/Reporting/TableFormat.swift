/// The forms in which every command can print a table.
public enum TableFormat: String, CaseIterable, Sendable {
  /// For people on a terminal.
  case table
  /// RFC 4180.
  case csv
  /// One array of objects.
  case json
  /// One object a line.
  case ndjson
  /// Markdown.
  case md
}
