import Scoring

/// The model that the program carries: `Pipelines/Models/leadership.model`.
public enum ShippedModel {
  /// The text of the file.
  public static var text: String { ShippedModelText.leadership.description }

  /// Read once, however many pipelines ask for it.
  private static let model = Result { try ModelFile.model(text, name: "leadership.model") }

  static func read() throws -> LinearModel { try model.get() }
}
