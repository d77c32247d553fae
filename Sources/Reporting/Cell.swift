public import BifocalModel

/// One value of a table, as every format of a table needs to know it.
public enum Cell: Sendable, Equatable {
  /// Text from outside: neutralised and escaped by each format in its own way.
  case text(String)
  /// A word of our own making: a name of a column, a date, a hash.
  case word(String)
  case integer(Int)
  /// Printed with a fixed number of places; empty where it is no number.
  case decimal(Double, places: Int)
  /// A number in tenths, such as hours that were rounded so that they add up.
  case tenths(Int)
  /// The same in hundredths.
  case hundredths(Int)
  case flag(Bool)
  /// Its stable name for programs, its words for people.
  case status(DriftStatus)
  /// Absent; never to be read as zero.
  case empty

  /// An integer, or empty where there is none.
  public init(_ value: Int?) { self = value.map(Cell.integer) ?? .empty }

  /// A decimal, or empty where there is none.
  public init(_ value: Double?, places: Int) {
    self = value.map { .decimal($0, places: places) } ?? .empty
  }

  /// Whether it stands at the right edge of its column.
  var isNumber: Bool {
    switch self {
    case .integer, .decimal, .tenths, .hundredths: true
    default: false
    }
  }

  /// The value as a program reads it, text as it came.
  var plain: String {
    switch self {
    case .text(let text), .word(let text): text
    case .integer(let value): String(value)
    case .decimal(let value, let places): FixedDecimal.text(value, places: places) ?? ""
    case .tenths(let value): FixedDecimal.text(scaled: value, places: 1)
    case .hundredths(let value): FixedDecimal.text(scaled: value, places: 2)
    case .flag(let value): value ? "true" : "false"
    case .status(let status): status.rawValue
    case .empty: ""
    }
  }

  /// The value in JSON: numbers bare with their fixed places, absent values `null`.
  var json: JSONValue {
    switch self {
    case .text(let text), .word(let text): .string(text)
    case .status(let status): .string(status.rawValue)
    case .flag(let value): .bool(value)
    case .empty: .null
    default: plain.isEmpty ? .null : .number(plain)
    }
  }

  /// The value for people.
  var words: String {
    switch self {
    case .text(let text): TerminalText.harmless(text)
    case .status(let status): status.words
    case .flag(let value): value ? "yes" : "no"
    default: plain
    }
  }

  /// The value in a table of Markdown.
  var markdown: String {
    if case .text(let text) = self { return MarkdownText.escaped(text) }
    return words
  }

  func append(to line: inout CSVLine) {
    if case .text(let text) = self {
      line.append(text: TerminalText.harmlessLines(text))
    } else {
      line.append(plain)
    }
  }
}
