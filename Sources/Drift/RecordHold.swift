import BifocalModel

/// A change that came with a change of what the record shows, and is therefore not judged.
struct RecordHold: Sendable {
  enum Measure: Sendable { case visibility, coverage }

  let metric: Metric
  let sign: Int
  /// The first of the four weeks in which it was seen.
  let start: Int
  let measure: Measure
  /// Fractions over the four weeks and over the baseline.
  let now: Double
  let usual: Double
}
