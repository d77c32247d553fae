/// How `SeriesDetector` judges a single series.
public struct SeriesOptions: Sendable, Equatable {
  /// Calendar weeks from the first one with data that only make the usual.
  public var historyWeeks = 26
  /// The statistic that raises an alert: 0.46 false ones a year, and 10, 6 and 5 weeks (medians) to
  /// a step of 10, 15 and 20 points in Tests/Benchmarks/drift_study.py.
  public var threshold = 5.1

  public init() {}
}
