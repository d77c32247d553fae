/// The numbers of a sample: SplitMix64 (Steele, Lea, Flood, OOPSLA 2014) and integer or IEEE basic
/// arithmetic only, so that a seed gives the same world with every library and machine.
struct SampleRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A stream of its own for one purpose, so that adding a leader leaves the others as they were.
  init(seed: UInt64, leader: Int, purpose: UInt64) {
    var mixer = SampleRandom(
      seed: seed ^ (UInt64(truncatingIfNeeded: leader) &+ 1) &* 0xd6e8_feb8_6659_fd93)
    state = mixer.next() ^ purpose &* 0xa076_1d64_78bd_642f
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// 0 ..< bound; 0 where the bound is not positive.
  mutating func below(_ bound: Int) -> Int {
    bound > 1 ? Int(next().multipliedFullWidth(by: UInt64(bound)).high) : 0
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// 0 ..< 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func within(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + unit() * (range.upperBound - range.lowerBound)
  }

  mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// Nearly standard normal: twelve uniforms less six (Irwin–Hall), free of the C library.
  mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += unit() }
    return sum
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// A position, likelier where the weight is larger; nil where all weights are zero.
  mutating func position(weights: [Double]) -> Int? {
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    var left = unit() * total
    for (position, weight) in weights.enumerated() where weight > 0 {
      left -= weight
      if left < 0 { return position }
    }
    return weights.lastIndex { $0 > 0 }
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for position in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(position, below(position + 1))
    }
    return result
  }

  /// e to the power of x by basic arithmetic, good to nine digits for |x| below 4.
  static func exponential(_ x: Double) -> Double {
    let y = x / 256
    var result = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4)))
    for _ in 0..<8 { result *= result }
    return result
  }
}
