extension TaxonomyCompiler {
  static func checkCount(of rules: [TaxonomyRule]) throws(TaxonomyError) {
    guard rules.count > CompileLimits.rules else { return }
    throw TaxonomyError.tooLarge(
      ["rules", .index(CompileLimits.rules)], "there are \(rules.count) rules",
      limit: CompileLimits.rules, remedy: "join rules that differ by their words only")
  }

  /// `total` is the bytes of all patterns, this one among them.
  func checkSize(
    of pattern: Pattern, _ total: Int, _ path: () -> [TaxonomyError.Component]
  ) throws(TaxonomyError) {
    if pattern.bytes.count > CompileLimits.patternBytes {
      throw TaxonomyError.tooLarge(
        path(), "a pattern of \(pattern.bytes.count) bytes", limit: CompileLimits.patternBytes,
        remedy: "look for a few of its words")
    }
    if patterns.count == CompileLimits.patterns {
      throw TaxonomyError.tooLarge(
        path(), "there are more patterns than can be looked for together",
        limit: CompileLimits.patterns, remedy: "a star at the end of a word covers its forms")
    }
    if total > CompileLimits.bytes {
      throw TaxonomyError.tooLarge(
        path(), "with this pattern all of them have \(total) bytes", limit: CompileLimits.bytes,
        remedy: "shorten or drop patterns")
    }
  }

  /// The matcher of all patterns; where there is too much for it, the pattern at fault is named.
  func matcher() throws(TaxonomyError) -> PatternMatcher {
    do throws(PatternAutomaton.Excess) {
      return try PatternMatcher(patterns, uses: uses)
    } catch {
      let path = patternPaths[error.key]
      switch error.kind {
      case .cells:
        throw TaxonomyError.tooLarge(
          path, "with this pattern the table that finds all of them has too many cells",
          limit: CompileLimits.cells,
          remedy: "drop long patterns: each byte that no other shares takes a row of the table")
      case .endings:
        throw TaxonomyError.tooLarge(
          path, "too many patterns are the end of this one, or of others",
          limit: CompileLimits.endings, remedy: "drop patterns that are the end of longer ones")
      case .steps:
        throw TaxonomyError.tooLarge(
          path, "at the end of this pattern too many patterns and keys have to be looked at",
          limit: CompileLimits.steps,
          remedy: "drop patterns that differ by their separators only, and use it in fewer rules")
      }
    }
  }
}
