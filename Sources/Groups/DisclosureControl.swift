/// Which sets of leaders may be told of together, so that no adding and subtracting of what is told
/// of them (between groups, dimensions and totals, with any weights) speaks of fewer than `minimum`
/// leaders.
///
/// Each admitted set is a function on the leaders, 1 inside and 0 outside, and what can be worked
/// out of exact sums over sets is a sum over one of their linear combinations. The sets are
/// admitted together with a proof that each combination, unless it is zero everywhere, is not zero
/// on at least `minimum` leaders: as many bases, which share no leader, each of leaders whose
/// values alone fix a combination. A combination that is not zero is not zero somewhere in each of
/// them, so it touches as many leaders. (In the words of matroids: bases of the columns that are
/// disjoint; Edmonds, "Minimum partition of a matroid into independent subsets", 1965.) It follows
/// that at most one figure is told for each `minimum` leaders. A set that follows from those that
/// are told says nothing new and is always admitted; what is refused follows from none.
///
/// The bases are grown and never changed, so a set may be refused that another choice of bases
/// would have admitted; never the other way round. Ranks are counted modulo a prime: leaders whose
/// values fix a combination there fix it among the fractions too.
struct DisclosureControl {
  private struct Basis {
    /// Combinations of the admitted sets: the n-th is 1 on the n-th pivot and 0 on those before.
    var functions: [[UInt64]] = []
    var pivots: [Int] = []

    /// A set less the combination that has its values on the pivots.
    func residual(_ set: [UInt64]) -> [UInt64] {
      var residual = set
      for (function, pivot) in zip(functions, pivots) where residual[pivot] != 0 {
        let factor = residual[pivot]
        for index in residual.indices where function[index] != 0 {
          residual[index] = PrimeField.subtract(
            residual[index], PrimeField.multiply(factor, function[index]))
        }
      }
      return residual
    }

    mutating func add(_ residual: [UInt64], pivot: Int) {
      let inverse = PrimeField.inverse(residual[pivot])
      functions.append(residual.map { $0 == 0 ? 0 : PrimeField.multiply($0, inverse) })
      pivots.append(pivot)
    }
  }

  private let minimum: Int
  private var bases: [Basis]
  private var isPivot: [Bool]

  init(leaders: Int, minimum: Int) {
    self.minimum = minimum
    bases = (0..<minimum).map { _ in Basis() }
    isPivot = [Bool](repeating: false, count: leaders)
  }

  /// The control with a further set of leaders, or nil where it may not be told of.
  ///
  /// Time: `minimum` × sets so far × leaders.
  func admitting(_ set: [Bool]) -> DisclosureControl? {
    let function = set.map { $0 ? UInt64(1) : 0 }
    guard bases[0].residual(function).contains(where: { $0 != 0 }) else { return self }
    let residuals = bases.map { $0.residual(function) }
    guard let pivots = distinctPivots(residuals) else { return nil }
    var next = self
    for (basis, pivot) in pivots.enumerated() {
      next.bases[basis].add(residuals[basis], pivot: pivot)
      next.isPivot[pivot] = true
    }
    return next
  }

  /// A leader for each basis that is in none yet and on whom its residual is not zero, by
  /// augmenting paths (Kuhn, "The Hungarian method", 1955).
  private func distinctPivots(_ residuals: [[UInt64]]) -> [Int]? {
    var owner = [Int?](repeating: nil, count: isPivot.count)
    func assign(_ basis: Int, _ seen: inout [Bool]) -> Bool {
      for leader in isPivot.indices
      where !isPivot[leader] && !seen[leader] && residuals[basis][leader] != 0 {
        seen[leader] = true
        if let other = owner[leader], !assign(other, &seen) { continue }
        owner[leader] = basis
        return true
      }
      return false
    }
    for basis in residuals.indices {
      var seen = [Bool](repeating: false, count: isPivot.count)
      guard assign(basis, &seen) else { return nil }
    }
    var pivots = [Int](repeating: 0, count: residuals.count)
    for (leader, basis) in owner.enumerated() { if let basis { pivots[basis] = leader } }
    return pivots
  }
}
