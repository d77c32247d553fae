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
    for batch in export.items { try of(batch, by: scorer).forEach(body) }
  }

  /// Classifies the contents of a batch, in their order.
  static func of(_ batch: ItemBatch, by scorer: Scorer) -> [Classification] {
    zip(batch.contents, scorer.scores(of: batch)).map { content, score in
      let name = batch.string(.id, of: content)
      return Classification(
        id: name.isEmpty ? "\(content.record)" : name, score: score,
        reason: reason(score, content, batch, scorer))
    }
  }

  /// Which evidence decided, in one line.
  static func reason(
    _ score: Score, _ content: Content, _ batch: ItemBatch, _ scorer: Scorer
  ) -> String {
    switch score.reason.source {
    case .none: return "no rule matches"
    case .label: return "the file's own label"
    case .markedPrivate: return "marked private"
    case .confirmed: return "confirmed by a person"
    case .rule:
      let rule = scorer.taxonomy.rules[Int(score.reason.rule)].id
      guard let field = score.reason.field else { return rule }
      return "\(rule): \(field.name) '\(batch.string(score.reason.words))'"
    case .model, .structure:
      return weighed(score, scorer.explain(content, in: batch).weights)
    }
  }

  /// The answer of a model in words: what spoke for it, and what came next.
  private static func weighed(_ score: Score, _ weights: [Explanation.Weight]) -> String {
    let seen = score.reason.source == .structure ? "structure alone" : "model"
    let speaking = weights.filter { $0.value > 0 }.prefix(3).map(\.text)
    let (altitude, margin) = score.runnerUp
    let next =
      margin < 0
      ? "\(altitude.rawValue) is likeliest, at \(percent(score.part(of: altitude))) % too unsure"
      : "runner-up \(altitude.rawValue), \(percent(margin)) points behind"
    return "\(seen): \(speaking.joined(separator: ", ")); " + next
  }

  /// Parts of `Score.scale` in hundredths, rounded.
  private static func percent(_ parts: Int) -> Int {
    (parts * 100 + Int(Score.scale) / 2) / Int(Score.scale)
  }
}
