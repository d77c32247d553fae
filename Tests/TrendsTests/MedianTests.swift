import BifocalModel
import BifocalTestSupport
import Testing

/// The median is of the model, and Trends prints what it gives; selecting must not change a bit.
@Suite struct MedianTests {
  private func bySorting(_ values: [Double]) -> Double? {
    let ordered = values.sorted()
    let middle = values.count / 2
    guard !ordered.isEmpty else { return nil }
    return values.count % 2 == 1
      ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2
  }

  @Test func selectingIsAsGoodAsSorting() {
    for seed in UInt64(1)...400 {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...120, using: &random)
      // Few different values make many ties.
      let kinds = [3, 20, 1_000_000].randomElement(using: &random) ?? 3
      let values = (0..<count).map { _ in Double(Int.random(in: -kinds...kinds, using: &random)) / 7
      }
      for list in [values, values.sorted(), values.sorted(by: >)] {
        #expect(list.median?.bitPattern == bySorting(list)?.bitPattern, "seed \(seed)")
      }
    }
  }
}
