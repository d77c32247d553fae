import BifocalModel

/// What the titles of a run are called, for an audience that may see them.
///
/// No title is named that stands on a private row, is hidden in its export, or that a rule calls
/// sensitive in any of its rows.
struct TitleNames: Sendable {
  private var spellings: [Hash128: String] = [:]
  private var unnameable: Set<Hash128> = []

  init() {}

  init(_ scored: [[ScoredItem]], of batches: [ItemBatch]) {
    for (items, batch) in zip(scored, batches) {
      for (item, source) in zip(items, batch.items) where item.subject.isStated {
        let content = batch.contents[Int(source.content)]
        if item.flags.contains(.markedPrivate) || content.isTitleHidden
          || item.activity == .peopleUndisclosed
        {
          unnameable.insert(item.subject)
        } else {
          add(batch, content, item.subject)
        }
      }
    }
  }

  private mutating func add(_ batch: ItemBatch, _ content: Content, _ subject: Hash128) {
    let text = batch.string(.title, of: content)
    if let known = spellings[subject], !text.utf8.lexicographicallyPrecedes(known.utf8) { return }
    spellings[subject] = text
  }

  /// Joins two; the order does not matter: of several spellings the first by its bytes stays.
  mutating func merge(_ other: TitleNames) {
    unnameable.formUnion(other.unnameable)
    spellings.merge(other.spellings) { mine, theirs in
      mine.utf8.lexicographicallyPrecedes(theirs.utf8) ? mine : theirs
    }
  }

  var names: [Hash128: String] {
    spellings.filter { !unnameable.contains($0.key) && !$0.value.isEmpty }
  }
}
