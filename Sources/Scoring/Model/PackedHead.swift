import BifocalModel

/// A head of a model as inference wants it: few bytes to ask whether a feature is known, and
/// weights that add up eight at a time.
///
/// Made once for a scorer; gives what the weights of the head give, to the last bit, because sums
/// of whole numbers are exact in any order.
struct PackedHead: Sendable {
  /// By the upper half of a feature's fingerprint: in the lower half the lower half that has a row,
  /// in the upper half the row's position.
  private let cells: [UInt32]
  /// Weights and 128 as bytes, lane by lane, without the gaps of the model's table: half as much
  /// for the caches.
  private let rows: [SIMD4<UInt64>]
  /// By activity; the last is of none.
  private let bias: InlineArray<24, Float>
  /// By group.
  private let scales: SIMD4<Float>
  private let temperature: Float

  init(_ head: LinearModel.Head) {
    var rows: [SIMD4<UInt64>] = []
    // Where nothing was learned; at most as many rows as places, so that a position fits.
    var empty: UInt32?
    cells = head.rows.map { row in
      if row == SIMD32(repeating: 0), let empty { return empty }
      let cell = UInt32(rows.count) << 16 | UInt32(row.tag)
      rows.append(PackedHead.packed(row))
      if row == SIMD32(repeating: 0) { empty = cell }
      return cell
    }
    self.rows = rows
    var bias = InlineArray<24, Float>(repeating: 0)
    for index in head.bias.indices { bias[index] = head.bias[index] }
    self.bias = bias
    var scales = SIMD4<Float>(repeating: 0)
    for index in head.scales.indices { scales[index] = head.scales[index] }
    self.scales = scales
    temperature = head.temperature
  }

  private static func packed(_ row: SIMD32<Int8>) -> SIMD4<UInt64> {
    var packed = SIMD4<UInt64>(repeating: 0)
    for lane in 0..<Activity.count {
      packed[lane >> 3] |= UInt64(UInt8(Int(row[lane]) + 128)) << UInt64(8 * (lane & 7))
    }
    return packed
  }

  /// The logit of every activity, by its index; the last is of none.
  private func logits<Feature>(
    of features: borrowing FeatureList<Feature>, _ memory: inout WeightMemory
  ) -> InlineArray<24, Float> {
    var logits = bias
    add(features.structure, of: .structure, to: &logits, &memory)
    add(features.words, of: .words, to: &logits, &memory)
    add(features.grams, of: .grams, to: &logits, &memory)
    add(features.notes, of: .notes, to: &logits, &memory)
    return logits
  }

  private func add<Feature>(
    _ column: borrowing FeatureList<Feature>.Column, of group: FeatureGroup,
    to logits: inout InlineArray<24, Float>, _ memory: inout WeightMemory
  ) {
    guard column.count > 0 else { return }
    let weight =
      scales[group.rawValue] * LinearModel.Head.weight(of: group, count: column.count)
    let features = column.room.span.extracting(0..<column.count)
    var sum = InlineArray<24, Int32>(repeating: 0)
    var start = 0
    while start < features.count {
      let end = min(features.count, start + WeightMemory.size)
      memory.find(features.extracting(start..<end), cells.span)
      memory.fetch(rows.span)
      memory.add(to: &sum)
      start = end
    }
    for lane in 0..<24 { logits[lane] += Float(sum[lane]) * weight }
  }

  /// The probability of every activity, by its index; they add up to 1.
  func probabilities<Feature>(
    of features: borrowing FeatureList<Feature>, _ memory: inout WeightMemory
  ) -> InlineArray<23, Float> {
    var values = logits(of: features, &memory)
    let never = Activity.peopleUndisclosed.index
    var highest = -Float.infinity
    for index in 0..<Activity.count where index != never {
      highest = max(highest, values[index])
    }
    for pair in stride(from: 0, to: 24, by: 2) {
      let powers = Exponential.values(
        of: (values[pair] - highest) / temperature, (values[pair + 1] - highest) / temperature)
      values[pair] = powers.0
      values[pair + 1] = powers.1
    }
    values[never] = 0
    var sum: Float = 0
    for index in 0..<Activity.count { sum += values[index] }
    var probabilities = InlineArray<23, Float>(repeating: 0)
    for index in probabilities.indices { probabilities[index] = values[index] / sum }
    return probabilities
  }
}
