import BifocalModel

/// A taxonomy and the outcomes, ready to read contents; made by `TaxonomyCompiler`.
struct CompiledTaxonomy: Sendable {
  let matcher: PatternMatcher
  let rules: [CompiledRule]
  let conditions: [TextCondition]
  /// By condition, what its words lean towards, apart because it is asked of every hit.
  let leanings: [TextCondition.Leaning?]
  /// The numbers of conditions that rules ask for, one rule after the other.
  let conditionLists: [Int32]
  let tests: [StructureTest]
  let anchors: RuleAnchors
  let names: NameLists
  let outcomes: OutcomeIndex
  /// The patterns as the taxonomy writes them, by number.
  let patternTexts: [String]
  let ruleIDs: [String]
  /// The texts that are read, the leader's field first: what words mean may depend on it.
  let fields: [TextField]
  /// Bit by bit, the rules that decide whatever the model says.
  let decidingRules: [UInt64]
  /// Nil where rules alone decide.
  let model: LinearModel?
  /// The model's heads as inference wants them.
  let heads: Heads?
  /// When the model's answer counts.
  let options: ScoringOptions
}

extension CompiledTaxonomy {
  /// What weighs rows with a title, and rows whose title is hidden.
  struct Heads: Sendable {
    let words: PackedHead
    let structure: PackedHead

    init(_ model: LinearModel) {
      words = PackedHead(model.words)
      structure = PackedHead(model.structure)
    }
  }
}

/// A rule as positions in the flat arrays of its taxonomy, so that asking counts no references.
struct CompiledRule: Sendable {
  var activity: Activity
  var isSensitive: Bool
  /// What a model knows it by.
  var fingerprint: UInt64
  /// Positions in `conditionLists` and `tests`.
  var required: Range<Int32>
  var forbidden: Range<Int32>
  var requiredTests: Range<Int32>
  var forbiddenTests: Range<Int32>
}

/// One key of a rule about texts, what names an outcome, or words that the model weighs.
struct TextCondition: Sendable {
  var key: String
  /// The position of the outcome it names, or -1 for a condition of rules.
  var outcome: Int32
  /// What its words lean towards; nil for a condition of rules or outcomes.
  var leaning: Leaning?

  enum Leaning: Hashable, Sendable {
    case activity(Activity)
    /// A family of leaders' fields, by a number made of its name.
    case family(Int32)
  }
}

extension CompiledTaxonomy {
  /// Whether a rule's answer stands whatever the model says.
  func decides(_ rule: Int) -> Bool {
    decidingRules[rule >> 6] & 1 << UInt64(rule & 63) != 0
  }

  func makeEvidence() -> Evidence {
    Evidence(conditionCount: conditions.count, anchors: anchors)
  }

  /// Reads each text of a content once and notes what it says.
  func gather(
    _ content: Content, in bytes: Span<UInt8>, texts: inout FoldedTexts,
    into evidence: inout Evidence
  ) {
    evidence.clear()
    for field in fields where !content.hides(field) {
      let range = content.texts[field.rawValue]
      let readsSilence = !matcher.silentFields.isDisjoint(with: FieldSet(field))
      if range.isEmpty, !readsSilence { continue }
      texts.fold(bytes.extracting(range.indices), of: field)
      let count = texts[field].count
      let isAligned = texts[field].isAligned
      let isSilent = readsSilence && texts[field].isSilent
      let text = texts[field].bytes.span.extracting(0..<count)
      matcher.scan(text, of: field, isAligned: isAligned, into: &evidence)
      if isSilent {
        matcher.scanSilence(text, of: field, isAligned: isAligned, into: &evidence)
      }
    }
  }

  /// The first matching rule from a position on, or nil.
  func firstMatch(
    from start: Int, for content: Content, in bytes: Span<UInt8>, evidence: inout Evidence
  ) -> Int? {
    var word = start >> 6
    var mask = UInt64.max << UInt64(start & 63)
    while word < evidence.candidates.count {
      var bits = evidence.candidates[word] & mask
      while bits != 0 {
        let rule = word << 6 + bits.trailingZeroBitCount
        if matches(rules[rule], content, bytes, &evidence) { return rule }
        bits &= bits - 1
      }
      word += 1
      mask = .max
    }
    return nil
  }

  private func matches(
    _ rule: CompiledRule, _ content: Content, _ bytes: Span<UInt8>, _ evidence: inout Evidence
  ) -> Bool {
    for index in rule.required where !evidence.holds(conditionLists[Int(index)]) { return false }
    for index in rule.forbidden where evidence.holds(conditionLists[Int(index)]) { return false }
    for index in rule.requiredTests
    where !holds(tests[Int(index)], content, bytes, &evidence) {
      return false
    }
    for index in rule.forbiddenTests
    where holds(tests[Int(index)], content, bytes, &evidence) {
      return false
    }
    return true
  }

  private func holds(
    _ test: StructureTest, _ content: Content, _ bytes: Span<UInt8>, _ evidence: inout Evidence
  ) -> Bool {
    guard case .shape(let wanted) = test else { return test.holds(for: content) }
    return !shapes(of: content, in: bytes, evidence: &evidence).isDisjoint(with: wanted)
  }

  /// The shapes of a content's title, read at most once.
  func shapes(
    of content: Content, in bytes: Span<UInt8>, evidence: inout Evidence
  ) -> TitleShape {
    if let known = evidence.shapes { return known }
    if content.isTitleHidden { return [] }
    let title = bytes.extracting(content[.title].indices)
    let shapes = TitleShape.shapes(of: title, names: names, folded: &evidence.folded)
    evidence.shapes = shapes
    return shapes
  }

  /// Where the words of a hit stand in its field's text.
  func words(of hit: Evidence.Hit, of content: Content, in bytes: Span<UInt8>) -> ByteRange {
    let folded = Int(hit.start)..<Int(hit.end)
    let source = bytes.extracting(content[hit.field].indices)
    let range = hit.isAligned ? folded : FoldedText.sourceRange(of: folded, in: source)
    return ByteRange(start: range.lowerBound, count: range.count)
  }
}

extension Content {
  /// Whether a text is not read: it would say what the title hides.
  func hides(_ field: TextField) -> Bool {
    guard isTitleHidden else { return false }
    switch field {
    case .title, .description, .project, .organizer, .attendees, .epic, .id: return true
    case .categories, .ticketType, .labels, .priority, .status, .field: return false
    }
  }
}
