/// One number or month name of a date.
struct DatePart {
  let value: Int
  let digits: Int
  let isName: Bool
  /// A number with an ending: `5th`, `1er`, `1º`.
  let isOrdinal: Bool

  init?(_ text: Span<UInt8>, _ index: inout Int) {
    let start = index
    if let number = Self.number(text, &index) {
      (value, digits, isName) = (number, index - start, false)
      if digits > 8 { return nil }
      isOrdinal = digits <= 2 && Self.skipEnding(text, &index)
      return
    }
    let end = WordTable.end(text, from: start)
    guard end > start, let month = MonthNames.month(text.extracting(start..<end)) else {
      return nil
    }
    index = end
    if index + 1 < text.count, text[index] == 0x2E, !Self.isDigit(text[index + 1]) { index += 1 }
    (value, digits, isName, isOrdinal) = (month, 0, true, false)
  }

  /// The digits that begin at a position, at most nine of them.
  static func number(_ text: Span<UInt8>, _ index: inout Int) -> Int? {
    let start = index
    var number = 0
    while index < text.count, isDigit(text[index]), index - start < 9 {
      number = number * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return index > start ? number : nil
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static let endings = WordTable([("st nd rd th er re e", 1)])

  private static func skipEnding(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < text.count else { return false }
    // Portuguese and Spanish write `1.º` too.
    let at =
      index + 1 < text.count && text[index] == 0x2E && text[index + 1] >= 0x80
      ? index + 1 : index
    if text[at] >= 0x80 {
      let scalar = UTF8Scalar(text, at: at)
      guard scalar.value == 0xBA || scalar.value == 0xB0 || scalar.value == 0xAA else {
        return false
      }
      index = at + scalar.length
      return true
    }
    let end = WordTable.end(text, from: index)
    guard end > index, endings[text.extracting(index..<end)] != nil else { return false }
    index = end
    return true
  }
}

/// What stands between two parts of a date.
struct DateSeparator {
  enum Kind { case slash, dash, dot, blank }
  let kind: Kind
  /// Whether there is a word between them: `5 de marzo`, `5th of March`.
  private(set) var hasWord = false

  init?(_ text: Span<UInt8>, _ index: inout Int) {
    guard index < text.count else { return nil }
    switch text[index] {
    case 0x2F: kind = .slash
    case 0x2D: kind = .dash
    case 0x2E: kind = .dot
    case 0x2C: kind = .blank
    default:
      guard Blanks.skip(text, from: index) > index else { return nil }
      kind = .blank
    }
    if text[index] < 0x80, kind != .blank || text[index] == 0x2C { index += 1 }
    guard kind != .slash else { return }
    index = Blanks.skip(text, from: index)
    guard kind != .dash else { return }
    let end = WordTable.end(text, from: index)
    guard end > index, end < text.count, Self.words[text.extracting(index..<end)] != nil else {
      return
    }
    let next = Blanks.skip(text, from: end)
    guard next > end else { return }
    hasWord = true
    index = next
  }

  /// Whether the two stand in one date: slashes and dashes do not mix with anything.
  func goesWith(_ other: DateSeparator) -> Bool {
    let isSoft = kind == .dot || kind == .blank
    let isOtherSoft = other.kind == .dot || other.kind == .blank
    return kind == other.kind || (isSoft && isOtherSoft)
  }

  private static let words = WordTable([("de del of", 1)])
}
