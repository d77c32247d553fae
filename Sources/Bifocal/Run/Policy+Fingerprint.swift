import BifocalModel
import Foundation
import Scoring

extension Policy {
  /// The policy of a pipeline: its taxonomy and every option that changes a figure.
  init(file: PipelineFile, taxonomy: Taxonomy, outcomes: [Outcome]) throws {
    var hash = Hash128()
    let fingerprint = taxonomy.fingerprint
    hash.combine(fingerprint.high)
    hash.combine(fingerprint.low)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    for options in [
      try encoder.encode(file.attribution), try encoder.encode(file.trends),
      try encoder.encode(file.drift), try encoder.encode(file.filters),
    ] {
      hash.combine(String(decoding: options, as: UTF8.self))
    }
    hash.combine(file.from?.iso ?? "")
    for outcome in outcomes {
      for text in [outcome.id, outcome.title] + outcome.keywords + outcome.epics + outcome.labels {
        hash.combine(text)
      }
      hash.combine(outcome.from?.iso ?? "")
      hash.combine(outcome.to?.iso ?? "")
    }
    self.init(name: taxonomy.name, hash: hash)
  }
}
