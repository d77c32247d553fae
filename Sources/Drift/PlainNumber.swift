/// Numbers as sentences show them, the same in every locale.
enum PlainNumber {
  /// A fraction as whole percent: `24 %`.
  static func percent(_ fraction: Double) -> String { "\(points(fraction)) %" }

  /// A fraction as whole points.
  static func points(_ fraction: Double) -> Int { Int((fraction * 100).rounded()) }

  /// One decimal: `4.6`.
  static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// `1 week`, `9 weeks`.
  static func weeks(_ count: Int) -> String { count == 1 ? "1 week" : "\(count) weeks" }
}

extension String {
  var sentenceStart: String { prefix(1).uppercased() + dropFirst() }
}
