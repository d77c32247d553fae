import BifocalModel

/// A head of a model as inference wants it: few bytes to ask whether a feature is known, and
/// weights that add up eight at a time.
///
/// Made once for a scorer; gives what the weights of the head give, to the last bit, because sums
/// of whole numbers are exact in any order.
struct PackedHead: Sendable {
  /// By the upper half of a feature's fingerprint, the lower half that has the row.
  private let tags: [UInt16]
  /// Weights and 128 as bytes, lane by lane; the last row has all weights 0.
  private let rows: [SIMD4<UInt64>]
  private let bias: [Float]
  private let scales: [Float]
  private let temperature: Float

  private static let even: UInt64 = 0x00ff_00ff_00ff_00ff
  /// So many bytes of up to 255 fit into sixteen bits.
  private static let longest = 257

  init(_ head: LinearModel.Head) {
    tags = head.rows.map(\.tag)
    rows = head.rows.map(PackedHead.packed) + [PackedHead.packed(SIMD32(repeating: 0))]
    bias = head.bias
    scales = head.scales
    temperature = head.temperature
  }

  private static func packed(_ row: SIMD32<Int8>) -> SIMD4<UInt64> {
    var packed = SIMD4<UInt64>(repeating: 0)
    for lane in 0..<Activity.count {
      packed[lane >> 3] |= UInt64(UInt8(Int(row[lane]) + 128)) << UInt64(8 * (lane & 7))
    }
    return packed
  }

  /// The logit of every activity, by its index; the last lane is of none.
  func logits<Feature>(of features: borrowing FeatureList<Feature>) -> InlineArray<23, Float> {
    var logits = InlineArray<23, Float>(repeating: 0)
    for index in logits.indices { logits[index] = bias[index] }
    for group in FeatureGroup.allCases {
      let list = features[group]
      guard list.count > 0 else { continue }
      let sum = sum(of: list)
      let weight =
        scales[group.rawValue] * LinearModel.Head.weight(of: group, count: list.count)
      for index in logits.indices { logits[index] += Float(sum[index]) * weight }
    }
    return logits
  }

  /// The sum of the weights of the features that are known, by activity.
  private func sum<Feature>(of column: FeatureList<Feature>.Column) -> InlineArray<24, Int32> {
    var sum = InlineArray<24, Int32>(repeating: Int32(-128 * column.count))
    let features = column.room.span
    let tags = tags.span
    let rows = rows.span
    let none = tags.count
    var start = 0
    while start < column.count {
      let end = min(column.count, start + PackedHead.longest)
      var even = SIMD4<UInt64>(repeating: 0)
      var odd = SIMD4<UInt64>(repeating: 0)
      for index in start..<end {
        let id = features[index].id
        let place = Int(id >> 16)
        // A choice and not a branch, which would be guessed wrongly every other time.
        let isKnown = tags[place] == UInt16(truncatingIfNeeded: id)
        let row = rows[isKnown ? place : none]
        even = even &+ (row & PackedHead.even)
        odd = odd &+ ((row &>> 8) & PackedHead.even)
      }
      for lane in 0..<24 {
        let half = lane & 1 == 0 ? even[lane >> 3] : odd[lane >> 3]
        sum[lane] += Int32(half >> UInt64(16 * (lane >> 1 & 3)) & 0xffff)
      }
      start = end
    }
    return sum
  }

  /// The probability of every activity, by its index; they add up to 1.
  func probabilities<Feature>(of features: borrowing FeatureList<Feature>) -> InlineArray<23, Float>
  {
    var values = logits(of: features)
    let never = Activity.peopleUndisclosed.index
    var highest = -Float.infinity
    for index in values.indices where index != never { highest = max(highest, values[index]) }
    var sum: Float = 0
    for index in values.indices {
      values[index] =
        index == never ? 0 : Exponential.value(of: (values[index] - highest) / temperature)
      sum += values[index]
    }
    for index in values.indices { values[index] /= sum }
    return values
  }
}
