import Scoring

/// The model that the program carries: `Pipelines/Models/leadership.model`.
public enum ShippedModel {
  /// The text of the file.
  public static var text: String { ShippedModelText.leadership.description }

  static func read() throws -> LinearModel {
    try ModelFile.model(text, name: "leadership.model")
  }
}
