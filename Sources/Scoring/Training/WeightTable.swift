import BifocalModel

/// Puts trained weights into the table of a head: one byte a weight, one feature a row.
struct WeightTable {
  private(set) var head: LinearModel.Head

  /// Of two features with the same row, the one stays that moves more: by its weights and by how
  /// many rows have it.
  init(_ trained: LinearTrainer, _ set: TrainingSet) {
    let scales = FeatureGroup.allCases.map { group in
      Self.scale(
        of: trained.weights.indices.lazy.filter {
          Int(set.groups[$0]) == group.rawValue
        }.map { trained.weights[$0] })
    }
    var rows = [SIMD32<Int8>](repeating: SIMD32(repeating: 0), count: LinearModel.Head.size)
    var merits = [Float](repeating: 0, count: LinearModel.Head.size)
    for feature in set.ids.indices {
      let weights = trained.weights[feature]
      let merit = weights.square * Float(set.counts[feature])
      let place = Int(set.ids[feature] >> 16)
      guard merit > merits[place] else { continue }
      merits[place] = merit
      rows[place] = Self.row(weights, scales[Int(set.groups[feature])])
      rows[place].setTag(UInt16(truncatingIfNeeded: set.ids[feature]))
    }
    head = LinearModel.Head(
      rows: rows, bias: (0..<Activity.count).map { trained.bias[$0] }, scales: scales,
      temperature: 1, misreading: Misreading(weights: [], source: .heldOutFields))
  }

  /// What one step of a byte stands for: the largest weight but for one in ten thousand.
  private static func scale(of weights: some Sequence<Lanes>) -> Float {
    var sizes: [Float] = []
    for weight in weights {
      for lane in 0..<Activity.count where weight[lane] != 0 { sizes.append(abs(weight[lane])) }
    }
    guard !sizes.isEmpty else { return 1 }
    sizes.sort()
    return sizes[sizes.count - 1 - sizes.count / 10_000] / 127
  }

  private static func row(_ weights: Lanes, _ scale: Float) -> SIMD32<Int8> {
    var row = SIMD32<Int8>(repeating: 0)
    for lane in 0..<Activity.count {
      row[lane] = Int8(max(-127, min(127, (weights[lane] / scale).rounded())))
    }
    return row
  }
}
