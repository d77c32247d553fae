import Scoring

/// The taxonomy that the program carries: `Pipelines/Taxonomies/leadership-en.yaml`.
public enum ShippedTaxonomy {
  /// The text of the file.
  public static var text: String { ShippedTaxonomyText.leadershipEnglish.description }

  static func read() throws -> ConfiguringFiles.ReadTaxonomy {
    let yaml = try ConfigurationFile(name: "leadership-en.yaml", text: text)
    return ConfiguringFiles.ReadTaxonomy(taxonomy: try yaml.decode(Taxonomy.self), yaml: yaml)
  }
}
