/// Two one-sided cumulative sums of deviations (Page 1954): what persists adds up, what does not
/// is forgotten.
///
/// A week that is not judged leaves it as it is.
struct Cusum: Sendable, Equatable {
  var up: Side
  var down: Side

  struct Side: Sendable, Equatable {
    private(set) var value = 0.0
    /// The last judged week at which it was zero; nil before the first, whatever came earlier.
    private var zero: Int?

    /// `zero` is the judged week after which it starts; nil where the first week to come starts it.
    init(zero: Int? = nil) { self.zero = zero }

    /// The calendar week after the last zero; nil at zero. It may be a week that was not judged.
    var onset: Int? { value > 0 ? zero.map { $0 + 1 } : nil }

    mutating func add(_ excess: Double, at week: Int) {
      let last = zero ?? week - 1
      value = max(0, value + excess)
      zero = value == 0 ? week : last
    }
  }

  init(zero: Int? = nil) {
    up = Side(zero: zero)
    down = Side(zero: zero)
  }

  mutating func add(_ score: Double, slack: Double, at week: Int) {
    up.add(score - slack, at: week)
    down.add(-score - slack, at: week)
  }

  /// The side for +1 or −1.
  subscript(sign: Int) -> Side {
    get { sign > 0 ? up : down }
    set { if sign > 0 { up = newValue } else { down = newValue } }
  }
}
