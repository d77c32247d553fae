import BifocalModel

/// A taxonomy and the outcomes, ready to read contents; made by `TaxonomyCompiler`.
struct CompiledTaxonomy: Sendable {
  let matcher: PatternMatcher
  let rules: [CompiledRule]
  let conditions: [TextCondition]
  /// The numbers of conditions that rules ask for, one rule after the other.
  let conditionLists: [Int32]
  let tests: [StructureTest]
  let anchors: RuleAnchors
  let names: NameLists
  let outcomes: OutcomeIndex
  /// The patterns as the taxonomy writes them, by number.
  let patternTexts: [String]
  let fields: [TextField]
}

/// A rule as positions in the flat arrays of its taxonomy, so that asking counts no references.
struct CompiledRule: Sendable {
  var activity: Activity
  var isSensitive: Bool
  /// Positions in `conditionLists` and `tests`.
  var required: Range<Int32>
  var forbidden: Range<Int32>
  var requiredTests: Range<Int32>
  var forbiddenTests: Range<Int32>
}

/// One key of a rule about texts, or what names an outcome.
struct TextCondition: Sendable {
  var key: String
  /// The position of the outcome it names, or -1 for a condition of rules.
  var outcome: Int32
}

extension CompiledTaxonomy {
  func makeEvidence() -> Evidence {
    Evidence(conditionCount: conditions.count, anchors: anchors)
  }

  /// Reads each text of a content once and notes what it says.
  func gather(
    _ content: Content, in bytes: Span<UInt8>, folded: inout FoldedText,
    into evidence: inout Evidence
  ) {
    evidence.clear()
    let texts = content.texts
    for field in fields {
      let range = texts[field.rawValue]
      let readsSilence = !matcher.silentFields.isDisjoint(with: FieldSet(field))
      if range.isEmpty, !readsSilence { continue }
      fold(bytes.extracting(range.indices), of: field, into: &folded)
      let text = folded.bytes.span.extracting(0..<folded.count)
      let isAligned = folded.isAligned
      matcher.scan(text, of: field, isAligned: isAligned, into: &evidence)
      if readsSilence, folded.isSilent {
        matcher.scanSilence(text, of: field, isAligned: isAligned, into: &evidence)
      }
    }
  }

  private func fold(
    _ source: Span<UInt8>, of field: TextField, into folded: inout FoldedText
  ) {
    guard field == .description else { return folded.fold(source) }
    folded.fold(source.extracting(0..<Boilerplate.readable(source)))
    let end = Boilerplate.start(in: folded.bytes.span.extracting(0..<folded.count))
    folded.cut(at: end)
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
    let shapes = TitleShape.shapes(of: bytes.extracting(content[.title].indices), names: names)
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
