/// Shares as people read them in a sentence.
enum Percent {
  /// `12 %`, never `0 %` for something nor `100 %` for less than all.
  static func text(_ share: Double) -> String {
    if share > 0, share < 0.01 { return "under 1 %" }
    if share > 0.99, share < 1 { return "over 99 %" }
    return number(share) + " %"
  }

  /// `41-52 %`.
  static func text(_ range: ClosedRange<Double>) -> String {
    "\(number(range.lowerBound))-\(number(range.upperBound)) %"
  }

  private static func number(_ share: Double) -> String {
    FixedDecimal.text(100 * share, places: 0) ?? "-"
  }
}
