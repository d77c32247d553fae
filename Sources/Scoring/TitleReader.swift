/// Reads names and joiners off a title, from left to right.
///
/// The title is handed to each method: a span cannot be kept.
struct TitleReader {
  private var position = 0
  private let end: Int

  init(_ title: Span<UInt8>) {
    var end = title.count
    while end > 0, title[end - 1] <= 0x20 { end -= 1 }
    self.end = end
    skipBlanks(title)
  }

  func isAtEnd(_ title: Span<UInt8>) -> Bool { position == end }

  /// Whether there is nothing but separators.
  func isSilent(_ title: Span<UInt8>) -> Bool {
    for index in position..<max(position, end)
    where title[index] > 0x20 && !Folding.isSeparator(title[index]) {
      return false
    }
    return true
  }

  /// One or two words; stands behind them afterwards, and where it was if there is none.
  mutating func name(_ title: Span<UInt8>) -> TitleName? {
    guard let first = word(title) else { return nil }
    var name = TitleName(first: first.range, isLettersOnly: first.isLettersOnly)
    let behindFirst = position
    if skipBlanks(title), let second = word(title) {
      name.second = second.range
      name.isLettersOnly = name.isLettersOnly && second.isLettersOnly
    } else {
      position = behindFirst
    }
    return name
  }

  /// A joiner and the blanks around it.
  mutating func joiner(_ title: Span<UInt8>) -> Bool {
    let isAfterBlank = skipBlanks(title)
    for joiner in TitleReader.joiners where matches(joiner.bytes, title) {
      if joiner.needsBlankBefore, !isAfterBlank { continue }
      let start = position
      position += joiner.bytes.count
      if skipBlanks(title) || !joiner.needsBlankAfter { return true }
      position = start
    }
    return false
  }

  private struct Joiner {
    var bytes: [UInt8]
    var needsBlankBefore = false
    var needsBlankAfter = false
  }

  private static let joiners: [Joiner] =
    ["<->", "<>", "/", "&", "+", "|", ",", ":", "×", "–", "—"].map { Joiner(bytes: Array($0.utf8)) }
    + [Joiner(bytes: Array("w/".utf8), needsBlankBefore: true)]
    + ["-", "x", "and", "with"].map {
      Joiner(bytes: Array($0.utf8), needsBlankBefore: true, needsBlankAfter: true)
    }

  private func matches(_ bytes: [UInt8], _ title: Span<UInt8>) -> Bool {
    guard position + bytes.count <= end else { return false }
    for offset in bytes.indices where title[position + offset] != bytes[offset] { return false }
    return true
  }

  @discardableResult
  private mutating func skipBlanks(_ title: Span<UInt8>) -> Bool {
    let start = position
    while position < end {
      if title[position] <= 0x20 {
        position += 1
      } else if title[position] == 0xc2, position + 1 < end, title[position + 1] == 0xa0 {
        position += 2
      } else {
        break
      }
    }
    return position > start
  }

  private mutating func word(_ title: Span<UInt8>) -> (range: Range<Int>, isLettersOnly: Bool)? {
    let start = position
    guard letter(title).isCapital else {
      position = start
      return nil
    }
    var isLettersOnly = true
    var letters = 1
    while position < end {
      let mark = title[position]
      if letter(title).isLetter {
        letters += 1
      } else if mark == 0x2e, (1...2).contains(letters) {
        position += 1
        isLettersOnly = false
        letters = 0
      } else if innerMark(title) {
        isLettersOnly = false
      } else {
        break
      }
    }
    return (start..<position, isLettersOnly)
  }

  /// Steps over an apostrophe or a hyphen that a letter follows.
  private mutating func innerMark(_ title: Span<UInt8>) -> Bool {
    let start = position
    switch DecodedScalar(title, at: position).scalar {
    case "'", "-": position += 1
    case "\u{2019}", "\u{2010}", "\u{2011}": position += 3
    default: return false
    }
    let behind = position
    let isInner = behind < end && letter(title).isLetter
    position = isInner ? behind : start
    return isInner
  }

  /// Steps over one letter.
  private mutating func letter(_ title: Span<UInt8>) -> (isLetter: Bool, isCapital: Bool) {
    guard position < end else { return (false, false) }
    let byte = title[position]
    if byte < 0x80 {
      let isCapital = (0x41...0x5a).contains(byte)
      let isLetter = isCapital || (0x61...0x7a).contains(byte)
      if isLetter { position += 1 }
      return (isLetter, isCapital)
    }
    let decoded = DecodedScalar(title, at: position)
    guard let scalar = decoded.scalar else { return (false, false) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      position += decoded.length
      return (true, true)
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark:
      position += decoded.length
      return (true, false)
    default: return (false, false)
    }
  }
}
