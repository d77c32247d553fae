import BifocalModel

/// One alert while it is being replayed; weeks are positions in the trend.
struct Episode: Sendable {
  enum End: Sendable {
    /// Three usable weeks in a row near the usual.
    case cleared
    /// It fired so long that it is the usual of its metric.
    case lasted
    /// A new baseline began for another reason, which is not kept.
    case restarted
  }

  let metric: Metric
  let sign: Int
  let number: Int
  let raised: Int
  let onset: Int
  let onsetRange: ClosedRange<Int>
  let baseline: [Int]
  var statistic: Double
  /// Usable weeks in a row that were near the usual, newest last.
  var calm: [Int] = []
  var end: End?
  var ended: Int?
  /// The last week that belongs to it; nil while it fires.
  var last: Int?

  var isFiring: Bool { end == nil }

  var state: DriftAlert.State {
    switch end {
    case nil: .firing
    case .cleared: .resolved
    case .lasted, .restarted: .rebased
    }
  }
}
