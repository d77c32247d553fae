/// Which segments nobody has taken yet; each is taken once, so that painting ranges over one
/// another stays near linear.
///
/// A forest that points to the next free segment, with path halving (Tarjan and van Leeuwen, 1984).
struct FreeSegments {
  private var next: [Int]

  init(count: Int) { next = Array(0...count) }

  /// The first free segment at or after a position; the count where there is none.
  mutating func first(from position: Int) -> Int {
    var segment = position
    while next[segment] != segment {
      next[segment] = next[next[segment]]
      segment = next[segment]
    }
    return segment
  }

  mutating func take(_ segment: Int) { next[segment] = segment + 1 }

  /// Takes every free segment of a range.
  mutating func take(_ range: Range<Int>, _ body: (Int) -> Void) {
    var segment = first(from: range.lowerBound)
    while segment < range.upperBound {
      take(segment)
      body(segment)
      segment = first(from: segment)
    }
  }
}
