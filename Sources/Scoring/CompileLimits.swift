/// How large a taxonomy with its outcomes may be, so that neither compiling it nor any text that it
/// then reads can take more than a fixed time a byte.
///
/// The shipped taxonomy stays below a tenth of each.
enum CompileLimits {
  static let rules = 10_000
  /// Distinct patterns, folded.
  static let patterns = 100_000
  /// Bytes of one pattern, and of all of them.
  static let patternBytes = 1_000
  static let bytes = 4 << 20
  /// Patterns of all keys, those of lists counted at every key that names them.
  static let alternatives = 1_000_000
  /// Cells of the automaton's table, of four bytes each.
  static let cells = 1 << 25
  /// Keys that end in the rows of the table.
  static let endings = 1 << 22
  /// What the patterns that can end at one byte of a text may cost: one step each, and one for each
  /// key that asks for them.
  static let steps = 10_000
  /// How far a star looks for the ends of a word: no word that anybody reads is longer.
  static let word = 256
}

extension TaxonomyError {
  /// Something that there is too much of.
  static func tooLarge(
    _ path: [Component], _ what: String, limit: Int, remedy: String
  ) -> TaxonomyError {
    TaxonomyError(path, "\(what); the limit is \(limit)", remedy: remedy)
  }
}
