/// What the two detectors share: how a week is read, and what it is compared with.
struct Calibration: Sendable, Equatable {
  /// What a week must differ by, in standard deviations, before the statistic grows (CUSUM's k).
  var slack = 0.5
  /// Deviations count no more than this, so that one odd week cannot raise an alert.
  var winsor = 2.5
  /// Standard deviation of a weekly share on the arcsine scale where nothing is known of a leader,
  /// and the weeks that this knowledge is worth.
  var priorDeviation = 0.11
  var priorWeeks = 15.0
  /// A usable week has at least this part of the hours of the median week.
  var usablePart = 0.35
  /// The baseline is made of the weeks between `guardWeeks + baselineWeeks` and `guardWeeks` ago.
  var baselineWeeks = 52
  var guardWeeks = 8
  /// Below this many usable weeks nothing is judged.
  var minimumWeeks = 8
  /// The least change worth an alert, as a fraction of readable time and of the usual share.
  var sizeGate = 0.08
  var sizeGatePart = 0.5

  /// A threshold for a history of this many usable weeks: a young baseline is less certain, so it
  /// takes more to speak up.
  func threshold(_ standard: Double, usableWeeks: Int) -> Double {
    switch usableWeeks {
    case ..<13: standard * 1.13
    case ..<20: standard * 1.06
    default: standard
    }
  }

  /// Whether a change is large enough to be worth an alert; a fraction of readable time.
  func isLarge(_ size: Double, from usual: Double) -> Bool {
    abs(size) >= min(sizeGate, usual * sizeGatePart)
  }
}
