import BifocalModel

/// A condition with its words folded once.
struct CompiledCondition: Sendable {
  private let kinds: Set<String>
  private let titles: [[UInt8]]
  private let categories: [[UInt8]]
  private let condition: ItemCondition

  init(_ condition: ItemCondition) {
    self.condition = condition
    kinds = Set(condition.kind)
    titles = condition.title.map { TextFolder.folded($0) }
    categories = condition.categories.map { TextFolder.folded($0) }
  }

  func meets(_ item: Item, _ batch: ItemBatch, _ zone: ZoneRules) -> Bool {
    let content = batch.contents[Int(item.content)]
    if !kinds.isEmpty, !kinds.contains(item.kind.name), !kinds.contains(content.kind.name) {
      return false
    }
    if let range = condition.attendees, !range.contains(Int(content.attendees)) { return false }
    if let range = condition.minutes, !range.contains(Int(content.minutes)) { return false }
    if condition.before != nil || condition.after != nil {
      let day = zone.day(of: item.start)
      if let before = condition.before, day >= before { return false }
      if let after = condition.after, day <= after { return false }
    }
    return Self.holds(titles, content[.title], batch)
      && Self.holds(categories, content[.categories], batch)
  }

  /// Whether a text holds one of the phrases as whole words.
  private static func holds(_ phrases: [[UInt8]], _ range: ByteRange, _ batch: ItemBatch) -> Bool {
    guard !phrases.isEmpty else { return true }
    var folded: [UInt8] = []
    TextFolder.fold(batch.bytes.span.extracting(range.indices), into: &folded)
    return phrases.contains { holds($0, folded) }
  }

  private static func holds(_ phrase: [UInt8], _ text: [UInt8]) -> Bool {
    guard phrase.count <= text.count else { return false }
    for start in 0...(text.count - phrase.count) {
      let end = start + phrase.count
      guard start == 0 || !isWord(text[start - 1]), end == text.count || !isWord(text[end]) else {
        continue
      }
      if text[start..<end].elementsEqual(phrase) { return true }
    }
    return false
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x61 < 26
  }
}
