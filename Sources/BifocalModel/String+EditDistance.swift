extension String {
  /// Levenshtein's distance in characters; O(n m).
  public func editDistance(to other: String) -> Int {
    let target = Array(other)
    var previous = Array(0...target.count)
    for (row, character) in enumerated() {
      var current = [row + 1]
      for (column, candidate) in target.enumerated() {
        let substitution = previous[column] + (candidate == character ? 0 : 1)
        current.append(Swift.min(previous[column + 1] + 1, current[column] + 1, substitution))
      }
      previous = current
    }
    return previous[target.count]
  }

  /// The nearest of some names by that distance, the first of equally near ones; nil where none is
  /// near enough to be what was meant.
  public func nearest(of names: some Sequence<String>) -> String? {
    let ranked = names.map { (distance: $0.editDistance(to: self), name: $0) }
    guard let best = ranked.min(by: { $0 < $1 }) else { return nil }
    return best.distance <= max(2, best.name.count / 3) ? best.name : nil
  }
}
