/// A few short words and what they stand for, looked up by their folded bytes.
///
/// Words are compared whole: a word that only begins like another is none.
struct WordTable: Sendable {
  private let values: [UInt128: Int]

  /// Each line holds the words of one value, parted by blanks.
  init(_ lines: [(words: String, value: Int)]) {
    var values: [UInt128: Int] = [:]
    for line in lines {
      for word in line.words.split(separator: " ") {
        let folded = TextFolder.folded(String(word))
        // A word that two languages use for two things is all of them.
        if let key = Self.key(folded.span) { values[key, default: 0] |= line.value }
      }
    }
    self.values = values
  }

  /// The value of a word as it stands in a cell, or nil; constant time for long words.
  subscript(_ word: Span<UInt8>) -> Int? {
    guard word.count <= Self.longest else { return nil }
    var key: UInt128 = 0
    for index in word.indices {
      let byte = word[index]
      if byte >= 0x80 { return marked(word) }
      key = key << 8 | UInt128(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return word.count > 16 ? nil : values[key]
  }

  /// Words such as `März`, which have to be folded.
  private func marked(_ word: Span<UInt8>) -> Int? {
    var folded: [UInt8] = []
    TextFolder.fold(word, into: &folded)
    return Self.key(folded.span).flatMap { values[$0] }
  }

  /// Longer than every word of the tables, with its marks in two bytes each.
  static let longest = 24

  private static func key(_ folded: Span<UInt8>) -> UInt128? {
    guard !folded.isEmpty, folded.count <= 16 else { return nil }
    var key: UInt128 = 0
    for index in folded.indices { key = key << 8 | UInt128(folded[index]) }
    return key
  }

  /// The end of the word that begins at a position: letters of every script, without full stops.
  static func end(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, index - start <= longest {
      let byte = text[index]
      if byte < 0x80 {
        guard (byte | 0x20) &- 0x61 < 26 else { return index }
        index += 1
        continue
      }
      let scalar = UTF8Scalar(text, at: index)
      if scalar.isBlank || scalar.value == 0xBA || scalar.value == 0xB0 || scalar.value == 0x2212 {
        return index
      }
      index += scalar.length
    }
    return index
  }
}
