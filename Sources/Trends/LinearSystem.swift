/// A few linear equations.
enum LinearSystem {
  /// The x of `matrix` x = `right`, by elimination with row pivots; unknowns that the equations do
  /// not settle are 0.
  static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    for pivot in rows.indices {
      let best = (pivot..<rows.count).max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) } ?? pivot
      rows.swapAt(pivot, best)
      guard abs(rows[pivot][pivot]) > 1e-12 else { continue }
      for row in rows.indices where row != pivot && rows[row][pivot] != 0 {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...rows.count { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return rows.indices.map { index in
      let pivot = rows[index][index]
      return abs(pivot) > 1e-12 ? rows[index][rows.count] / pivot : 0
    }
  }
}
