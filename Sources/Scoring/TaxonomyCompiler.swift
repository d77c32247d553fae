import BifocalModel

/// Checks what a taxonomy says and makes it ready to read contents.
struct TaxonomyCompiler {
  var patternNumbers: [Pattern: Int] = [:]
  var patterns: [Pattern] = []
  var patternTexts: [String] = []
  /// Where each pattern stands first.
  var patternPaths: [[TaxonomyError.Component]] = []
  private var byteCount = 0
  private var alternativeCount = 0
  var uses: [[PatternMatcher.Use]] = []
  /// By list, the numbers of its patterns, each read once however often the list is used.
  var listNumbers: [String: [Int]] = [:]
  var conditionNumbers: [ConditionKey: Int32] = [:]
  var conditions: [TextCondition] = []
  var conditionLists: [Int32] = []
  var tests: [StructureTest] = []

  /// What makes two conditions one: the same patterns in the same texts.
  struct ConditionKey: Hashable {
    var key: String
    var fields: FieldSet
    var patterns: [Int]
    var outcome: Int32 = -1
    var leaning: TextCondition.Leaning?
  }

  /// The first mistake in the order of the file is thrown.
  static func compile(
    _ taxonomy: Taxonomy, model: LinearModel? = nil, options: ScoringOptions = ScoringOptions(),
    outcomes: [Outcome]
  ) throws(TaxonomyError) -> CompiledTaxonomy {
    var compiler = TaxonomyCompiler()
    try checkHead(of: taxonomy)
    for (name, entries) in taxonomy.lists.sorted(by: { $0.key < $1.key }) {
      compiler.listNumbers[name] = try compiler.numbers(of: entries, list: name)
    }
    try checkNames(of: taxonomy.rules)
    var rules: [CompiledRule] = []
    for (number, rule) in taxonomy.rules.enumerated() {
      let path: [TaxonomyError.Component] = ["rules", .index(number)]
      rules.append(try compiler.compile(rule, path: path))
      rules[number].fingerprint = taxonomy.fingerprint(of: rule).low
    }
    try compiler.addWords(of: taxonomy)
    try compiler.add(outcomes)
    return try compiler.finish(taxonomy, model, options, rules: rules, outcomes: outcomes)
  }

  private func finish(
    _ taxonomy: Taxonomy, _ model: LinearModel?, _ options: ScoringOptions,
    rules: [CompiledRule], outcomes: [Outcome]
  ) throws(TaxonomyError) -> CompiledTaxonomy {
    let matcher = try matcher()
    let anchors = rules.map { $0.required.first.map { conditionLists[Int($0)] } }
    return CompiledTaxonomy(
      matcher: matcher, rules: rules, conditions: conditions,
      leanings: conditions.map(\.leaning), conditionLists: conditionLists,
      tests: tests, anchors: RuleAnchors(anchors, conditionCount: conditions.count),
      names: NameLists(taxonomy.lists), outcomes: OutcomeIndex(outcomes),
      patternTexts: patternTexts, ruleIDs: taxonomy.rules.map(\.id),
      fields: Self.fields(matcher, isModelled: model != nil),
      decidingRules: Self.deciding(taxonomy, known: model?.knownRules), model: model,
      heads: model.map(CompiledTaxonomy.Heads.init), options: options)
  }

  /// The texts to read, the leader's field first.
  private static func fields(_ matcher: PatternMatcher, isModelled: Bool) -> [TextField] {
    let read = isModelled ? Set(TextField.allCases) : Set(matcher.fields)
    return ([.field] + TextField.allCases.filter { $0 != .field }).filter(read.contains)
  }

  /// Bit by bit, the rules that decide: all without a model, else those marked certain or
  /// sensitive and those that the model was not trained beside.
  private static func deciding(_ taxonomy: Taxonomy, known: Set<Hash128>?) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: taxonomy.rules.count / 64 + 1)
    for (number, rule) in taxonomy.rules.enumerated() {
      let isEvidence = known?.contains(taxonomy.fingerprint(of: rule)) ?? false
      guard rule.certain || rule.sensitive || !isEvidence else { continue }
      bits[number >> 6] |= 1 << UInt64(number & 63)
    }
    return bits
  }

  private mutating func compile(
    _ rule: TaxonomyRule, path: [TaxonomyError.Component]
  ) throws(TaxonomyError) -> CompiledRule {
    guard let activity = Activity(name: rule.activity), activity != .peopleUndisclosed else {
      throw TaxonomyError.unknownActivity(path + ["activity"])
    }
    guard !rule.when.isEmpty else { throw TaxonomyError.noCondition(path + ["when"]) }
    let required = try addTexts(of: rule.when, path: path + ["when"])
    let requiredTests = try addTests(of: rule.when, path: path + ["when"])
    let forbidden = try addTexts(of: rule.unless, path: path + ["unless"])
    let forbiddenTests = try addTests(of: rule.unless, path: path + ["unless"])
    return CompiledRule(
      activity: activity, isSensitive: rule.sensitive, fingerprint: 0,
      required: required, forbidden: forbidden,
      requiredTests: requiredTests, forbiddenTests: forbiddenTests)
  }

  private mutating func addTexts(
    of conditions: RuleConditions, path: [TaxonomyError.Component]
  ) throws(TaxonomyError) -> Range<Int32> {
    let start = Int32(conditionLists.count)
    for (key, fields, texts) in conditions.textKeys {
      let numbers = try numbers(of: texts, path: path + [.key(key)])
      conditionLists.append(number(of: ConditionKey(key: key, fields: fields, patterns: numbers)))
    }
    return start..<Int32(conditionLists.count)
  }

  /// The patterns of a key, with those of the lists it names.
  mutating func numbers(
    of texts: [String], path: [TaxonomyError.Component]
  ) throws(TaxonomyError) -> [Int] {
    var numbers: Set<Int> = []
    for (index, text) in texts.enumerated() {
      if text.hasPrefix("@") {
        guard let list = listNumbers[String(text.dropFirst())] else {
          throw TaxonomyError.unknownList(
            path + [.index(index)], lists: listNumbers.keys.sorted())
        }
        numbers.formUnion(list)
      } else {
        let pattern = try TaxonomyCompiler.pattern(text) { path + [.index(index)] }
        numbers.insert(try number(of: pattern, text: text) { path + [.index(index)] })
      }
    }
    guard !numbers.isEmpty else { throw TaxonomyError.noPattern(path) }
    try count(alternatives: numbers.count, path)
    return numbers.sorted()
  }

  private mutating func numbers(
    of entries: [String], list: String
  ) throws(TaxonomyError) -> [Int] {
    var numbers: [Int] = []
    for (position, entry) in entries.enumerated() {
      let path: () -> [TaxonomyError.Component] = { ["lists", .key(list), .index(position)] }
      if entry.hasPrefix("@") {
        throw TaxonomyError(
          path(), "a list cannot name another list", remedy: "write its entries out")
      }
      let pattern = try TaxonomyCompiler.pattern(entry, path)
      numbers.append(try number(of: pattern, text: entry, path))
    }
    return numbers
  }

  mutating func number(
    of pattern: Pattern, text: String, _ path: () -> [TaxonomyError.Component]
  ) throws(TaxonomyError) -> Int {
    if let known = patternNumbers[pattern] { return known }
    byteCount += pattern.bytes.count
    try checkSize(of: pattern, byteCount, path)
    patternNumbers[pattern] = patterns.count
    patterns.append(pattern)
    patternTexts.append(text)
    patternPaths.append(path())
    uses.append([])
    return patterns.count - 1
  }

  mutating func count(
    alternatives: Int, _ path: [TaxonomyError.Component]
  ) throws(TaxonomyError) {
    alternativeCount += alternatives
    guard alternativeCount > CompileLimits.alternatives else { return }
    throw TaxonomyError.tooLarge(
      path,
      "with this key there are \(alternativeCount) patterns, those of lists counted at each"
        + " key that names them", limit: CompileLimits.alternatives,
      remedy: "name long lists in fewer rules")
  }

  mutating func number(of key: ConditionKey) -> Int32 {
    if let known = conditionNumbers[key] { return known }
    let number = Int32(conditions.count)
    conditionNumbers[key] = number
    conditions.append(
      TextCondition(key: key.key, outcome: key.outcome, leaning: key.leaning))
    for pattern in key.patterns {
      uses[pattern].append(PatternMatcher.Use(fields: key.fields, condition: number))
    }
    return number
  }
}
