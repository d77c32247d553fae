public import BifocalModel

extension Taxonomy {
  /// Over everything that can change an answer, the same however lists are ordered or repeated.
  ///
  /// Outcomes are not part of it.
  public var fingerprint: Hash128 {
    var hash = Hash128()
    hash.combine("bifocal taxonomy 1")
    hash.combine(name)
    hash.combine(version)
    for (list, patterns) in lists.sorted(by: { $0.key < $1.key }) {
      hash.combine(list)
      hash.combine(words: patterns)
    }
    hash.combine(rules.count)
    for rule in rules {
      hash.combine(rule.id)
      hash.combine(rule.activity)
      hash.combine(rule.sensitive ? 1 : 0)
      hash.combine(rule.when)
      hash.combine(rule.unless)
    }
    return hash
  }
}

extension Hash128 {
  fileprivate mutating func combine(_ conditions: RuleConditions) {
    for (key, _, patterns) in conditions.textKeys {
      combine(key)
      combine(words: patterns)
    }
    for (key, words) in conditions.wordKeys {
      combine(key)
      combine(words: words)
    }
    for (key, bounds) in conditions.boundKeys {
      combine(key)
      combine(bounds.from ?? Int.min)
      combine(bounds.to ?? Int.max)
    }
    for (key, value) in conditions.flagKeys {
      combine(key)
      combine(value ? 1 : 0)
    }
    combine("end")
  }

  fileprivate mutating func combine(words: [String]) {
    let canonical = Set(words).sorted()
    combine(canonical.count)
    for word in canonical { combine(word) }
  }
}
