/// A number for each activity, in three vectors: what the compiler makes of wider ones is slow.
struct Lanes: Sendable {
  var parts = InlineArray<3, SIMD8<Float>>(repeating: SIMD8(repeating: 0))

  subscript(index: Int) -> Float {
    get { parts[index >> 3][index & 7] }
    set { parts[index >> 3][index & 7] = newValue }
  }

  /// Adds another one, each number times a factor.
  @inline(__always)
  mutating func add(_ other: Lanes, times factor: Float) {
    for index in 0..<3 { parts[index] += other.parts[index] * factor }
  }

  @inline(__always)
  mutating func scale(by factor: Float) {
    for index in 0..<3 { parts[index] *= factor }
  }

  func divided(by divisor: Float) -> Lanes {
    var quotient = self
    quotient.scale(by: 1 / divisor)
    return quotient
  }

  /// The sum of the squares.
  var square: Float {
    var sum: Float = 0
    for index in 0..<3 { sum += (parts[index] * parts[index]).sum() }
    return sum
  }
}
