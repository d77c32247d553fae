import BifocalModel

/// The hours of a leader's recent weeks, by which a week is found too thin to be judged.
struct UsualLoad: Sendable {
  private var recent: [(week: Int, whole: Double)] = []
  /// The median of the weeks with data among the last 52, this one included.
  private(set) var median = 0.0

  /// Takes a week in and says whether it is usable.
  mutating func add(_ whole: Double, at week: Int, _ calibration: Calibration) -> Bool {
    guard whole > 0 else { return false }
    recent.removeAll { $0.week <= week - calibration.baselineWeeks }
    recent.append((week, whole))
    median = recent.map(\.whole).median ?? 0
    return whole >= calibration.usablePart * median
  }
}
