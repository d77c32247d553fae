/// Exact arithmetic modulo the prime 2^61 − 1, in which ranks are counted without rounding.
enum PrimeField {
  static let modulus: UInt64 = (1 << 61) - 1

  static func subtract(_ left: UInt64, _ right: UInt64) -> UInt64 {
    left >= right ? left - right : left + modulus - right
  }

  static func multiply(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let (high, low) = left.multipliedFullWidth(by: right)
    // 2^61 is 1 here, so the bits above the 61st are added to those below.
    let sum = (low & modulus) + (high << 3 | low >> 61)
    return sum >= modulus ? sum - modulus : sum
  }

  /// The inverse by Fermat's little theorem; of 0 it is 0.
  static func inverse(_ value: UInt64) -> UInt64 {
    var (result, power, exponent) = (UInt64(1), value, modulus - 2)
    while exponent > 0 {
      if exponent & 1 == 1 { result = multiply(result, power) }
      power = multiply(power, power)
      exponent >>= 1
    }
    return result
  }
}
