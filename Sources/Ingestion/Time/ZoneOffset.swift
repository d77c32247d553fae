/// An offset from UTC at the end of a time, such as `Z`, `+01:00`, `GMT+0100 (CET)`, `CEST`.
enum ZoneOffset {
  /// Reads the offset that begins at a position and moves on; nil where there is none.
  ///
  /// Fails where the letters of a zone stand there and could be two.
  static func read(_ text: Span<UInt8>, at index: inout Int) throws(Moment.Problem) -> Int? {
    let at = Blanks.skip(text, from: index)
    guard at < text.count else { return nil }
    if let offset = numeric(text, at, &index) {
      skipName(text, &index)
      return offset
    }
    let isBracketed = text[at] == 0x28
    let start = isBracketed ? at + 1 : at
    let end = WordTable.end(text, from: start)
    guard end > start, let zone = ZoneAbbreviation.named(text.extracting(start..<end)) else {
      return nil
    }
    if isBracketed, end == text.count || text[end] != 0x29 { return nil }
    guard zone.offsets.count == 1 else { throw .zoneAmbiguous(zone) }
    index = isBracketed ? end + 1 : end
    return zone.offsets[0]
  }

  /// `Z`, `UTC`, `GMT+1`, `+01`, `-0530`, `−05:30`.
  private static func numeric(_ text: Span<UInt8>, _ start: Int, _ index: inout Int) -> Int? {
    var at = start
    let end = WordTable.end(text, from: at)
    let isNamed = end - at == 3 && names(text, from: at)
    if end - at == 1, text[at] | 0x20 == 0x7A {
      index = end
      return 0
    }
    if isNamed { at = end }
    guard let sign = sign(text, &at) else {
      if isNamed { index = at }
      return isNamed ? 0 : nil
    }
    guard let hours = pair(text, &at) ?? (isNamed ? digit(text, &at) : nil) else { return nil }
    var minutes = 0
    if at < text.count, text[at] == 0x3A {
      at += 1
      guard let found = pair(text, &at) else { return nil }
      minutes = found
    } else {
      minutes = pair(text, &at) ?? 0
    }
    // No zone was further from UTC since 1990.
    guard minutes < 60, hours * 60 + minutes <= 14 * 60 else { return nil }
    index = at
    return sign * (hours * 3_600 + minutes * 60)
  }

  /// Plus, minus, or the minus sign of typography (U+2212), which ISO 8601 prefers.
  private static func sign(_ text: Span<UInt8>, _ at: inout Int) -> Int? {
    guard at < text.count else { return nil }
    if text[at] == 0x2B || text[at] == 0x2D {
      defer { at += 1 }
      return text[at] == 0x2D ? -1 : 1
    }
    guard text[at] >= 0x80 else { return nil }
    let scalar = UTF8Scalar(text, at: at)
    guard scalar.value == 0x2212 else { return nil }
    at += scalar.length
    return -1
  }

  /// The name that JavaScript and Java write behind an offset, `(CET)` and `[Europe/Berlin]`: the
  /// offset has said it all.
  private static func skipName(_ text: Span<UInt8>, _ index: inout Int) {
    let at = Blanks.skip(text, from: index)
    guard at < text.count, text[at] == 0x28 || text[at] == 0x5B else { return }
    let close: UInt8 = text[at] == 0x28 ? 0x29 : 0x5D
    var end = at + 1
    while end < text.count, end - at < 64, text[end] != close { end += 1 }
    if end < text.count, text[end] == close { index = end + 1 }
  }

  /// Whether `UTC` or `GMT` begins here.
  private static func names(_ text: Span<UInt8>, from at: Int) -> Bool {
    let word = (text[at] | 0x20, text[at + 1] | 0x20, text[at + 2] | 0x20)
    return word == (0x75, 0x74, 0x63) || word == (0x67, 0x6D, 0x74)
  }

  private static func digit(_ text: Span<UInt8>, _ at: inout Int) -> Int? {
    guard at < text.count, DatePart.isDigit(text[at]) else { return nil }
    defer { at += 1 }
    return Int(text[at] - 0x30)
  }

  private static func pair(_ text: Span<UInt8>, _ at: inout Int) -> Int? {
    guard at + 2 <= text.count, DatePart.isDigit(text[at]), DatePart.isDigit(text[at + 1]) else {
      return nil
    }
    defer { at += 2 }
    return Int(text[at] - 0x30) * 10 + Int(text[at + 1] - 0x30)
  }
}
