public import BifocalModel

extension Scorer {
  /// How many bytes and conditions were looked at for the patterns of a batch's contents, each
  /// content read once: what reading costs, counted where a clock would only guess.
  ///
  /// At most so many for each byte of text, whatever the taxonomy says and the text repeats.
  public func steps(reading batch: ItemBatch) -> Int {
    var texts = FoldedTexts()
    var evidence = compiled.makeEvidence()
    return batch.contents.reduce(0) { sum, content in
      compiled.gather(content, in: batch.bytes.span, texts: &texts, into: &evidence)
      return sum + evidence.steps
    }
  }
}
