public import BifocalModel

/// Applies a pipeline's filters to batches, in their order.
///
/// An item that is taken out keeps its place and its time and is flagged; a later filter does not
/// bring it back. Texts that are blanked stay blank for the filters after.
public struct ItemFilters: Transformer {
  private let steps: [Step]
  private let zone: ZoneRules

  /// `zone` is the one in which `before` and `after` count days.
  public init(_ filters: [ItemFilter], zone: ZoneRules = .utc) {
    steps = filters.map(Step.init)
    self.zone = zone
  }

  public func transform(_ batch: ItemBatch) -> ItemBatch {
    guard !steps.isEmpty else { return batch }
    var output = batch
    for step in steps {
      switch step {
      case .drop(let condition): mark(&output, where: condition, meets: true)
      case .keep(let condition): mark(&output, where: condition, meets: false)
      case .redact(let fields): Self.blank(fields, in: &output)
      }
    }
    return output
  }

  private enum Step: Sendable {
    case drop(CompiledCondition)
    case keep(CompiledCondition)
    case redact([TextField])

    init(_ filter: ItemFilter) {
      switch filter {
      case .drop(let condition): self = .drop(CompiledCondition(condition))
      case .keep(let condition): self = .keep(CompiledCondition(condition))
      case .redact(let fields): self = .redact(fields)
      }
    }
  }

  private func mark(
    _ batch: inout ItemBatch, where condition: CompiledCondition, meets wanted: Bool
  ) {
    var memo = CompiledCondition.TextMemo()
    for position in batch.items.indices
    where condition.meets(batch.items[position], batch, zone, &memo) == wanted {
      batch.items[position].flags.insert(.filtered)
    }
    if !batch.dues.isEmpty { drop(&batch, where: condition, meets: wanted) }
  }

  /// A ticket that is due is asked as one that was resolved on that day.
  private func drop(
    _ batch: inout ItemBatch, where condition: CompiledCondition, meets wanted: Bool
  ) {
    var tickets = batch
    tickets.contents = batch.dueContents
    var memo = CompiledCondition.TextMemo()
    let kept = batch.dues.indices.filter { position in
      let start = Int(batch.dues[position].day) * 86_400
      let item = Item(
        kind: .resolved, flags: [], leader: 0, content: position, start: start, end: start,
        seconds: 0, identity: Hash128(), subject: Hash128())
      return condition.meets(item, tickets, zone, &memo) != wanted
    }
    batch.dueContents = kept.map { batch.dueContents[$0] }
    batch.dues = kept.map { batch.dues[$0] }
  }

  private static func forgetPurposes(of batch: inout ItemBatch) {
    for position in batch.items.indices
    where !batch.items[position].marks.contains(.purposeStated) {
      batch.items[position].marks.remove(.purposeKnown)
    }
  }

  /// The bytes are overwritten too, so that no other range of the batch shows the text.
  private static func blank(_ fields: [TextField], in batch: inout ItemBatch) {
    for position in batch.contents.indices {
      for field in fields {
        for index in batch.contents[position][field].indices { batch.bytes[index] = 0x20 }
        batch.contents[position][field] = ByteRange()
        if field == .title { batch.contents[position].titleHash = Hash128() }
      }
      batch.contents[position].fingerprint = ContentFingerprint.of(
        batch.contents[position], in: batch.bytes.span)
    }
    for position in batch.dueContents.indices {
      for field in fields { batch.dueContents[position][field] = ByteRange() }
    }
    // What nobody may read does not say that nothing was written.
    if fields.contains(.description) { forgetPurposes(of: &batch) }
  }
}
