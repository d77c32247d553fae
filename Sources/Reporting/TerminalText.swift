/// Text from outside, made harmless for a terminal.
public enum TerminalText {
  /// Control characters (ANSI escapes begin with one), line separators and the marks that turn the
  /// direction of writing round become a replacement character.
  static func harmless(_ text: String) -> String { replaced(text) { isHarmful($0) } }

  /// The same, but ends of line and tabs may stay.
  public static func harmlessLines(_ text: String) -> String {
    replaced(text) { isHarmful($0) && $0 != "\n" && $0 != "\t" }
  }

  /// Whether a terminal or a reader could be misled by it. All lie below U+10000.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func replaced(_ text: String, where isReplaced: (Unicode.Scalar) -> Bool) -> String
  {
    guard text.unicodeScalars.contains(where: isReplaced) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isReplaced(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}
