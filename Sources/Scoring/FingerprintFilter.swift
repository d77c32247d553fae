/// Says of most fingerprints that are not among many that they are not, by one bit each.
struct FingerprintFilter: Sendable {
  private let words: [UInt64]
  private let shift: UInt64

  /// `bits` has the logarithm of the size in bits.
  init(_ hashes: [UInt64], bits: UInt64) {
    var words = [UInt64](repeating: 0, count: 1 << Int(max(bits, 6) - 6))
    shift = 64 - max(bits, 6)
    for hash in hashes {
      let bit = FingerprintFilter.spread(hash) >> shift
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    self.words = words
  }

  /// The size with which a filter of so many is wrong about one in ten or fewer.
  static func bits(for count: Int) -> UInt64 {
    var bits: UInt64 = 6
    while 1 << bits < 10 * count { bits += 1 }
    return bits
  }

  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    let bit = FingerprintFilter.spread(hash) >> shift
    return words[Int(bit >> 6)] & (1 << (bit & 63)) != 0
  }

  /// Brings what differs to the upper bits (Knuth, The Art of Computer Programming 3, 6.4).
  @inline(__always)
  static func spread(_ hash: UInt64) -> UInt64 { hash &* 0x9e37_79b9_7f4a_7c15 }
}
