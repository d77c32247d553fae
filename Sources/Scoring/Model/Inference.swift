import BifocalModel

extension LinearModel.Head {
  /// What a feature of a group counts.
  static func weight(of group: FeatureGroup, count: Int) -> Float {
    group == .structure ? 1 : 1 / Float(count).squareRoot()
  }

  /// The weights of a feature; nil where it was never met.
  func row(of feature: some FeatureRecord) -> SIMD32<Int8>? {
    let row = rows[Int(feature.id >> 16)]
    return row.tag == UInt16(truncatingIfNeeded: feature.id) ? row : nil
  }
}
