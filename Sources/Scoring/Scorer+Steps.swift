public import BifocalModel

extension Scorer {
  /// How many bytes and conditions were looked at for the patterns of a batch's contents, each
  /// content read once: what reading costs, counted where a clock would only guess.
  ///
  /// At most so many for each byte of text, whatever the taxonomy says and the text repeats.
  public func steps(reading batch: ItemBatch) -> Int {
    var folded = FoldedText()
    var evidence = compiled.makeEvidence()
    var reader = FeatureReader()
    return batch.contents.reduce(0) { sum, content in
      compiled.gather(
        content, in: batch.bytes.span, reader: &reader, folded: &folded, into: &evidence)
      return sum + evidence.steps
    }
  }
}
