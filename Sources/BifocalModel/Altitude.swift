/// How far from the work an hour was: the two lenses, and the four kinds that belong to neither.
public enum Altitude: String, CaseIterable, Sendable, Codable, Comparable {
  case strategic, craft, people, overhead, `private`, unclear

  /// The order of the codebook, which every table follows.
  public static func < (lhs: Altitude, rhs: Altitude) -> Bool { lhs.index < rhs.index }

  /// The strands of this altitude, in the codebook's order.
  public var strands: [Strand] { Strand.allCases.filter { $0.altitude == self } }

  /// The position in `allCases`, by which vectors of altitudes are laid out.
  public var index: Int {
    switch self {
    case .strategic: 0
    case .craft: 1
    case .people: 2
    case .overhead: 3
    case .private: 4
    case .unclear: 5
    }
  }
}
