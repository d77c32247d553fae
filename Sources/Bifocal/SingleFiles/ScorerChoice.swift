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

  /// The key of a leader by any name that the pipeline's roster knows; throws `RunError` where the
  /// roster does not know it.
  public static func leader(_ name: String, pipeline: String?) throws -> String {
    guard let pipeline else { return name }
    return try PipelineLoader().leader(name, of: pipeline)
  }
}
