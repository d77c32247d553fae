/// How far from the work an hour was: the two lenses, and the four kinds that belong to neither.
public enum Altitude: String, CaseIterable, Sendable, Codable, Comparable {
  case strategic, craft, people, overhead, `private`, unclear

  /// The order of the codebook, which every table follows.
  public static func < (lhs: Altitude, rhs: Altitude) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int { Altitude.allCases.firstIndex(of: self) ?? 0 }
}
