/// How a quote inside a quoted field is told from the one that ends it.
public enum CSVEscape: String, Sendable, Codable, CaseIterable {
  /// `""`, as RFC 4180 has it.
  case doubling
  /// `\"` and, for the backslash itself, `\\`; `""` is understood as well.
  case backslash
}
