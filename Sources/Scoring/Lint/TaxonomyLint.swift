import BifocalModel

/// Finds what a taxonomy says in vain.
///
/// What it finds is certain: it follows from the rules alone, whatever the rows. It does not find
/// everything: two patterns that look different and never differ on a real title are two patterns.
public struct TaxonomyLint: Sendable {
  let taxonomy: Taxonomy
  let rules: [LintRule]
  /// Of lists, fields and lexicon.
  let keys: [LintKey]
  let patterns: LintPatterns

  /// Throws the first mistake that keeps the taxonomy from being compiled.
  public init(_ taxonomy: Taxonomy) throws(TaxonomyError) {
    _ = try TaxonomyCompiler.compile(taxonomy, outcomes: [])
    var reader = LintReader(taxonomy)
    self.taxonomy = taxonomy
    keys = try reader.readKeys()
    rules = try reader.readRules()
    patterns = LintPatterns(reader.patterns)
  }

  /// Everything found, each place once: lists, fields and lexicon first, then rules in their order.
  public var findings: [LintFinding] {
    let index = LintRuleIndex(rules)
    return unusedLists + keys.flatMap { patternFindings(in: $0, rule: "") } + ambiguousWords
      + rules.indices.flatMap { ruleFindings($0, index) }
  }

  private var unusedLists: [LintFinding] {
    let texts =
      taxonomy.rules.flatMap { ($0.when.textKeys + $0.unless.textKeys).flatMap(\.patterns) }
      + taxonomy.lexicon.values.flatMap { $0 } + taxonomy.fields.values.flatMap { $0 }
    let used = Set(texts.filter { $0.hasPrefix("@") }.map { String($0.dropFirst()) })
    return taxonomy.lists.keys.sorted().filter { !used.contains($0) && !LintReader.isOfNames($0) }
      .map { name in
        LintFinding(
          .unusedList, at: ["lists", .key(name)], "no key names the list '\(name)'",
          remedy: "write \"@\(name)\" where it is meant, or drop it")
      }
  }

  /// Words of the lexicon that stand under an earlier activity too.
  private var ambiguousWords: [LintFinding] {
    var activities: [Int: String] = [:]
    var findings: [LintFinding] = []
    for key in keys where key.isLexicon {
      var told: Set<Int> = []
      for entry in key.entries {
        let first = activities[entry.pattern, default: key.key]
        activities[entry.pattern] = first
        guard first != key.key, told.insert(entry.position).inserted else { continue }
        findings.append(
          LintFinding(
            .ambiguousWord, at: key.path + [.index(entry.position)],
            "\(entry.words) leans towards '\(key.key)' and towards '\(first)'",
            remedy: "keep it where it leans more, or drop both: it tells nothing apart"))
      }
    }
    return findings
  }

  /// Patterns that match nothing, and those that another of the same key makes needless.
  func patternFindings(in key: LintKey, rule: String) -> [LintFinding] {
    var findings: [LintFinding] = []
    for (index, entry) in key.entries.enumerated() where entry.list == nil {
      let path = key.path + [.index(entry.position)]
      if !patterns.implied[entry.pattern].contains(entry.pattern)
        || key.fields == .description && patterns.isBoilerplate(entry.pattern)
      {
        findings.append(
          LintFinding(
            .neverMatches, at: path, rule: rule, "\(entry.words) can match nothing here",
            remedy: "drop it; a description ends where the words of an invitation begin"))
      } else if let other = key.entry(coveringEntryAt: index, patterns) {
        let isSame = other.pattern == entry.pattern
        findings.append(
          LintFinding(
            .redundant, at: path, rule: rule,
            isSame
              ? "\(entry.words) stands here twice, as \(other.words)"
              : "\(other.words) finds all that \(entry.words) finds", remedy: "drop \(entry.words)")
        )
      }
    }
    return findings
  }
}
