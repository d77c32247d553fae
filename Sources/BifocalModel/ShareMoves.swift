/// What moved between two windows: the change of each share in hundredths of a percentage point, so
/// that activities add up to their strand, strands to their altitude, and altitudes to nothing.
///
/// A part's change is now ÷ readable now − usual ÷ usual readable, an exact fraction. It is rounded
/// from the top down, each level by the largest remainder (the method of Hamilton) so that it adds
/// up to the level above; no figure is off by a hundredth of a point or more.
public struct ShareMoves: Sendable, Equatable {
  /// What readable time is made of, in the codebook's order.
  public static let altitudes = Altitude.allCases.filter { $0 != .private && $0 != .unclear }

  /// The sums of minutes that are compared.
  public let comparison: Comparison
  /// Hundredths of a percentage point of readable time.
  public private(set) var altitudes: [Altitude: Int] = [:]
  public private(set) var strands: [Strand: Int] = [:]
  public private(set) var activities: [Activity: Int] = [:]

  /// Nil where either window has nothing readable.
  public init?(_ comparison: Comparison) {
    guard comparison.recent.readable > 0, comparison.usual.readable > 0 else { return nil }
    self.comparison = comparison
    altitudes = rounded(Self.altitudes, addingUpTo: 0) { $1[$0] }
    for (altitude, points) in altitudes {
      let within = rounded(altitude.strands, addingUpTo: points) { $1[$0] }
      strands.merge(within) { $1 }
      for (strand, points) in within {
        activities.merge(rounded(strand.activities, addingUpTo: points) { $1[$0] }) { $1 }
      }
    }
  }

  /// The changes of the parts of a whole, which is rounded already to one of its neighbours.
  private func rounded<Part: Hashable>(
    _ parts: [Part], addingUpTo whole: Int, _ minutes: (Part, ActivityVector) -> Int
  ) -> [Part: Int] {
    let sums = parts.map { (minutes($0, comparison.recent), minutes($0, comparison.usual)) }
    return Dictionary(uniqueKeysWithValues: zip(parts, points(of: sums, addingUpTo: whole)))
  }

  /// The changes of parts, given by their minutes now and usual, in hundredths of a point; `whole`
  /// is the change of all of them, rounded to one of its two neighbours.
  func points(of parts: [(now: Int, usual: Int)], addingUpTo whole: Int) -> [Int] {
    // Of hours that are summed where they overlap, a word may not hold the product.
    let (recent, before) = (
      Int128(comparison.recent.readable), Int128(comparison.usual.readable)
    )
    let changes = parts.map { now, usual in
      Self.hundredths * (Int128(now) * before - Int128(usual) * recent)
    }
    return LargestRemainder.parts(changes, divisor: recent * before, total: whole)
  }

  /// Of a whole, a hundred points.
  private static let hundredths: Int128 = 10_000
}
