import Foundation

/// The scale on which the variation of a share hardly depends on its level (Anscombe 1948).
enum ArcsineScale {
  private static let minutesABlock = 30.0

  /// A week's share in half-hour blocks, with Anscombe's correction for few of them.
  static func value(part: Int, whole: Int) -> Double {
    let part = Double(part) / minutesABlock
    let whole = Double(whole) / minutesABlock
    return asin(((part + 0.375) / (whole + 0.75)).squareRoot())
  }

  /// The shares within a margin on this scale.
  static func interval(around share: Double, margin: Double) -> ClosedRange<Double> {
    let center = asin(share.squareRoot())
    let low = sin(max(0, center - margin))
    let high = sin(min(.pi / 2, center + margin))
    return low * low...high * high
  }
}
