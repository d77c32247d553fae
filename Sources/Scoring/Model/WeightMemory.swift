/// What `PackedHead` works with: the weights of a few features at a time; used again.
///
/// In three loops, each so short that many of its waits for memory overlap: a table of weights is
/// larger than the caches of a core.
struct WeightMemory {
  private var places = [UInt16](repeating: 0, count: size)
  private var rows = [SIMD4<UInt64>](repeating: SIMD4(repeating: 0), count: size)
  /// How many of the features are known.
  private var count = 0

  /// How many features at a time: as many bytes of up to 255 fit into sixteen bits.
  static let size = 256

  private static let even: UInt64 = 0x00ff_00ff_00ff_00ff

  /// Notes the rows of those features that are known, by the cells of `PackedHead`.
  mutating func find(_ features: Span<some FeatureRecord>, _ cells: Span<UInt32>) {
    var places = places.mutableSpan
    var known = 0
    for index in features.indices {
      let id = features[index].id
      let cell = cells[Int(id >> 16)]
      places[known] = UInt16(truncatingIfNeeded: cell >> 16)
      // A choice and not a branch, which would be guessed wrongly every other time.
      known += UInt16(truncatingIfNeeded: cell) == UInt16(truncatingIfNeeded: id) ? 1 : 0
    }
    count = known
  }

  /// Fetches the weights of those that are known.
  mutating func fetch(_ table: Span<SIMD4<UInt64>>) {
    WeightMemory.fetch(places, count, table, &rows)
  }

  private static func fetch(
    _ places: [UInt16], _ count: Int, _ table: Span<SIMD4<UInt64>>,
    _ rows: inout [SIMD4<UInt64>]
  ) {
    var rows = rows.mutableSpan
    let places = places.span
    for index in 0..<count { rows[index] = table[Int(places[index])] }
  }

  /// Adds up the weights, which have 128 added, eight bytes at a time: those in even lanes and
  /// those in odd ones, sixteen bits each.
  func add(to sum: inout InlineArray<24, Int32>) {
    let rows = rows.span.extracting(0..<count)
    var even = SIMD4<UInt64>(repeating: 0)
    var odd = SIMD4<UInt64>(repeating: 0)
    for index in rows.indices {
      let row = rows[index]
      even = even &+ (row & WeightMemory.even)
      odd = odd &+ ((row &>> 8) & WeightMemory.even)
    }
    let excess = Int32(128 * count)
    for word in 0..<3 {
      for part in 0..<4 {
        let bits = UInt64(16 * part)
        sum[8 * word + 2 * part] += Int32(even[word] >> bits & 0xffff) - excess
        sum[8 * word + 2 * part + 1] += Int32(odd[word] >> bits & 0xffff) - excess
      }
    }
  }
}
