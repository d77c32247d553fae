extension DriftDetector {
  /// How many days without anything on record make a leader `stale`.
  public static let staleDays = 7 * LeaderReplay.staleWeeks
}
