/// What is kept of a feature that was read.
///
/// Weighing takes the fingerprints alone, four bytes each; only who explains also asks where the
/// words stand. Both are read by the same code, so that they cannot differ in anything else.
protocol FeatureRecord: Sendable {
  /// The upper half is the row of a weight table, the lower half its tag.
  var id: UInt32 { get }

  init(_ hash: UInt64, _ origin: FeatureOrigin, _ place: Range<Int>)
}

/// A feature for weighing.
struct BareFeature: FeatureRecord {
  let id: UInt32

  @inline(__always)
  init(_ hash: UInt64, _ origin: FeatureOrigin, _ place: Range<Int>) {
    id = FeatureHash.id(of: hash)
  }
}

/// A feature for explaining: its fingerprint, and where the words stand that it was made of.
struct PlacedFeature: FeatureRecord {
  let id: UInt32
  /// From the beginning of the folded text; nothing for structure.
  let start: UInt16
  let end: UInt16
  let origin: FeatureOrigin

  init(_ hash: UInt64, _ origin: FeatureOrigin, _ place: Range<Int>) {
    id = FeatureHash.id(of: hash)
    start = UInt16(truncatingIfNeeded: place.lowerBound)
    end = UInt16(truncatingIfNeeded: place.upperBound)
    self.origin = origin
  }
}
