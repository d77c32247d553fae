import BifocalModel
import Scoring

/// The titles of one file: its timed items, and each of their contents once.
struct TitleCollector: Sendable {
  /// By leader key.
  private(set) var sightings: [String: [Sighting]] = [:]
  /// By content fingerprint.
  private(set) var contents: [Hash128: ReadContent] = [:]
  /// By title, the first spelling.
  private(set) var spellings: [Hash128: String] = [:]

  /// An item that takes time.
  struct Sighting: Sendable {
    var item: ScoredItem
    /// `Hash128()` where the item has no title that can be asked about.
    var title: Hash128
    var content: Hash128
  }

  /// What the scorer says of a content.
  struct ReadContent: Sendable {
    var score: Score
    var reason: String
    var field: String
  }

  /// Adds the items of a batch; `scorer` is one without answers of people.
  mutating func add(_ batch: ItemBatch, by scorer: Scorer) {
    let scores = scorer.scores(of: batch)
    for (item, scored) in zip(batch.items, scorer.transform([batch])[0]) where item.seconds > 0 {
      let content = batch.contents[Int(item.content)]
      let title = content.isTitleHidden ? Hash128() : content.titleHash
      sightings[batch.leaders[Int(item.leader)], default: []].append(
        Sighting(item: scored, title: title, content: content.fingerprint))
      guard title != Hash128(), contents[content.fingerprint] == nil else { continue }
      let score = scores[Int(item.content)]
      contents[content.fingerprint] = ReadContent(
        score: score, reason: Classification.reason(score, content, batch, scorer),
        field: batch.string(.field, of: content))
      if spellings[title] == nil { spellings[title] = batch.string(.title, of: content) }
    }
  }

  /// Adds what a later file holds.
  mutating func merge(_ other: TitleCollector) {
    for (leader, added) in other.sightings { sightings[leader, default: []] += added }
    contents.merge(other.contents) { first, _ in first }
    spellings.merge(other.spellings) { first, _ in first }
  }
}
