/// Words by which a title says that something is urgent.
///
/// Only words that mean nothing else: an emergency is a hospital's trade, and `urgent care` a ward.
enum UrgentWords {
  private static let words = bytes([
    "urgent", "urgently", "asap", "dringend", "dringende", "dringender", "dringendes", "eilt",
    "eilig", "urgente", "urgentes", "urgemment", "urgentemente", "spoed",
  ])

  /// Words before which `urgent` names a thing.
  private static let things = bytes(["care", "vs", "versus"])

  private static func bytes(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }

  /// `title` is folded.
  static func areIn(_ title: Span<UInt8>) -> Bool {
    var found = false
    var start = 0
    while start < title.count {
      guard Folding.isWord(title[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < title.count, Folding.isWord(title[end]) { end += 1 }
      if found { return !isOne(of: things, title, start..<end) }
      found = isOne(of: words, title, start..<end)
      start = end
    }
    return found
  }

  private static func isOne(
    of words: [[UInt8]], _ title: Span<UInt8>, _ place: Range<Int>
  ) -> Bool {
    for word in words where word.count == place.count && word[0] == title[place.lowerBound] {
      var index = 1
      while index < word.count, word[index] == title[place.lowerBound + index] { index += 1 }
      if index == word.count { return true }
    }
    return false
  }
}
