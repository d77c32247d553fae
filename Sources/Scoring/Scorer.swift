public import BifocalModel

/// The scoring stage: says what each item is about, by a taxonomy, and lets go of its texts.
///
/// Equal contents are read once, by their fingerprint, in chunks on up to `width` threads; the
/// result is the same for any width and however the batches are cut.
public struct Scorer: Transformer {
  public let taxonomy: Taxonomy
  let compiled: CompiledTaxonomy
  private let width: Int

  /// How many contents a thread takes at a time.
  private static let chunk = 2_048

  /// Throws the first mistake in what the taxonomy, or a keyword of an outcome, says.
  public init(
    _ taxonomy: Taxonomy, model: LinearModel? = nil, options: ScoringOptions = ScoringOptions(),
    outcomes: [Outcome] = [], width: Int
  ) throws(TaxonomyError) {
    self.taxonomy = taxonomy
    compiled = try TaxonomyCompiler.compile(
      taxonomy, model: model, options: options, outcomes: outcomes)
    self.width = width
  }

  /// One list for each batch and in it one item for each of the batch's, in their order.
  public func transform(_ batches: [ItemBatch]) -> [[ScoredItem]] {
    let distinct = DistinctContents(of: batches)
    let verdicts = verdicts(on: distinct, of: batches)
    return concurrentMap(Array(batches.indices), width: width) { index in
      let batch = batches[index]
      let numbers = distinct.numbers[index]
      var epics = EpicMemo()
      return batch.items.map { item in
        let number = Int(numbers[Int(item.content)])
        return scored(item, number < 0 ? .markedPrivate : verdicts[number], in: batch, &epics)
      }
    }
  }

  /// One score for each of the batch's contents, in their order.
  ///
  /// A content with an item that is marked private is not read.
  public func scores(of batch: ItemBatch) -> [Score] {
    let distinct = DistinctContents(of: [batch])
    let verdicts = verdicts(on: distinct, of: [batch])
    return zip(batch.contents, distinct.numbers[0]).map { content, number in
      (number < 0 ? Verdict.markedPrivate : verdicts[Int(number)]).score(of: content)
    }
  }

  private func verdicts(on distinct: DistinctContents, of batches: [ItemBatch]) -> [Verdict] {
    let places = distinct.places
    let chunks = stride(from: 0, to: places.count, by: Scorer.chunk).map {
      $0..<min($0 + Scorer.chunk, places.count)
    }
    let verdicts = concurrentMap(chunks, width: width) { chunk in
      var folded = FoldedText()
      var evidence = compiled.makeEvidence()
      var reader = FeatureReader()
      return places[chunk].map { place in
        let content = batches[Int(place.batch)].contents[Int(place.content)]
        let bytes = batches[Int(place.batch)].bytes
        compiled.gather(
          content, in: bytes.span, reader: &reader, folded: &folded, into: &evidence)
        return compiled.verdict(
          on: content, in: bytes.span, evidence: &evidence, reader: &reader)
      }
    }
    return verdicts.flatMap { $0 }
  }

  private func scored(
    _ item: Item, _ verdict: Verdict, in batch: ItemBatch, _ epics: inout EpicMemo
  ) -> ScoredItem {
    let content = batch.contents[Int(item.content)]
    let activity = verdict.isSensitive ? .peopleUndisclosed : verdict.activity
    var scored = ScoredItem(item, content: content, activity: activity, source: batch.source)
    if verdict.source != .markedPrivate, isLinked(item, verdict, in: batch, &epics) {
      scored.flags.insert(.outcomeLinked)
    }
    return scored
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
