public import BifocalModel

extension Scorer {
  /// Why a content of a batch has its activity; of a row marked private, only that.
  public func explain(_ content: Content, in batch: ItemBatch) -> Explanation {
    let items = batch.items.filter { batch.contents[Int($0.content)].record == content.record }
    guard !items.contains(where: { $0.flags.contains(.markedPrivate) }) else {
      return Explanation(
        activity: .private, isSensitive: false, source: .markedPrivate,
        score: Verdict.markedPrivate.score(of: content), weights: [], matches: [], outcomes: [])
    }
    var texts = FoldedTexts()
    var evidence = compiled.makeEvidence()
    let bytes = batch.bytes.span
    var reader = FeatureReader<PlacedFeature>()
    compiled.gather(content, in: bytes, texts: &texts, into: &evidence)
    let verdict = compiled.verdict(
      on: content, in: bytes, texts, evidence: &evidence, reader: &reader)
    let id = bytes.extracting(content[.id].indices)
    var folded = FoldedText()
    let own = compiled.outcomes.positions(ofID: id, folded: &folded)
    let outcomes = Set(verdict.outcomes + own).sorted()
    var explanation = Explanation(
      activity: verdict.activity, isSensitive: verdict.isSensitive, source: verdict.source,
      score: verdict.score(of: content),
      weights: compiled.weights(of: verdict, on: content, in: batch, reader.features),
      matches: matches(content, in: batch, evidence: &evidence),
      outcomes: outcomes.map(compiled.outcomes.id))
    if let answer = answer(on: content, items.first, in: batch) { explanation.confirm(answer) }
    return explanation
  }

  private func answer(
    on content: Content, _ item: Item?, in batch: ItemBatch
  ) -> Correction? {
    guard !content.isTitleHidden else { return nil }
    return corrections.answer(
      title: content.titleHash, leader: item.map { batch.leaders[Int($0.leader)] } ?? "",
      field: batch.string(.field, of: content))
  }

  private func matches(
    _ content: Content, in batch: ItemBatch, evidence: inout Evidence
  ) -> [Explanation.Match] {
    var matches: [Explanation.Match] = []
    var start = 0
    let bytes = batch.bytes.span
    while let rule = compiled.firstMatch(
      from: start, for: content, in: bytes, evidence: &evidence)
    {
      matches.append(match(rule, content, in: batch, evidence: &evidence))
      start = rule + 1
    }
    return matches
  }

  private func match(
    _ number: Int, _ content: Content, in batch: ItemBatch, evidence: inout Evidence
  ) -> Explanation.Match {
    let rule = compiled.rules[number]
    let bytes = batch.bytes.span
    var shown: [Explanation.Evidence] = []
    for index in rule.required {
      let condition = compiled.conditionLists[Int(index)]
      guard let hit = evidence.hit(of: condition) else { continue }
      var range = compiled.words(of: hit, of: content, in: bytes)
      range.start += content[hit.field].start
      shown.append(
        Explanation.Evidence(
          key: compiled.conditions[Int(condition)].key, field: hit.field,
          pattern: compiled.patternTexts[Int(hit.pattern)], words: batch.string(range),
          range: range))
    }
    for index in rule.requiredTests {
      let test = compiled.tests[Int(index)]
      let shapes = compiled.shapes(of: content, in: bytes, evidence: &evidence)
      shown.append(
        Explanation.Evidence(
          key: test.key, field: nil, pattern: nil, words: test.value(of: content, shapes: shapes),
          range: ByteRange()))
    }
    return Explanation.Match(
      rule: number, id: taxonomy.rules[number].id, activity: rule.activity,
      isSensitive: rule.isSensitive, evidence: shown)
  }
}
