/// How the columns of a format are known.
public enum FormatVerification: String, Sendable, CaseIterable, Codable {
  /// Seen in the bytes of an export that the product wrote.
  case file
  /// Described by the product's own documentation or source.
  case documentation
  /// Read in programs of others that import such exports, where several agree.
  case importerCode = "importer_code"
  /// Ours: the format is what this project says it is.
  case ours

  /// In the words of the table of formats.
  public var words: String {
    switch self {
    case .file: "from a real file"
    case .documentation: "from documentation"
    case .importerCode: "from importer code"
    case .ours: "our own format"
    }
  }
}
