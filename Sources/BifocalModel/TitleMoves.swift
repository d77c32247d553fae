/// The titles that carry most of what moved between two windows, for who may see titles.
///
/// For each altitude a few titles, those whose share changed most, and all its other titles as one:
/// they add up to the altitude's change.
public struct TitleMoves: Sendable {
  /// One title, or the rest of an altitude.
  public struct Part: Sendable {
    /// Nil for all titles that are not told one by one.
    public let title: Hash128?
    /// Minutes of this altitude, over the windows' weeks.
    public let now: Int
    public let usual: Int
    /// Hundredths of a percentage point of readable time.
    public fileprivate(set) var points = 0
  }

  /// By altitude, the largest change first and the rest last; an altitude without titles has none.
  public let parts: [Altitude: [Part]]

  /// How many titles of an altitude are told.
  private static let most = 5

  /// From the titles of the weeks of either window, as balances have them; those for which
  /// `isNamed` does not hold are among the rest.
  public init(
    _ moves: ShareMoves, recent: [[TitleMinutes]], usual: [[TitleMinutes]],
    isNamed: (Hash128) -> Bool
  ) {
    var sums: [Altitude: [Hash128: (now: Int, usual: Int)]] = [:]
    for title in recent.joined() {
      sums[title.reading.altitude, default: [:]][title.reading.title, default: (0, 0)].now +=
        title.minutes
    }
    for title in usual.joined() {
      sums[title.reading.altitude, default: [:]][title.reading.title, default: (0, 0)].usual +=
        title.minutes
    }
    var parts: [Altitude: [Part]] = [:]
    for altitude in ShareMoves.altitudes {
      guard let titles = sums[altitude], let whole = moves.altitudes[altitude] else { continue }
      parts[altitude] = Self.parts(of: titles, moves, addingUpTo: whole, isNamed)
    }
    self.parts = parts
  }

  private static func parts(
    of titles: [Hash128: (now: Int, usual: Int)], _ moves: ShareMoves, addingUpTo whole: Int,
    _ isNamed: (Hash128) -> Bool
  ) -> [Part] {
    let (now, usual) = (
      Int128(moves.comparison.recent.readable), Int128(moves.comparison.usual.readable)
    )
    let size = { (sums: (now: Int, usual: Int)) in
      (Int128(sums.now) * usual - Int128(sums.usual) * now).magnitude
    }
    let told = titles.filter { isNamed($0.key) && size($0.value) > 0 }.sorted {
      (size($1.value), $0.key) < (size($0.value), $1.key)
    }.prefix(most)
    let all = titles.values.reduce((now: 0, usual: 0)) { ($0.now + $1.now, $0.usual + $1.usual) }
    let named = told.reduce((now: 0, usual: 0)) {
      ($0.now + $1.value.now, $0.usual + $1.value.usual)
    }
    var parts = told.map { Part(title: $0.key, now: $0.value.now, usual: $0.value.usual) }
    parts.append(Part(title: nil, now: all.now - named.now, usual: all.usual - named.usual))
    let points = moves.points(of: parts.map { ($0.now, $0.usual) }, addingUpTo: whole)
    for (index, value) in points.enumerated() { parts[index].points = value }
    return parts
  }
}
