/// Something that a taxonomy says in vain, or says twice.
public struct LintFinding: Sendable, Equatable {
  public var kind: Kind
  /// From the top of the taxonomy to what is meant.
  public var path: [TaxonomyError.Component]
  /// The rule it is about; empty for lists, fields and lexicon.
  public var rule: String
  public var message: String
  /// What to do about it.
  public var remedy: String

  public enum Kind: String, Sendable, CaseIterable {
    /// A pattern that matches nothing.
    case neverMatches = "never_matches"
    /// A pattern beside another that finds all it finds.
    case redundant
    /// A rule that cannot hold, or two that say different things of the same rows.
    case contradictory
    /// A rule that never decides, because others always come first.
    case shadowed
    /// A pattern of a rule that never decides.
    case shadowedPattern = "shadowed_pattern"
    case unusedList = "unused_list"
    /// A word of the lexicon that leans towards several activities.
    case ambiguousWord = "ambiguous_word"
    /// No row of the exports looked at matches the rule.
    case unmatched
    /// Rows match the rule, and others decide all of them.
    case neverWon = "never_won"

    /// Whether it is a fault of the taxonomy; the others speak of the exports that were looked at.
    public var isFault: Bool { self != .unmatched && self != .neverWon }
  }

  public init(
    _ kind: Kind, at path: [TaxonomyError.Component], rule: String = "", _ message: String,
    remedy: String
  ) {
    self.kind = kind
    self.path = path
    self.rule = rule
    self.message = message
    self.remedy = remedy
  }
}
