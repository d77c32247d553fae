import BifocalModel

/// The answers that hold for the items of one batch, looked up once a content.
///
/// Answers belong to items, not to contents: leaders share the contents of tickets, and equal
/// contents are read once for all of them.
struct BatchAnswers {
  private let corrections: Corrections
  /// By leader of the batch, the number in `corrections`, or -1.
  private let leaders: [Int32]
  /// By content, the answer for its field or for all, or -1.
  private let wide: [Int32]
  /// By content, whether some leader has an answer about it.
  private let hasLeaders: [Bool]
  private let titles: [Hash128]

  /// Nil where nothing in the batch can have an answer.
  init?(_ corrections: Corrections, _ batch: ItemBatch) {
    guard !corrections.isEmpty else { return nil }
    var wide = [Int32](repeating: -1, count: batch.contents.count)
    var hasLeaders = [Bool](repeating: false, count: batch.contents.count)
    var isAny = false
    for (position, content) in batch.contents.enumerated() where !content.isTitleHidden {
      guard let entry = corrections.entry(of: content.titleHash) else { continue }
      isAny = true
      hasLeaders[position] = entry.hasLeaders
      let field = batch.bytes.span.extracting(content[.field].indices)
      wide[position] = corrections.wide(entry, field: field)
    }
    guard isAny else { return nil }
    self.corrections = corrections
    self.wide = wide
    self.hasLeaders = hasLeaders
    leaders = batch.leaders.map { corrections.number(of: $0) ?? -1 }
    titles = batch.contents.map(\.titleHash)
  }

  /// The answer for an item; private rows have no title, and none.
  func answer(for item: Item) -> Correction? {
    guard !item.flags.contains(.markedPrivate) else { return nil }
    return answer(content: Int(item.content), leader: leaders[Int(item.leader)])
  }

  /// The answer for a content of which no item is known: no leader's own.
  func answer(forContent content: Int) -> Correction? { answer(content: content, leader: -1) }

  private func answer(content: Int, leader: Int32) -> Correction? {
    if hasLeaders[content], leader >= 0,
      let own = corrections.answer(of: leader, about: titles[content])
    {
      return corrections.answers[Int(own)]
    }
    return wide[content] < 0 ? nil : corrections.answers[Int(wide[content])]
  }
}
