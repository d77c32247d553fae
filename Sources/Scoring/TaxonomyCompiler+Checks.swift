import BifocalModel

extension TaxonomyCompiler {
  /// The head of the file.
  static func checkHead(of taxonomy: Taxonomy) throws(TaxonomyError) {
    if taxonomy.name.allSatisfy(\.isWhitespace) {
      throw TaxonomyError(["name"], "the name is empty", remedy: "give it a short name")
    }
    if taxonomy.version < 1 {
      throw TaxonomyError(["version"], "a version is 1 or more", remedy: "write version: 1")
    }
  }

  /// That there are rules, and that each has a name of its own.
  static func checkNames(of rules: [TaxonomyRule]) throws(TaxonomyError) {
    try checkCount(of: rules)
    if rules.isEmpty {
      throw TaxonomyError(["rules"], "there is no rule", remedy: "write at least one rule")
    }
    var positions: [String: Int] = [:]
    for (position, rule) in rules.enumerated() {
      let path: [TaxonomyError.Component] = ["rules", .index(position), "id"]
      if rule.id.allSatisfy(\.isWhitespace) {
        throw TaxonomyError(path, "the id is empty", remedy: "give the rule a short name")
      }
      if let first = positions.updateValue(position, forKey: rule.id) {
        throw TaxonomyError(
          path, "the id '\(rule.id)' is taken by rules[\(first)]",
          remedy: "give each rule an id of its own")
      }
    }
  }

  static func pattern(
    _ text: String, _ path: () -> [TaxonomyError.Component]
  ) throws(TaxonomyError) -> Pattern {
    do throws(Pattern.Mistake) {
      return try Pattern(text)
    } catch {
      switch error {
      case .star:
        throw TaxonomyError(
          path(), "a * that is not the beginning or the rest of a word",
          remedy: "put it right before or behind a letter or digit, at an end of the pattern")
      case .empty:
        throw TaxonomyError(
          path(), "an empty pattern",
          remedy: "write what to look for; for titles that say nothing use shape: [empty]")
      }
    }
  }

  /// The tests of a rule's structure keys, as a stretch of `tests`.
  mutating func addTests(
    of conditions: RuleConditions, path: [TaxonomyError.Component]
  ) throws(TaxonomyError) -> Range<Int32> {
    let start = Int32(tests.count)
    for (key, value) in conditions.flagKeys {
      let flag = Content.Flag(value)
      switch key {
      case "recurring": tests.append(.recurring(flag))
      case "organizer_is_self": tests.append(.organizerIsSelf(flag))
      default: tests.append(.allDay(flag))
      }
    }
    for (key, bounds) in conditions.boundKeys {
      let (from, to) = try Self.range(bounds, path + [.key(key)])
      tests.append(key == "minutes" ? .minutes(from, to) : .attendees(from, to))
    }
    for (key, words) in conditions.wordKeys {
      if words.isEmpty { throw TaxonomyError.noPattern(path + [.key(key)]) }
      tests.append(try Self.wordTest(key, words, path + [.key(key)]))
    }
    return start..<Int32(tests.count)
  }

  private static func range(
    _ bounds: RuleConditions.Bounds, _ path: [TaxonomyError.Component]
  ) throws(TaxonomyError) -> (Int32, Int32) {
    if bounds.from == nil, bounds.to == nil {
      throw TaxonomyError(path, "neither from nor to", remedy: "write at least one of them")
    }
    let from = bounds.from ?? 0
    let to = bounds.to ?? Int(Int32.max)
    if from < 0 || to < 0 {
      throw TaxonomyError(path, "a number below 0", remedy: "counts and minutes begin at 0")
    }
    if from > to {
      throw TaxonomyError(
        path, "from \(from) is above to \(to)", remedy: "both ends count; put the smaller first")
    }
    return (Int32(clamping: from), Int32(clamping: to))
  }

  private static func wordTest(
    _ key: String, _ words: [String], _ path: [TaxonomyError.Component]
  ) throws(TaxonomyError) -> StructureTest {
    switch key {
    case "kind":
      let kinds = SourceKind.allCases.map { ($0.name, UInt8(1) << $0.rawValue) }
      return .kind(try bits(words, kinds, path))
    case "show_as":
      let states = ShowAs.allCases.filter { $0 != .unknown }
      return .showAs(try bits(words, states.map { ($0.name, 1 << $0.rawValue) }, path))
    default:
      let shapes = TitleShape.named.map { ($0.name, $0.shape.rawValue) }
      return .shape(TitleShape(rawValue: try bits(words, shapes, path)))
    }
  }

  private static func bits(
    _ words: [String], _ known: [(name: String, bit: UInt8)], _ path: [TaxonomyError.Component]
  ) throws(TaxonomyError) -> UInt8 {
    var bits: UInt8 = 0
    for (index, word) in words.enumerated() {
      guard let bit = known.first(where: { $0.name == word })?.bit else {
        throw TaxonomyError(
          path + [.index(index)], "'\(word)' is not known here",
          remedy: "one of \(known.map(\.name).joined(separator: ", "))")
      }
      bits |= bit
    }
    return bits
  }
}

extension TaxonomyError {
  static func unknownActivity(_ path: [Component]) -> TaxonomyError {
    let names = Activity.allCases.filter { $0 != .peopleUndisclosed }.map(\.name)
    return TaxonomyError(
      path, "no activity of the codebook", remedy: "one of \(names.joined(separator: ", "))")
  }

  static func noCondition(_ path: [Component]) -> TaxonomyError {
    TaxonomyError(
      path, "the rule has no condition and would match every row",
      remedy: "write at least one key under when")
  }

  static func noPattern(_ path: [Component]) -> TaxonomyError {
    TaxonomyError(
      path, "an empty list, which nothing satisfies", remedy: "add an entry or leave the key out")
  }

  static func unknownList(_ path: [Component], lists: [String]) -> TaxonomyError {
    let names = lists.isEmpty ? "there are none" : lists.joined(separator: ", ")
    return TaxonomyError(
      path, "no list of that name",
      remedy: "lists: \(names); a pattern cannot begin with a literal @, leave the @ away")
  }
}
