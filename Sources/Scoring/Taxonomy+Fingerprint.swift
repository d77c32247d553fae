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
    for part in [fields, lexicon] {
      hash.combine(part.count)
      for (key, patterns) in part.sorted(by: { $0.key < $1.key }) {
        hash.combine(key)
        hash.combine(words: patterns)
      }
    }
    hash.combine(rules.count)
    for rule in rules { hash.combine(rule) }
    return hash
  }

  /// Over what a rule says, the lists that it names included: a model knows a rule by this.
  func fingerprint(of rule: TaxonomyRule) -> Hash128 {
    var hash = Hash128()
    hash.combine(rule)
    let named = (rule.when.textKeys + rule.unless.textKeys).flatMap(\.patterns)
    for name in Set(named.filter { $0.hasPrefix("@") }).sorted() {
      hash.combine(words: lists[String(name.dropFirst())] ?? [])
    }
    return hash
  }
}

extension Hash128 {
  fileprivate mutating func combine(_ rule: TaxonomyRule) {
    combine(rule.id)
    combine(rule.activity)
    combine((rule.sensitive ? 1 : 0) | (rule.certain ? 2 : 0))
    combine(rule.when)
    combine(rule.unless)
  }

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
