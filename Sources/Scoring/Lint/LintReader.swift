import BifocalModel

/// Reads a taxonomy that compiles into numbered patterns.
struct LintReader {
  private let taxonomy: Taxonomy
  private(set) var patterns: [Pattern] = []
  private var numbers: [Pattern: Int] = [:]
  /// By list, its patterns as its entries have them.
  private var lists: [String: [LintKey.Entry]] = [:]

  init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// Whether a list holds names, which are no patterns.
  static func isOfNames(_ list: String) -> Bool { ["first_names", "not_names"].contains(list) }

  /// Lists, families of fields and the lexicon; must be read before the rules.
  mutating func readKeys() throws(TaxonomyError) -> [LintKey] {
    var keys: [LintKey] = []
    for (name, texts) in taxonomy.lists.sorted(by: { $0.key < $1.key }) {
      let key = try key(name, [], texts, path: ["lists", .key(name)])
      lists[name] = key.entries
      if !Self.isOfNames(name) { keys.append(key) }
    }
    for (name, texts) in taxonomy.fields.sorted(by: { $0.key < $1.key }) {
      keys.append(try key(name, .field, texts, path: ["fields", .key(name)]))
    }
    for (name, texts) in taxonomy.lexicon.sorted(by: { $0.key < $1.key }) {
      var key = try key(name, [.title, .description], texts, path: ["lexicon", .key(name)])
      key.isLexicon = true
      keys.append(key)
    }
    return keys
  }

  mutating func readRules() throws(TaxonomyError) -> [LintRule] {
    var rules: [LintRule] = []
    for (number, rule) in taxonomy.rules.enumerated() {
      let path: [TaxonomyError.Component] = ["rules", .index(number)]
      rules.append(
        LintRule(
          id: rule.id, activity: rule.activity, path: path,
          when: try conditions(rule.when, path: path + ["when"]),
          unless: try conditions(rule.unless, path: path + ["unless"])))
    }
    return rules
  }

  private mutating func conditions(
    _ conditions: RuleConditions, path: [TaxonomyError.Component]
  ) throws(TaxonomyError) -> LintRule.Conditions {
    var read = LintRule.Conditions()
    for (name, fields, texts) in conditions.textKeys {
      read.texts.append(try key(name, fields, texts, path: path + [.key(name)]))
    }
    var compiler = TaxonomyCompiler()
    _ = try compiler.addTests(of: conditions, path: path)
    read.tests = compiler.tests
    return read
  }

  private mutating func key(
    _ name: String, _ fields: FieldSet, _ texts: [String], path: [TaxonomyError.Component]
  ) throws(TaxonomyError) -> LintKey {
    var key = LintKey(key: name, path: path, fields: fields)
    for (position, text) in texts.enumerated() {
      if text.hasPrefix("@"), let entries = lists[String(text.dropFirst())] {
        key.entries += entries.map { entry in
          LintKey.Entry(
            pattern: entry.pattern, position: position, text: entry.text,
            list: String(text.dropFirst()))
        }
      } else {
        let pattern = try TaxonomyCompiler.pattern(text) { path + [.index(position)] }
        key.entries.append(
          LintKey.Entry(pattern: number(of: pattern), position: position, text: text))
      }
    }
    key.patterns = Set(key.entries.map(\.pattern))
    return key
  }

  private mutating func number(of pattern: Pattern) -> Int {
    if let known = numbers[pattern] { return known }
    numbers[pattern] = patterns.count
    patterns.append(pattern)
    return patterns.count - 1
  }
}
