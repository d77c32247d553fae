/// Two one-sided cumulative sums of deviations (Page 1954): what persists adds up, what does not
/// is forgotten.
struct Cusum: Sendable, Equatable {
  var up = Side()
  var down = Side()

  struct Side: Sendable, Equatable {
    private(set) var value = 0.0
    /// The first week that counted after the last zero; nil at zero.
    private(set) var onset: Int?

    mutating func add(_ excess: Double, at week: Int) {
      value = max(0, value + excess)
      if value == 0 {
        onset = nil
      } else if onset == nil {
        onset = week
      }
    }
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
