/// Small questions about the bytes of one cell.
enum CellText {
  /// The part of a range without outer blanks.
  static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }

  /// The position of a byte in a range, or nil.
  static func first(_ byte: UInt8, in range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    for index in range where bytes[index] == byte { return index }
    return nil
  }

  /// The last position of a byte in a range, or nil.
  static func last(_ byte: UInt8, in range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    for index in range.reversed() where bytes[index] == byte { return index }
    return nil
  }

  /// A cell of a date, number or flag column as a message may show it.
  ///
  /// A row that slipped by one column puts a title there, so only digits, separators and the words
  /// of dates are quoted; anything else is described.
  static func description(_ text: Span<UInt8>) -> String {
    if text.isEmpty { return "an empty cell" }
    guard text.count <= 40, holdsOnlyDateWords(text) else { return "a text of \(text.count) bytes" }
    var quoted: [UInt8] = []
    for index in text.indices { quoted.append(text[index]) }
    return "`\(String(decoding: quoted, as: UTF8.self))`"
  }

  private static func holdsOnlyDateWords(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte > 0x40 {
        let start = index
        while index < text.count, text[index] > 0x40 { index += 1 }
        guard isDateWord(text.extracting(start..<index)) else { return false }
      } else {
        guard (0x30...0x3A).contains(byte) || [0x20, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F].contains(byte)
        else { return false }
        index += 1
      }
    }
    return true
  }

  private static let dateWords = Set(
    ["a", "m", "p", "am", "pm", "t", "z", "utc", "gmt", "tbd", "tba", "tbc", "n"].map {
      TextFolder.folded($0)
    })

  private static func isDateWord(_ word: Span<UInt8>) -> Bool {
    var folded: [UInt8] = []
    TextFolder.fold(word, into: &folded)
    return folded.isEmpty || dateWords.contains(folded) || MonthNames.month(folded.span) != nil
      || WeekdayNames.whole(folded.span) != nil || ZoneAbbreviation.named(folded.span) != nil
  }
}
