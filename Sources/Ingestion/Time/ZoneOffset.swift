/// An offset from UTC at the end of a time, such as `Z`, `+01:00`, `GMT+0100`.
enum ZoneOffset {
  /// Reads the offset that begins at a position and moves on; nil where there is none.
  static func read(_ text: Span<UInt8>, at index: inout Int) -> Int? {
    var at = Blanks.skip(text, from: index)
    guard at < text.count else { return nil }
    if text[at] | 0x20 == 0x7A {
      index = at + 1
      return 0
    }
    let isNamed = names(text, from: at)
    if isNamed {
      at += 3
      guard at < text.count, text[at] == 0x2B || text[at] == 0x2D else {
        index = at
        return 0
      }
    }
    guard text[at] == 0x2B || text[at] == 0x2D else { return nil }
    let sign = text[at] == 0x2D ? -1 : 1
    at += 1
    guard let hours = pair(text, &at) else { return nil }
    if at < text.count, text[at] == 0x3A { at += 1 }
    let minutes = pair(text, &at) ?? 0
    guard hours <= 15, minutes < 60 else { return nil }
    index = at
    return sign * (hours * 3_600 + minutes * 60)
  }

  /// Whether `UTC` or `GMT` begins here.
  private static func names(_ text: Span<UInt8>, from at: Int) -> Bool {
    guard at + 3 <= text.count else { return false }
    let word = (text[at] | 0x20, text[at + 1] | 0x20, text[at + 2] | 0x20)
    return word == (0x75, 0x74, 0x63) || word == (0x67, 0x6D, 0x74)
  }

  private static func pair(_ text: Span<UInt8>, _ at: inout Int) -> Int? {
    guard at + 2 <= text.count, text[at] &- 0x30 < 10, text[at + 1] &- 0x30 < 10 else { return nil }
    defer { at += 2 }
    return Int(text[at] - 0x30) * 10 + Int(text[at + 1] - 0x30)
  }
}
