public import BifocalModel
public import Scoring

/// The answer to one row of a file, as `bifocal classify` prints it.
public struct Classification: Sendable {
  /// The row's own name, else the number of its record.
  public var id: String
  public var score: Score
  /// Which evidence decided, with the words of the row.
  public var reason: String

  /// Classifies every readable row of an export, in the order of the file.
  public static func of(
    _ export: OpenedExport, by scorer: Scorer, _ body: (Classification) throws -> Void
  ) rethrows {
    for batch in export.items {
      for (content, score) in zip(batch.contents, scorer.scores(of: batch)) {
        let name = batch.string(.id, of: content)
        try body(
          Classification(
            id: name.isEmpty ? "\(content.record)" : name, score: score,
            reason: reason(score, batch, scorer.taxonomy)))
      }
    }
  }

  /// Which evidence decided, in one line.
  static func reason(
    _ score: Score, _ batch: ItemBatch, _ taxonomy: Taxonomy
  ) -> String {
    switch score.reason.source {
    case .none: return "no rule matches"
    case .label: return "the file's own label"
    case .markedPrivate: return "marked private"
    case .confirmed: return "confirmed by a person"
    case .model: return "the model"
    case .structure: return "the model, by structure alone"
    case .rule:
      let rule = taxonomy.rules[Int(score.reason.rule)].id
      guard let field = score.reason.field else { return rule }
      return "\(rule): \(field.name) '\(batch.string(score.reason.words))'"
    }
  }
}
