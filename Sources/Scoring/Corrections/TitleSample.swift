public import BifocalModel

/// The titles of one leader that a person is asked about: the largest for certain, and some of the
/// rest at random, each with a chance in proportion to its hours.
///
/// The random part is a systematic sample without replacement, with probabilities proportional to
/// size, of the titles in random order (W. G. Madow, Annals of Mathematical Statistics 20, 1949;
/// Hartley and Rao, ibid. 33, 1962). Each of its titles stands for the same number of hours. The
/// order and the start come from the seed, the leader and the titles alone, so that the same record
/// gives the same sample however it was read.
public struct TitleSample: Sendable {
  /// How many titles of either kind are drawn where nobody says otherwise.
  public static let usual = 15

  /// Largest first, those taken for certain before those at random.
  public let draws: [Draw]

  /// One title of the sample.
  public struct Draw: Sendable, Equatable {
    /// The position in the list that was drawn from.
    public var position: Int
    public var drawn: Correction.Drawn
    /// The seconds of the list for which it stands; over the sample they add up to the list's.
    public var standsFor: Int
  }

  /// A title and the seconds it takes.
  public struct Title: Sendable {
    public var hash: Hash128
    public var seconds: Int

    public init(hash: Hash128, seconds: Int) {
      self.hash = hash
      self.seconds = seconds
    }
  }

  /// Draws `largest` titles for certain and up to `random` of the rest; O(n log n).
  ///
  /// A title of the rest that would be drawn with certainty counts as one of the largest. Titles
  /// without time are never drawn.
  public init(
    of titles: [Title], leader: String, largest: Int, random: Int, seed: UInt64
  ) {
    let ranked = titles.indices.filter { titles[$0].seconds > 0 }.sorted {
      (titles[$1].seconds, titles[$0].hash) < (titles[$0].seconds, titles[$1].hash)
    }
    var certain = min(largest, ranked.count)
    var wanted = random
    var total = ranked[certain...].reduce(0) { $0 + titles[$1].seconds }
    if ranked.count - certain <= wanted { certain = ranked.count }
    while certain < ranked.count, wanted > 0, titles[ranked[certain]].seconds * wanted >= total {
      total -= titles[ranked[certain]].seconds
      certain += 1
      wanted -= 1
    }
    let drawn =
      wanted > 0 && certain < ranked.count
      ? Self.systematic(Array(ranked[certain...]), titles, wanted, Lot(seed, leader)) : []
    draws =
      ranked[..<certain].map {
        Draw(position: $0, drawn: .largest, standsFor: titles[$0].seconds)
      }
      + drawn.sorted { left, right in
        (titles[right].seconds, titles[left].hash) < (titles[left].seconds, titles[right].hash)
      }.enumerated().map { number, position in
        // What division leaves is spread, so that no second is lost.
        let rest = number < total % wanted ? 1 : 0
        return Draw(position: position, drawn: .random, standsFor: total / wanted + rest)
      }
  }

  /// Every title is met at most once, because none is as large as the step.
  private static func systematic(
    _ positions: [Int], _ titles: [Title], _ count: Int, _ lot: Lot
  ) -> [Int] {
    let ordered = positions.map { (lot.number(titles[$0].hash), $0) }.sorted { $0 < $1 }
    let total = positions.reduce(0) { $0 + titles[$1].seconds }
    // Points total / count apart, all times count so that nothing is rounded.
    var point = Int(lot.number(Hash128()) % UInt64(total))
    var reached = 0
    var drawn: [Int] = []
    for (_, position) in ordered {
      reached += titles[position].seconds * count
      guard point < reached else { continue }
      drawn.append(position)
      point += total
    }
    return drawn
  }

  /// Random numbers for titles, from a seed and a leader.
  private struct Lot {
    private var start = Hash128()

    init(_ seed: UInt64, _ leader: String) {
      start.combine(seed)
      start.combine(leader)
    }

    func number(_ title: Hash128) -> UInt64 {
      var hash = start
      hash.combine(title.high)
      hash.combine(title.low)
      return hash.low
    }
  }
}
