/// Rounding that keeps sums: whole parts first, then one more each for the largest remainders.
///
/// The method of Hamilton (1792) and Hare; equal remainders go by position, so that a sum has one
/// rounding only and no part is off by a unit.
public enum LargestRemainder {
  /// The whole of the parts in units of `divisor`, rounded half up; parts are not negative.
  public static func whole(_ parts: [Int], divisor: Int) -> Int {
    (2 * parts.reduce(0, +) + divisor) / (2 * divisor)
  }

  /// Each part in units of `divisor`, rounded up or down so that the sum is `total`: the whole
  /// rounded up or down. Parts may be negative.
  public static func parts<Part: FixedWidthInteger & SignedInteger>(
    _ parts: [Part], divisor: Part, total: Int
  ) -> [Int] {
    spread(
      total,
      over: parts.map { part in
        // Division rounds to zero; a negative part has to go down.
        let (quotient, rest) = part.quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? (Int(quotient) - 1, rest + divisor) : (Int(quotient), rest)
      })
  }

  /// Whole minutes of seconds: they add up to the rounded sum, and no part is off by a minute.
  public static func minutes(ofSeconds seconds: [Int]) -> [Int] {
    parts(seconds, divisor: 60, total: whole(seconds, divisor: 60))
  }

  /// A whole in whole parts that are as the weights; zero everywhere where all weights are.
  public static func parts(of whole: Int, as weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    return spread(
      whole,
      over: weights.map { weight in
        // A product may not fit a word; a part of the whole does.
        sum.dividingFullWidth(weight.multipliedFullWidth(by: whole))
      })
  }

  private static func spread<Rest: Comparable>(
    _ total: Int, over parts: [(quotient: Int, remainder: Rest)]
  ) -> [Int] {
    var result = parts.map(\.quotient)
    let missing = total - result.reduce(0, +)
    let order = parts.indices.sorted {
      parts[$0].remainder != parts[$1].remainder
        ? parts[$0].remainder > parts[$1].remainder : $0 < $1
    }
    for index in order.prefix(max(0, missing)) { result[index] += 1 }
    return result
  }
}
