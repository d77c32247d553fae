/// A word of a folded text: letters and digits, or one symbol.
struct FeatureWord {
  var start: Int
  var end: Int
  var isSymbol: Bool

  @inline(__always)
  var place: Range<Int> { start..<end }

  @inline(__always)
  init(start: Int, end: Int, isSymbol: Bool) {
    self.start = start
    self.end = end
    self.isSymbol = isSymbol
  }

  /// The next word from a position on, and moves the position behind it; nil where there is none.
  @inline(__always)
  init?(in text: Span<UInt8>, from index: inout Int) {
    while index < text.count, Folding.isBlank(text[index]) { index += 1 }
    guard index < text.count else { return nil }
    start = index
    let byte = text[index]
    index += 1
    isSymbol = !Folding.isWord(byte)
    if !isSymbol {
      while index < text.count, Folding.isWord(text[index]) { index += 1 }
    } else if byte < 0x20 {
      // Symbols beyond ASCII are several control codes.
      while index < text.count, text[index] < 0x20 { index += 1 }
    }
    end = index
  }

  /// Digits are all alike in a word of several characters, so that `Q3` is known where `Q4` was
  /// seen.
  @inline(__always)
  func hash(in text: Span<UInt8>) -> UInt64 {
    var hash = FeatureHash.start
    guard end - start > 1 else { return FeatureHash.adding(text[start], to: hash) }
    for index in place { hash = FeatureHash.adding(Self.plain(text[index]), to: hash) }
    return hash
  }

  /// A digit as any digit.
  @inline(__always)
  static func plain(_ byte: UInt8) -> UInt8 { byte &- 0x30 < 10 ? 0x23 : byte }
}
