import BifocalModel

extension LinearModel.Head {
  /// The logit of every activity, by its index.
  func logits(of features: FeatureList) -> InlineArray<23, Float> {
    var logits = InlineArray<23, Float>(repeating: 0)
    for index in logits.indices { logits[index] = bias[index] }
    for group in FeatureList.Group.allCases {
      let list = features[group]
      guard !list.isEmpty else { continue }
      let sum = sum(of: list)
      let weight = scales[group.rawValue] * Self.weight(of: group, count: list.count)
      for index in logits.indices { logits[index] += Float(sum[index]) * weight }
    }
    return logits
  }

  /// What a feature of a group counts.
  static func weight(of group: FeatureList.Group, count: Int) -> Float {
    group == .structure ? 1 : 1 / Float(count).squareRoot()
  }

  /// The weights of a feature; nil where it was never met.
  func row(of feature: FeatureList.Feature) -> SIMD32<Int8>? {
    let row = rows[Int(feature.id >> 16)]
    return row.tag == UInt16(truncatingIfNeeded: feature.id) ? row : nil
  }

  private func sum(of features: [FeatureList.Feature]) -> SIMD32<Int32> {
    let rows = rows.span
    var sum = SIMD32<Int32>(repeating: 0)
    var part = SIMD32<Int16>(repeating: 0)
    var taken = 0
    for feature in features {
      let row = rows[Int(feature.id >> 16)]
      guard row.tag == UInt16(truncatingIfNeeded: feature.id) else { continue }
      part &+= SIMD32<Int16>(truncatingIfNeeded: row)
      taken += 1
      // 255 weights of up to 128 fit into sixteen bits.
      if taken == 255 {
        sum &+= SIMD32<Int32>(truncatingIfNeeded: part)
        part = SIMD32<Int16>(repeating: 0)
        taken = 0
      }
    }
    return sum &+ SIMD32<Int32>(truncatingIfNeeded: part)
  }

  /// The probability of every activity, by its index; they add up to 1.
  func probabilities(of features: FeatureList) -> InlineArray<23, Float> {
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

/// The exponential function, the same to the last bit on every machine: that of a C library may
/// differ by the instructions that a processor has.
enum Exponential {
  /// For arguments up to 0; within three units of the last place of a `Float`.
  ///
  /// e^x = 2^k · e^r with |r| ≤ ln 2 / 2, and the Taylor series of e^r to the eighth power, in
  /// double precision.
  static func value(of argument: Float) -> Float {
    guard argument > -80 else { return 0 }
    let x = Double(argument)
    let k = (x * 1.442_695_040_888_963_4).rounded()
    let r = x - k * 0.693_147_180_559_945_3
    var sum = 1.0
    for divisor in stride(from: 8.0, to: 0, by: -1) { sum = 1 + sum * r / divisor }
    return Float(sum * Double(sign: .plus, exponent: Int(k), significand: 1))
  }
}
