import BifocalModel

extension LinearModel.Head {
  /// What a feature of a group counts.
  static func weight(of group: FeatureGroup, count: Int) -> Float {
    group == .structure ? 1 : 1 / Float(count).squareRoot()
  }

  /// The weights of a feature; nil where it was never met.
  func row(of feature: some FeatureRecord) -> SIMD32<Int8>? {
    let row = rows[Int(feature.id >> 16)]
    return row.tag == UInt16(truncatingIfNeeded: feature.id) ? row : nil
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
    let steps = x * 1.442_695_040_888_963_4
    // Rounded, ties away from zero; a call of the C library's function costs more than the rest.
    var k = Int32(steps)
    if Double(k) - steps >= 0.5 { k -= 1 }
    let r = x - Double(k) * 0.693_147_180_559_945_3
    // Halves, quarters and eighths are exact, so that a product is what the quotient would be.
    var sum = 1 + r * 0.125
    sum = 1 + sum * r / 7
    sum = 1 + sum * r / 6
    sum = 1 + sum * r / 5
    sum = 1 + sum * r * 0.25
    sum = 1 + sum * r / 3
    sum = 1 + sum * r * 0.5
    sum = 1 + sum * r
    // k is above -117: the power of two is a normal number.
    return Float(sum * Double(bitPattern: UInt64(1023 + Int(k)) << 52))
  }
}
