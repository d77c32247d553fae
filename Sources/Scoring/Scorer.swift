public import BifocalModel

/// The scoring stage: says what each item is about, by a taxonomy, and lets go of its texts.
///
/// Equal contents are read once, by their fingerprint, in chunks on up to `width` threads; the
/// result is the same for any width and however the batches are cut.
public struct Scorer: Transformer {
  public let taxonomy: Taxonomy
  /// What people of the site said, which no rule or model changes.
  public private(set) var corrections: Corrections
  let compiled: CompiledTaxonomy
  private let width: Int

  /// How many contents a thread takes at a time.
  private static let chunk = 2_048

  /// Throws the first mistake in what the taxonomy, or a keyword of an outcome, says.
  public init(
    _ taxonomy: Taxonomy, model: LinearModel? = nil, options: ScoringOptions = ScoringOptions(),
    outcomes: [Outcome] = [], corrections: Corrections = .none, width: Int
  ) throws(TaxonomyError) {
    self.taxonomy = taxonomy
    self.corrections = corrections
    compiled = try TaxonomyCompiler.compile(
      taxonomy, model: model, options: options, outcomes: outcomes)
    self.width = width
  }

  /// The same scorer without what people said: what it says by itself.
  public var unconfirmed: Scorer {
    var scorer = self
    scorer.corrections = .none
    return scorer
  }

  /// The model beside the rules; nil where they alone decide.
  public var model: LinearModel? { compiled.model }

  /// How often the model misreads rows of fields it has not seen; nil where rules alone decide.
  public var misreadings: Misreadings? {
    compiled.model.map {
      Misreadings(words: $0.words.misreading, structure: $0.structure.misreading)
    }
  }

  /// One list for each batch and in it one item for each of the batch's, in their order.
  public func transform(_ batches: [ItemBatch]) -> [[ScoredItem]] {
    let distinct = DistinctContents(of: batches)
    let verdicts = verdicts(on: distinct, of: batches)
    return concurrentMap(Array(batches.indices), width: width) { index in
      let batch = batches[index]
      let numbers = distinct.numbers[index]
      var epics = EpicMemo()
      let answers = BatchAnswers(corrections, batch)
      return batch.items.map { item in
        let number = Int(numbers[Int(item.content)])
        guard number >= 0 else { return scored(item, .markedPrivate, in: batch, &epics) }
        return scored(
          item, verdicts[number], answer: answers?.answer(for: item)?.answer, in: batch, &epics)
      }
    }
  }

  /// One score for each of the batch's contents, in their order.
  ///
  /// A content with an item that is marked private is not read. An answer of a person is that for
  /// the content's first item.
  public func scores(of batch: ItemBatch) -> [Score] {
    let distinct = DistinctContents(of: [batch])
    let verdicts = verdicts(on: distinct, of: [batch])
    let answers = answers(onContentsOf: batch)
    return batch.contents.indices.map { position in
      let number = Int(distinct.numbers[0][position])
      guard number >= 0 else { return Verdict.markedPrivate.score(of: batch.contents[position]) }
      let verdict = verdicts[number]
      guard let answer = answers?[position] else {
        return verdict.score(of: batch.contents[position])
      }
      return Score(
        certain: answer, isSensitive: verdict.isSensitive,
        reason: Score.Reason(rule: Int(verdict.rule), source: .confirmed))
    }
  }

  /// By content, the answer that holds for its first item; nil where there are none at all.
  private func answers(onContentsOf batch: ItemBatch) -> [Activity?]? {
    guard let answers = BatchAnswers(corrections, batch) else { return nil }
    var found = batch.contents.indices.map { answers.answer(forContent: $0)?.answer }
    for item in batch.items.reversed() {
      found[Int(item.content)] = answers.answer(for: item)?.answer
    }
    return found
  }

  private func verdicts(on distinct: DistinctContents, of batches: [ItemBatch]) -> [Verdict] {
    let places = distinct.places
    let chunks = stride(from: 0, to: places.count, by: Scorer.chunk).map {
      $0..<min($0 + Scorer.chunk, places.count)
    }
    let verdicts = concurrentMap(chunks, width: width) { chunk in
      var texts = FoldedTexts()
      var evidence = compiled.makeEvidence()
      var reader = FeatureReader<BareFeature>()
      return places[chunk].map { place in
        let content = batches[Int(place.batch)].contents[Int(place.content)]
        let bytes = batches[Int(place.batch)].bytes
        compiled.gather(content, in: bytes.span, texts: &texts, into: &evidence)
        let statesPurpose = compiled.statesPurpose(content, in: bytes.span, &texts)
        var verdict = compiled.verdict(
          on: content, in: bytes.span, texts, evidence: &evidence, reader: &reader)
        verdict.statesPurpose = statesPurpose
        verdict.saysUrgent = compiled.saysUrgent(content, in: bytes.span, &texts)
        return verdict
      }
    }
    return verdicts.flatMap { $0 }
  }

  private func scored(
    _ item: Item, _ verdict: Verdict, answer: Activity? = nil, in batch: ItemBatch,
    _ epics: inout EpicMemo
  ) -> ScoredItem {
    let content = batch.contents[Int(item.content)]
    let activity = verdict.isSensitive ? .peopleUndisclosed : answer ?? verdict.activity
    var scored = ScoredItem(item, content: content, activity: activity, source: batch.source)
    if answer != nil { scored.flags.insert(.confirmed) }
    if content.isTitleHidden { scored.flags.insert(.titleHidden) }
    if verdict.source != .markedPrivate, isLinked(item, verdict, in: batch, &epics) {
      scored.flags.insert(.outcomeLinked)
    }
    mark(&scored, verdict, content)
    return scored
  }

  /// What a content and the roadmap add to the marks of its items; nothing to a private one.
  private func mark(_ scored: inout ScoredItem, _ verdict: Verdict, _ content: Content) {
    guard verdict.source != .markedPrivate else { return }
    let isLinked = scored.flags.contains(.outcomeLinked)
    if verdict.statesPurpose || isLinked, scored.marks.contains(.purposeKnown) {
      scored.marks.insert(.purposeStated)
    }
    if verdict.saysUrgent { scored.marks.formUnion([.urgencyKnown, .urgent]) }
    if isLinked { scored.marks.insert(.important) }
    // No outcome can be found in a title that nobody may read.
    if isLinked || !(compiled.outcomes.isEmpty || content.isTitleHidden) {
      scored.marks.insert(.importanceKnown)
    }
  }

  private func isLinked(
    _ item: Item, _ verdict: Verdict, in batch: ItemBatch, _ epics: inout EpicMemo
  ) -> Bool {
    let outcomes = compiled.outcomes
    guard !outcomes.isEmpty else { return false }
    if outcomes.holds(verdict.outcomes, atSecond: item.start) { return true }
    let own = epics.positions(of: item, in: batch, by: outcomes)
    return outcomes.holds(own, atSecond: item.start)
  }
}
