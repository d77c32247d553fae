import BifocalModel

/// Shares of readable hours by strand, in the order of `Archetype.strands`; they sum to 1.
struct Composition: Sendable, Equatable {
  private(set) var shares: [Double]

  /// Scales positive weights so that they sum to 1.
  init(weights: [Double]) {
    let total = weights.reduce(0, +)
    shares = weights.map { $0 / total }
  }

  /// The share of a watched metric; one-to-ones are part of a strand and have none here.
  func share(of metric: Metric) -> Double {
    Self.positions(of: metric).reduce(0) { $0 + shares[$1] }
  }

  /// The same with one metric at another share; the other strands give or take in proportion.
  func with(_ metric: Metric, at share: Double) -> Composition {
    let old = self.share(of: metric)
    let inside = Set(Self.positions(of: metric))
    return Composition(
      weights: shares.indices.map { position in
        inside.contains(position)
          ? shares[position] * share / old : shares[position] * (1 - share) / (1 - old)
      })
  }

  private static func positions(of metric: Metric) -> [Int] {
    Archetype.strands.indices.filter { position in
      switch metric {
      case .handsOn: Archetype.strands[position] == .handsOn
      case .strategic: Archetype.strands[position].altitude == .strategic
      case .oneToOne: false
      }
    }
  }
}
