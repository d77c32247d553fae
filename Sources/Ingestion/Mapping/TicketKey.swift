/// A ticket key such as `ABC-123` inside a title.
enum TicketKey {
  /// The first key that stands as a word of its own, or nil.
  static func find(in title: Range<Int>, of bytes: Span<UInt8>) -> Range<Int>? {
    var index = title.lowerBound
    while let dash = CellText.first(0x2D, in: index..<title.upperBound, of: bytes) {
      var low = dash
      while low > title.lowerBound, isKeyByte(bytes[low - 1]) { low -= 1 }
      var high = dash + 1
      while high < title.upperBound, isDigit(bytes[high]) { high += 1 }
      if dash - low >= 1, isUpper(bytes[low]), high > dash + 1,
        low == title.lowerBound || !isWord(bytes[low - 1]),
        high == title.upperBound || !(isWord(bytes[high]) || bytes[high] == 0x2D)
      {
        return low..<high
      }
      index = dash + 1
    }
    return nil
  }

  /// Names of norms, years and weeks that are written like keys.
  private static let terms: [[UInt8]] = [
    "ISO", "DIN", "EN", "IEC", "RFC", "UTF", "SOC", "COVID", "FY", "GJ", "KW", "CW", "GPT", "CO",
  ].map { Array($0.utf8) }

  /// Whether a key that `find` has found hardly means anything else: `Q3-2025` and `ISO-27001`
  /// look like keys.
  static func isCertain(_ key: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    guard isUpper(bytes[key.lowerBound + 1]),
      let dash = CellText.first(0x2D, in: key, of: bytes)
    else { return false }
    return !terms.contains { term in
      term.count == dash - key.lowerBound
        && term.indices.allSatisfy { bytes[key.lowerBound + $0] == term[$0] }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isKeyByte(_ byte: UInt8) -> Bool { isUpper(byte) || isDigit(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x2D
  }
}
