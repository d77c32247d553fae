import Foundation
public import Scoring

/// The scorer of a pipeline, or the one that ships with the program.
public enum ScorerChoice {
  /// `pipeline` names a pipeline file; nil is the shipped taxonomy.
  public static func scorer(pipeline: String?) throws -> Scorer {
    if let pipeline { return try PipelineLoader().scorer(pipeline) }
    return try ShippedTaxonomy.read().scorer(
      outcomes: [], outcomesFile: nil, width: ProcessInfo.processInfo.activeProcessorCount)
  }
}
