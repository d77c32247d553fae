/// A delimiter by its byte and by the name that people give it.
struct Delimiter: Equatable {
  var byte: UInt8

  /// Those that are tried where none is given, the likeliest first.
  static let candidates = [Delimiter(byte: 0x2C), Delimiter(byte: 0x3B), .tab, .pipe]
  static let tab = Delimiter(byte: 0x09)
  static let pipe = Delimiter(byte: 0x7C)

  /// Others that exports are known to use; taken on clear evidence only.
  static let rare = [0x5E, 0x7E, 0x3A, 0x01, 0x1E, 0x1F].map { Delimiter(byte: $0) }

  static let allowed =
    "delimiter is comma, semicolon, tab, pipe or one ASCII character that is neither a letter, "
    + "a digit, a blank, a quote nor a line end"

  init(byte: UInt8) { self.byte = byte }

  init?(name: String) {
    switch name {
    case "comma": byte = 0x2C
    case "semicolon": byte = 0x3B
    case "tab", "\\t": byte = 0x09
    case "pipe": byte = 0x7C
    default:
      if name.hasPrefix("U+"), let code = UInt8(name.dropFirst(2), radix: 16) {
        byte = code
      } else {
        guard let only = name.utf8.first, name.utf8.count == 1 else { return nil }
        byte = only
      }
    }
    guard isUsable else { return nil }
  }

  /// Whether a byte can separate fields at all.
  var isUsable: Bool {
    switch byte {
    case 0, 0x0A, 0x0D, 0x20, 0x22, 0x80...: false
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    default: true
    }
  }

  /// A control character other than the tab, which nobody types.
  var isControl: Bool { byte < 0x20 && byte != 0x09 }

  /// Times and addresses hold it the same number of times in every row.
  var isCommonInText: Bool { byte == 0x3A }

  /// The character itself, a word where it is not visible.
  var name: String {
    switch byte {
    case 0x09: "tab"
    case 0x21...0x7E: String(Unicode.Scalar(byte))
    default: "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
}
