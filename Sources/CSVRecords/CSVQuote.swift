/// What stands around a field that holds delimiters or line ends.
public enum CSVQuote: String, Sendable, Codable, CaseIterable {
  case double
  case single
  /// Quotes are text like any other.
  case none

  /// As libcsv wants it: 0xFF, which UTF-8 never holds, where quotes are text.
  var byte: UInt8 {
    switch self {
    case .double: 0x22
    case .single: 0x27
    case .none: 0xFF
    }
  }
}
