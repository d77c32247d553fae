import BifocalModel
import CSVRecords
import Foundation
import Ingestion
import Scoring

extension Policy {
  /// The policy of a pipeline: its taxonomy, its model, its outcomes, what people said of titles,
  /// and every option that changes a figure.
  ///
  /// Roster and holidays are data, as exports are: they grow by the day and change no rule.
  init(
    file: PipelineFile, taxonomy: Taxonomy, model: LinearModel?, outcomes: [Outcome],
    corrections: Corrections = .none
  ) throws {
    var hash = Hash128()
    let fingerprint = taxonomy.fingerprint
    hash.combine(fingerprint.high)
    hash.combine(fingerprint.low)
    if let model {
      hash.combine(model.fingerprint.high)
      hash.combine(model.fingerprint.low)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let options = [
      try encoder.encode(file.scoring), try encoder.encode(file.attribution),
      try encoder.encode(file.trends),
      try encoder.encode(file.drift), try encoder.encode(file.filters),
    ]
    // How files are read counts; in which order a pipeline names them does not.
    let sources = try file.sources.map { source in
      String(decoding: try encoder.encode(source.options), as: UTF8.self)
        + String(decoding: try encoder.encode(source.csv), as: UTF8.self)
    }
    for encoded in options { hash.combine(String(decoding: encoded, as: UTF8.self)) }
    for source in sources.sorted() { hash.combine(source) }
    hash.combine(file.zone)
    hash.combine(file.from?.iso ?? "")
    hash.combine(file.until?.iso ?? "")
    for outcome in outcomes.sorted(by: { $0.id < $1.id }) { hash.combine(outcome) }
    if !corrections.isEmpty {
      hash.combine(corrections.fingerprint.high)
      hash.combine(corrections.fingerprint.low)
    }
    self.init(name: taxonomy.name, hash: hash)
  }
}

extension Hash128 {
  /// An outcome, list by list, so that a word that moves from one list to another counts.
  fileprivate mutating func combine(_ outcome: Outcome) {
    for list in [[outcome.id, outcome.title], outcome.keywords, outcome.epics, outcome.labels] {
      combine(list.count)
      for text in list { combine(text) }
    }
    combine(outcome.from?.iso ?? "")
    combine(outcome.to?.iso ?? "")
  }
}
