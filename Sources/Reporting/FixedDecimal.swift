/// Decimals with a fixed number of places, the same on every machine and in every locale.
enum FixedDecimal {
  /// Rounded half away from zero; nil for what is no number.
  static func text(_ value: Double, places: Int) -> String? {
    let scaled = (value * Double(power(places))).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude < 9e15 else { return nil }
    return text(scaled: Int(scaled), places: places)
  }

  /// `scaled` units of the last place: (123, 1) is `12.3`.
  static func text(scaled: Int, places: Int) -> String {
    guard places > 0 else { return String(scaled) }
    let whole = String(scaled.magnitude / UInt(power(places)))
    let rest = String(scaled.magnitude % UInt(power(places)))
    let zeros = String(repeating: "0", count: places - rest.count)
    return (scaled < 0 ? "-" : "") + whole + "." + zeros + rest
  }

  private static func power(_ places: Int) -> Int {
    (0..<places).reduce(1) { power, _ in power * 10 }
  }
}
