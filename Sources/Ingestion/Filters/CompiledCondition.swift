import BifocalModel

/// A condition with its words folded once.
struct CompiledCondition: Sendable {
  /// By the raw values of kinds of items and of sources; empty where any kind will do.
  private let itemKinds: [Bool]
  private let sourceKinds: [Bool]
  private let titles: [[UInt8]]
  private let categories: [[UInt8]]
  private let condition: ItemCondition

  init(_ condition: ItemCondition) {
    self.condition = condition
    let kinds = Set(condition.kind)
    itemKinds = kinds.isEmpty ? [] : ItemKind.allCases.map { kinds.contains($0.name) }
    sourceKinds = kinds.isEmpty ? [] : SourceKind.allCases.map { kinds.contains($0.name) }
    titles = condition.title.map { TextFolder.folded($0) }
    categories = condition.categories.map { TextFolder.folded($0) }
  }

  /// The answer about the texts of the last item's row, and memory for folding them: the items of
  /// a row follow one another and have one text.
  struct TextMemo {
    fileprivate var folded: [UInt8] = []
    fileprivate var content: Int32 = -1
    fileprivate var holds = false
  }

  func meets(
    _ item: Item, _ batch: ItemBatch, _ zone: ZoneRules, _ memo: inout TextMemo
  ) -> Bool {
    guard isOfKind(item, batch), isInRange(item, batch, zone) else { return false }
    if titles.isEmpty, categories.isEmpty { return true }
    if memo.content != item.content {
      let texts = batch.contents[Int(item.content)].texts
      memo.content = item.content
      memo.holds =
        Self.holds(titles, texts[TextField.title.rawValue], batch, &memo.folded)
        && Self.holds(categories, texts[TextField.categories.rawValue], batch, &memo.folded)
    }
    return memo.holds
  }

  private func isOfKind(_ item: Item, _ batch: ItemBatch) -> Bool {
    itemKinds.isEmpty || itemKinds[Int(item.kind.rawValue)]
      || sourceKinds[Int(batch.contents[Int(item.content)].kind.rawValue)]
  }

  private func isInRange(_ item: Item, _ batch: ItemBatch, _ zone: ZoneRules) -> Bool {
    if let range = condition.attendees,
      !range.contains(Int(batch.contents[Int(item.content)].attendees))
    {
      return false
    }
    if let range = condition.minutes,
      !range.contains(Int(batch.contents[Int(item.content)].minutes))
    {
      return false
    }
    if condition.before != nil || condition.after != nil {
      let day = zone.day(of: item.start)
      if let before = condition.before, day >= before { return false }
      if let after = condition.after, day <= after { return false }
    }
    return true
  }

  /// Whether a text holds one of the phrases as whole words.
  private static func holds(
    _ phrases: [[UInt8]], _ range: ByteRange, _ batch: ItemBatch, _ folded: inout [UInt8]
  ) -> Bool {
    guard !phrases.isEmpty else { return true }
    folded.removeAll(keepingCapacity: true)
    TextFolder.fold(batch.bytes.span.extracting(range.indices), into: &folded)
    for phrase in phrases where holds(phrase, folded) { return true }
    return false
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
