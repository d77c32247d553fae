public import BifocalModel

/// Judges a leader's finished weeks one after the other and says where the balance drifts.
///
/// Per metric a two-sided cumulative sum of deviations from the leader's own usual; an alert fires
/// until three usable weeks in a row are near the usual again. Each week is judged by that week and
/// those before it, so judging again with more weeks never changes what was said of earlier ones.
/// What is decided here and cannot be read off the options:
///
/// - A week whose four-week window is too thin to judge, and a week without usable data, neither
///   advance a statistic nor clear an alert.
/// - A change that would raise an alert while visibility or coverage moved too is held as a change
///   of record: no statistic moves until visibility and coverage are back (the held weeks are then
///   forgotten and the statistics start from zero), or until there are eight usable weeks of the
///   new record, which then make the new baseline.
/// - While an alert fires, every metric is compared with the weeks before its onset. An alert that
///   lasted ends alone: its metric's usual begins at its onset, the other metrics keep theirs.
/// - The weeks of a resolved alert enter later baselines like any others: leaving them out makes
///   the rest look calmer than the leader is, and more false alerts.
public struct DriftDetector: Transformer {
  private let options: DriftOptions

  public init(options: DriftOptions = DriftOptions()) { self.options = options }

  /// Says what each week was compared with, what came of it, and which alerts there are.
  public func transform(_ trend: Trend) -> DriftJudgement {
    var replay = LeaderReplay(trend: trend, options: options)
    for position in trend.weeks.indices { replay.judge(position) }
    return replay.judgement
  }
}
