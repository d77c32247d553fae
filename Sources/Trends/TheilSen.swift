import BifocalModel

/// The median of the slopes between all pairs of points: Sen, "Estimates of the regression
/// coefficient based on Kendall's tau" (1968). Up to 29 % of the points may be anything.
enum TheilSen {
  /// Nil where fewer than two points differ in their first number.
  static func slope(_ points: [(x: Double, y: Double)]) -> Double? {
    var slopes: [Double] = []
    slopes.reserveCapacity(points.count * (points.count - 1) / 2)
    for (position, first) in points.enumerated() {
      for second in points[(position + 1)...] where second.x != first.x {
        slopes.append((second.y - first.y) / (second.x - first.x))
      }
    }
    return slopes.median
  }
}
