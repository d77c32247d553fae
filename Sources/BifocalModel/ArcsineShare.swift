import Foundation

/// The scale on which the variation of a share hardly depends on its level.
///
/// asin √((x + 3/8) ÷ (n + 3/4)): F. J. Anscombe, "The transformation of Poisson, binomial and
/// negative-binomial data", Biometrika 35 (1948), for x of n blocks of half an hour.
public enum ArcsineShare {
  /// A week's time is taken to be so many independent choices: one for each half hour.
  public static let minutesABlock = 30.0

  /// A part of a whole on this scale, both in blocks, with Anscombe's correction for few of them.
  /// The part is within 0 and the whole.
  public static func value(part: Double, whole: Double) -> Double {
    asin(((part + 0.375) / (whole + 0.75)).squareRoot())
  }

  /// The shares within a margin on this scale around a share, all fractions.
  public static func interval(around share: Double, margin: Double) -> ClosedRange<Double> {
    let center = asin(share.squareRoot())
    let low = sin(max(0, center - margin))
    let high = sin(min(.pi / 2, center + margin))
    return low * low...high * high
  }
}
