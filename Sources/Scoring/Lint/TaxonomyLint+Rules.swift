import BifocalModel

extension TaxonomyLint {
  /// What is found of one rule: that it cannot hold or never decides, else what of it is in vain.
  func ruleFindings(_ number: Int, _ index: LintRuleIndex) -> [LintFinding] {
    let rule = rules[number]
    if let finding = contradiction(in: rule) { return [finding] }
    var cover = LintCover(of: number, in: rules, patterns, index)
    if rule.when.texts.isEmpty, let first = cover.firstWordless() {
      return [shadow(of: number, by: [first])]
    }
    let covering = rule.when.texts.indices.map { cover.rules(ofKey: $0) }
    if let whole = covering.first(where: { $0.allSatisfy { $0 != nil } }) {
      return [shadow(of: number, by: whole.compactMap { $0 })]
    }
    var findings: [LintFinding] = []
    for (key, earlier) in zip(rule.when.texts, covering) {
      findings += patternFindings(in: key, rule: rule.id)
      findings += shadowedPatterns(in: key, of: rule, by: earlier)
    }
    return findings + rule.unless.texts.flatMap { patternFindings(in: $0, rule: rule.id) }
  }

  /// That a rule's own conditions cannot hold together.
  private func contradiction(in rule: LintRule) -> LintFinding? {
    for key in rule.unless.texts
    where rule.when.texts.contains(where: { $0.implies(key, patterns) }) {
      return LintFinding(
        .contradictory, at: key.path, rule: rule.id,
        "whenever 'when' holds, this key under 'unless' does: the rule never matches",
        remedy: "drop the patterns of one side that the other has too")
    }
    for test in rule.unless.tests
    where rule.when.tests.contains(where: { $0.implies(test) }) {
      return LintFinding(
        .contradictory, at: rule.path + ["unless", .key(test.key)], rule: rule.id,
        "whenever 'when' holds, this key under 'unless' does: the rule never matches",
        remedy: "drop it on one side")
    }
    guard let title = rule.when.texts.first(where: { $0.fields == .title }),
      rule.when.tests.contains(where: { $0.implies(.shape(.empty)) }),
      !title.patterns.contains(where: patterns.isSilent(_:))
    else { return nil }
    return LintFinding(
      .contradictory, at: title.path, rule: rule.id,
      "an empty title has no words: the rule never matches",
      remedy: "drop title, or the shape 'empty'")
  }

  /// That a rule never decides, because of earlier ones.
  private func shadow(of number: Int, by earlier: [Int]) -> LintFinding {
    let rule = rules[number]
    let first = Set(earlier).sorted()
    if first.count == 1, rules[first[0]].holdsWhere(rule, patterns),
      rule.holdsWhere(rules[first[0]], patterns)
    {
      let other = rules[first[0]]
      return LintFinding(
        .contradictory, at: rule.path + ["id"], rule: rule.id,
        other.activity == rule.activity
          ? "the rule asks the same as '\(other.id)'"
          : "the rule asks the same as '\(other.id)', which says \(other.activity) and not"
            + " \(rule.activity)", remedy: "drop one of the two")
    }
    let names = first.prefix(3).map { "'\(rules[$0].id)'" }.joined(separator: ", ")
    return LintFinding(
      .shadowed, at: rule.path + ["id"], rule: rule.id,
      "the rule never decides: wherever it holds, an earlier one does: \(names)"
        + (first.count > 3 ? " and \(first.count - 3) more" : ""),
      remedy: "move it before them, narrow them, or drop it")
  }

  /// The patterns of a key whose rows are all decided before; those of lists serve other rules too.
  private func shadowedPatterns(
    in key: LintKey, of rule: LintRule, by earlier: [Int?]
  ) -> [LintFinding] {
    zip(key.entries, earlier).compactMap { entry, first in
      guard let first, entry.list == nil else { return nil }
      return LintFinding(
        .shadowedPattern, at: key.path + [.index(entry.position)], rule: rule.id,
        "\(entry.words) never decides here: '\(rules[first].id)' comes first",
        remedy: "drop it here, or move the rule")
    }
  }
}
