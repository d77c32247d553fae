/// Whether the texts of a source are read.
public enum TitlePolicy: String, Sendable, CaseIterable, Codable {
  /// As they stand; a file of hashes or blanks in their place is found by evidence all the same.
  case read
  /// Not even where they stand there: titles, descriptions, projects and the names of people say
  /// nothing but whether two rows have the same.
  case hidden
}
