/// A fingerprint of bytes, the same on every machine and run.
///
/// Two independent 64-bit lanes, each FNV-1a (Fowler, Noll, Vo, RFC 9923 draft) over the bytes and
/// finished with the mixer of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). It names things; it is
/// no defence against somebody who wants a collision.
public struct Hash128: Hashable, Comparable, Sendable {
  public var high: UInt64
  public var low: UInt64

  public init(high: UInt64 = 0xcbf2_9ce4_8422_2325, low: UInt64 = 0x9ae1_6a3b_2f90_404f) {
    self.high = high
    self.low = low
  }

  /// Takes a run of bytes and its end, so that ("ab", "c") and ("a", "bc") differ.
  @inlinable
  public mutating func combine(_ bytes: Span<UInt8>) {
    for index in bytes.indices { add(bytes[index]) }
    combine(UInt64(bytes.count))
  }

  @inlinable
  public mutating func combine(_ text: some StringProtocol) {
    for byte in text.utf8 { add(byte) }
    combine(UInt64(text.utf8.count))
  }

  @inlinable
  public mutating func combine(_ value: UInt64) {
    high = Self.mix(high ^ value)
    low = Self.mix(low &+ value &+ 0x9e37_79b9_7f4a_7c15)
  }

  @inlinable
  public mutating func combine(_ value: Int) { combine(UInt64(bitPattern: Int64(value))) }

  /// Whether anything was hashed: rows without title or key share the hash of nothing.
  public var isStated: Bool { self != Hash128() }

  public static func < (lhs: Hash128, rhs: Hash128) -> Bool {
    (lhs.high, lhs.low) < (rhs.high, rhs.low)
  }

  /// 32 lower-case hexadecimal digits.
  public var hex: String { Self.hex(high) + Self.hex(low) }

  /// Reads what `hex` writes.
  public init?(hex: String) {
    guard hex.utf8.count == 32, let high = UInt64(hex.prefix(16), radix: 16),
      let low = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// The first 12 digits, for people.
  public var short: String { String(hex.prefix(12)) }

  @inlinable
  mutating func add(_ byte: UInt8) {
    high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    low = (low ^ (UInt64(byte) &+ 0x5bd1)) &* 0xff51_afd7_ed55_8ccd
  }

  @inlinable
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
