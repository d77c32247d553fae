import Scoring

/// The model that the program carries: `Pipelines/Models/leadership.model`.
public enum ShippedModel {
  /// The text of the file.
  public static var text: String { ShippedModelText.leadership.description }

  /// Read once, however many pipelines ask for it.
  private static let model = Result { try ModelFile.model(text, name: "leadership.model") }

  /// The model beside rules it knows: the shipped ones or an edited copy of them, which is to say
  /// where it was trained beside half of them or more; nil beside others.
  static func beside(_ taxonomy: Taxonomy) throws -> LinearModel? {
    let model = try read()
    return 2 * model.known(among: taxonomy) >= taxonomy.rules.count ? model : nil
  }

  static func read() throws -> LinearModel { try model.get() }
}
