/// Columns of a terminal that text takes: two for East Asian wide characters and emoji, none for
/// combining marks (Unicode Standard Annex 11).
enum DisplayWidth {
  static func of(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// What is seen as one character is as wide as its widest part.
  static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { max($0, width(of: $1)) }
  }

  /// The text cut to a width, with a mark where something is missing.
  static func cut(_ text: String, to width: Int, mark: String) -> String {
    guard of(text) > width else { return text }
    let room = max(0, width - of(mark))
    var result = ""
    var used = 0
    for character in text {
      let next = of(character)
      guard used + next <= room else { break }
      result.append(character)
      used += next
    }
    return String((result + mark).prefix(max(width, 0)))
  }

  static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - of(text)))
    return right ? space + text : text + space
  }

  /// Lines no wider than `width`, broken at spaces, or inside a word that is wider than a line.
  static func wrapped(_ text: String, to width: Int, indent: String = "") -> [String] {
    let room = max(1, width - indent.count)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, of(line) + 1 + of(String(word)) > room {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
      while of(line) > room {
        let head = cut(line, to: room, mark: "")
        lines.append(head.isEmpty ? String(line.prefix(1)) : head)
        line = String(line.dropFirst(max(1, head.count)))
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.enumerated().map { $0.offset == 0 ? $0.element : indent + $0.element }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return scalar.value == 0xFE0F ? 2 : 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isEmojiPresentation { return true }
    return switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
