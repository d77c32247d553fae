import BifocalModel

/// The outcomes of which the row of the last item is an epic.
///
/// The items of a row follow one another, so that one place of memory reads each row once.
struct EpicMemo {
  private var content: Int32 = -1
  private var positions: [Int32] = []
  private var folded = FoldedText()

  mutating func positions(
    of item: Item, in batch: ItemBatch, by outcomes: OutcomeIndex
  ) -> [Int32] {
    guard item.content != content else { return positions }
    let id = batch.contents[Int(item.content)][.id]
    content = item.content
    positions = outcomes.positions(
      ofID: batch.bytes.span.extracting(id.indices), folded: &folded)
    return positions
  }
}
