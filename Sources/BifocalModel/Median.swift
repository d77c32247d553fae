extension Array where Element == Double {
  /// The middle of the values, or the mean of the middle two; nil where there are none. None may be
  /// not a number.
  ///
  /// Linear time on average, by selection instead of sorting (Hoare, "Algorithm 65: Find", 1961).
  public var median: Double? {
    guard !isEmpty else { return nil }
    var values = self
    let middle = count / 2
    values.select(middle)
    if count % 2 == 1 { return values[middle] }
    // After the selection nothing before the middle is larger than it.
    let lower = values[..<middle].reduce(-Double.infinity) { Swift.max($0, $1) }
    return (lower + values[middle]) / 2
  }

  /// Moves the value that sorting would bring to `position` there, what is larger behind it and
  /// what is smaller before it.
  private mutating func select(_ position: Int) {
    var low = 0
    var high = count - 1
    while low < high {
      let pivot = pivot(low, high)
      var left = low
      var right = high
      while left <= right {
        while self[left] < pivot { left += 1 }
        while pivot < self[right] { right -= 1 }
        guard left <= right else { break }
        swapAt(left, right)
        left += 1
        right -= 1
      }
      if position <= right {
        high = right
      } else if position >= left {
        low = left
      } else {
        return
      }
    }
  }

  /// The median of the first, middle and last value, so that values in order are no bad case.
  private func pivot(_ low: Int, _ high: Int) -> Double {
    let (first, middle, last) = (self[low], self[low + (high - low) / 2], self[high])
    return Swift.max(Swift.min(first, middle), Swift.min(Swift.max(first, middle), last))
  }
}
