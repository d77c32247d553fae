import BifocalModel

/// The mix that a leader declared, and what it is.
extension LeaderFigures {
  /// In thousandths of readable time, as the roster has it at the end of the last finished week.
  var declared: [Strand: Int] {
    report.trend.leader.term(on: lastFinishedWeek.monday + 6).targets
  }

  /// A strand's share of the readable time of the recent weeks; nil where they cannot be judged.
  func shareNow(_ strand: Strand) -> Double? {
    guard !recent.isFallback, comparison.recent.readable > 0 else { return nil }
    return Double(comparison.recent[strand]) / Double(comparison.recent.readable)
  }
}
