/// Rounding of parts so that the printed parts add up to the printed whole (Hamilton's method).
enum LargestRemainder {
  /// The whole of the parts in units of `divisor`, rounded half up; parts are not negative.
  static func whole(_ parts: [Int], divisor: Int) -> Int {
    (2 * parts.reduce(0, +) + divisor) / (2 * divisor)
  }

  /// Each part in units of `divisor`, rounded up or down so that the sum is `total`.
  ///
  /// `total` is the whole rounded up or down; equal remainders go to the earlier part.
  static func parts(_ parts: [Int], divisor: Int, total: Int) -> [Int] {
    var result = parts.map { $0 / divisor }
    let missing = max(0, total - result.reduce(0, +))
    let byRemainder = parts.indices.sorted { left, right in
      let (first, second) = (parts[left] % divisor, parts[right] % divisor)
      return first == second ? left < right : first > second
    }
    for index in byRemainder.prefix(missing) { result[index] += 1 }
    return result
  }
}
