/// Rounding that keeps sums: whole parts first, then one more each for the largest remainders.
///
/// The method of Hamilton (1792) and Hare; equal remainders go by position, so that a sum has one
/// rounding only.
enum LargestRemainder {
  /// Whole minutes of seconds: they add up to the rounded sum, and no part is off by a minute.
  static func minutes(ofSeconds seconds: [Int]) -> [Int] {
    let total = (seconds.reduce(0, +) + 30) / 60
    return spread(
      total, over: seconds.map { $0.quotientAndRemainder(dividingBy: 60) })
  }

  /// A whole in whole parts that are as the weights; zero everywhere where all weights are.
  static func parts(of whole: Int, as weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return weights.map { _ in 0 } }
    return spread(
      whole,
      over: weights.map { weight in
        // A product may not fit a word; a part of the whole does.
        sum.dividingFullWidth(weight.multipliedFullWidth(by: whole))
      })
  }

  private static func spread(
    _ total: Int, over parts: [(quotient: Int, remainder: Int)]
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
