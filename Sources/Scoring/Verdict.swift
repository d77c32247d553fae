import BifocalModel

/// What one content is about, the same wherever it stands.
struct Verdict: Sendable {
  var activity: Activity
  var isSensitive = false
  var source: Score.Reason.Source
  /// The position of the rule that matched first, or -1.
  var rule: Int32 = -1
  var field: TextField?
  /// From the beginning of the field's text.
  var words = ByteRange()
  /// The positions of the outcomes that its texts name, ascending.
  var outcomes: [Int32] = []
  /// Its description says what it is for.
  var statesPurpose = false
  /// Its title says that it is urgent.
  var saysUrgent = false
  /// Parts of `Score.scale` by activity; only where the model was asked.
  var parts: InlineArray<23, UInt16>?

  /// For rows marked private, whose texts are never read.
  static let markedPrivate = Verdict(activity: .private, source: .markedPrivate)

  /// The score of a content that has this verdict.
  func score(of content: Content) -> Score {
    var place = words
    if let field { place.start += content[field].start }
    let reason = Score.Reason(rule: Int(rule), field: field, words: place, source: source)
    guard let parts else {
      return Score(certain: activity, isSensitive: isSensitive, reason: reason)
    }
    return Score(parts: parts, activity: activity, reason: reason)
  }
}

extension CompiledTaxonomy {
  /// What a content is about, from what was gathered of it.
  ///
  /// A rule marked sensitive keeps a row undisclosed even where a label names its activity.
  func verdict<Feature>(
    on content: Content, in bytes: Span<UInt8>, _ texts: borrowing FoldedTexts,
    evidence: inout Evidence, reader: inout FeatureReader<Feature>
  ) -> Verdict {
    let first = firstMatch(from: 0, for: content, in: bytes, evidence: &evidence)
    var verdict: Verdict
    if let label = content.label {
      verdict = Verdict(activity: label, source: .label)
      verdict.isSensitive = first.map { rules[$0].isSensitive } ?? false
    } else if let first, decides(first) {
      verdict = certain(first, content, bytes, evidence)
    } else if let heads {
      readFeatures(of: content, in: bytes, texts, first: first, &evidence, into: &reader)
      verdict = weighed(by: heads, first, content, reader.features, &reader.memory)
    } else {
      verdict = Verdict(activity: .unclear, source: .none)
    }
    verdict.outcomes = outcomes(in: evidence)
    return verdict
  }

  private func certain(
    _ rule: Int, _ content: Content, _ bytes: Span<UInt8>, _ evidence: Evidence
  ) -> Verdict {
    var verdict = Verdict(
      activity: rules[rule].activity, isSensitive: rules[rule].isSensitive, source: .rule,
      rule: Int32(rule))
    if let condition = rules[rule].required.first,
      let hit = evidence.hit(of: conditionLists[Int(condition)])
    {
      verdict.field = hit.field
      verdict.words = words(of: hit, of: content, in: bytes)
    }
    return verdict
  }

  /// What the model makes of a content; the first rule that matches is evidence.
  private func weighed<Feature>(
    by heads: Heads, _ first: Int?, _ content: Content,
    _ features: borrowing FeatureList<Feature>, _ memory: inout WeightMemory
  ) -> Verdict {
    let head = content.isTitleHidden ? heads.structure : heads.words
    let parts = Score.parts(of: head.probabilities(of: features, &memory))
    var verdict = Verdict(
      activity: options.answer(of: parts),
      source: content.isTitleHidden ? .structure : .model)
    verdict.rule = Int32(first ?? -1)
    verdict.parts = parts
    return verdict
  }

  private func outcomes(in evidence: Evidence) -> [Int32] {
    guard !outcomes.isEmpty,
      evidence.hits.contains(where: { conditions[Int($0.condition)].outcome >= 0 })
    else { return [] }
    let named = evidence.hits.map { conditions[Int($0.condition)].outcome }.filter { $0 >= 0 }
    return named.count < 2 ? named : Set(named).sorted()
  }
}
