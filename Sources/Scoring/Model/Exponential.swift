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

  /// What `value(of:)` gives for two arguments, to the last bit: the same operations in the same
  /// order, but rounding without a conversion.
  @inline(__always)
  static func values(of first: Float, _ second: Float) -> (Float, Float) {
    let x = SIMD2(Double(first), Double(second))
    // Sums of this and a small number are whole numbers, whose lowest bits they end with.
    let rounder = SIMD2<Double>(repeating: 0x1.8p52)
    let steps = x * 1.442_695_040_888_963_4
    var k = (steps + rounder) - rounder
    k.replace(with: k - 1, where: k - steps .>= 0.5)
    let r = x - k * 0.693_147_180_559_945_3
    var sum = 1 + r * 0.125
    sum = 1 + sum * r / 7
    sum = 1 + sum * r / 6
    sum = 1 + sum * r / 5
    sum = 1 + sum * r * 0.25
    sum = 1 + sum * r / 3
    sum = 1 + sum * r * 0.5
    sum = 1 + sum * r
    let bits = k + rounder
    let power = SIMD2(power(bits[0]), power(bits[1]))
    let values = sum * power
    return (first > -80 ? Float(values[0]) : 0, second > -80 ? Float(values[1]) : 0)
  }

  /// Two to the power with whose lowest bits a number ends.
  @inline(__always)
  private static func power(_ number: Double) -> Double {
    Double(bitPattern: (number.bitPattern &+ 1023) << 52)
  }
}
