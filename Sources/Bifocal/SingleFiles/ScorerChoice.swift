import Foundation
public import Scoring

/// The scorer of a pipeline, or the taxonomy and the model that ship with the program.
public enum ScorerChoice {
  /// `pipeline` names a pipeline file; nil is what ships.
  public static func scorer(pipeline: String?) throws -> Scorer {
    if let pipeline { return try PipelineLoader().scorer(pipeline) }
    return try ShippedTaxonomy.read().scorer(
      model: try ShippedModel.read(), width: ProcessInfo.processInfo.activeProcessorCount)
  }

  /// The key of a leader by any name that the pipeline's roster knows; throws `RunError` where the
  /// roster does not know it.
  public static func leader(_ name: String, pipeline: String?) throws -> String {
    guard let pipeline else { return name }
    return try PipelineLoader().leader(name, of: pipeline)
  }
}
