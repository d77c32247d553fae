import BifocalModel

/// Which rules ask for a pattern, and which for none.
struct LintRuleIndex {
  private(set) var byPattern: [Int: [Int]] = [:]
  private(set) var wordless: [Int] = []

  init(_ rules: [LintRule]) {
    for (number, rule) in rules.enumerated() {
      if rule.when.texts.isEmpty { wordless.append(number) }
      let patterns = rule.when.texts.reduce(into: Set<Int>()) { $0.formUnion($1.patterns) }
      for pattern in patterns { byPattern[pattern, default: []].append(number) }
    }
  }
}

/// Looks for the rules that come before one and hold wherever it does.
struct LintCover {
  private let number: Int
  private let rules: [LintRule]
  private let patterns: LintPatterns
  private let index: LintRuleIndex
  private var facts: [Int: Facts] = [:]

  /// What is known of an earlier rule whatever pattern is looked at.
  private struct Facts {
    /// Whether its structure holds and nothing under its `unless` does.
    var isPossible: Bool
    /// Its keys that hold because of some key of the later rule as a whole.
    var holds: [Bool]
  }

  init(of number: Int, in rules: [LintRule], _ patterns: LintPatterns, _ index: LintRuleIndex) {
    self.number = number
    self.rules = rules
    self.patterns = patterns
    self.index = index
  }

  /// The first earlier rule without words that holds wherever this one does.
  mutating func firstWordless() -> Int? {
    index.wordless.first { $0 < number && facts(of: $0).isPossible }
  }

  /// For each entry of a key, the first earlier rule that holds wherever this one does by that
  /// entry.
  mutating func rules(ofKey position: Int) -> [Int?] {
    let key = rules[number].when.texts[position]
    return key.entries.map { entry in
      let asking = patterns.implied[entry.pattern].flatMap { index.byPattern[$0] ?? [] }
      let candidates = Set(asking + index.wordless).filter { $0 < number }.sorted()
      return candidates.first { covers($0, by: key.only(entry.pattern)) }
    }
  }

  private mutating func covers(_ earlier: Int, by key: LintKey) -> Bool {
    let facts = facts(of: earlier)
    return facts.isPossible
      && zip(rules[earlier].when.texts, facts.holds).allSatisfy { other, holds in
        holds || key.implies(other, patterns)
      }
  }

  private mutating func facts(of earlier: Int) -> Facts {
    if let known = facts[earlier] { return known }
    let own = rules[number]
    let other = rules[earlier]
    let found = Facts(
      isPossible: own.allowsStructure(of: other, patterns),
      holds: other.when.texts.map { key in
        own.when.texts.contains { $0.implies(key, patterns) }
      })
    facts[earlier] = found
    return found
  }
}

extension LintRule {
  /// Whether, where this rule holds, another's structure does and nothing under its `unless`.
  func allowsStructure(of other: LintRule, _ known: LintPatterns) -> Bool {
    let structure = other.when.tests.allSatisfy { test in
      when.tests.contains { $0.implies(test) }
    }
    guard structure else { return false }
    return other.unless.texts.allSatisfy { key in
      unless.texts.contains { key.implies($0, known) }
    }
      && other.unless.tests.allSatisfy { test in
        unless.tests.contains { test.implies($0) } || when.tests.contains { $0.excludes(test) }
      }
  }

  /// Whether this rule holds wherever another does.
  func holdsWhere(_ other: LintRule, _ known: LintPatterns) -> Bool {
    other.allowsStructure(of: self, known)
      && when.texts.allSatisfy { key in other.when.texts.contains { $0.implies(key, known) } }
  }
}
