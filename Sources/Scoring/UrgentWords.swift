/// Words by which a title says that something is urgent.
///
/// Only words that mean nothing else: an emergency is a hospital's trade, and `urgent care` a ward.
enum UrgentWords {
  private static let words: Set<[UInt8]> = Set(
    [
      "urgent", "urgently", "asap", "dringend", "dringende", "dringender", "dringendes", "eilt",
      "eilig", "urgente", "urgentes", "urgemment", "urgentemente", "spoed",
    ].map { Array($0.utf8) })

  /// Words before which `urgent` names a thing.
  private static let things: Set<[UInt8]> = Set(["care", "vs", "versus"].map { Array($0.utf8) })

  private static let first: [Bool] = (0..<256).map { byte in
    words.contains { Int($0[0]) == byte }
  }
  private static let longest = words.map(\.count).max() ?? 0

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
      let mayName = end - start <= longest && (found || first[Int(title[start])])
      if mayName {
        let word = copy(title.extracting(start..<end))
        if found { return !things.contains(word) }
        found = words.contains(word)
      } else if found {
        return true
      }
      start = end
    }
    return found
  }

  private static func copy(_ word: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count)
    for index in word.indices { bytes.append(word[index]) }
    return bytes
  }
}
