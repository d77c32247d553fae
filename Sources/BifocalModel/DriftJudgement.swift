/// What Drift says of one leader: the alerts, and what each week was judged by.
public struct DriftJudgement: Sendable {
  public var leader: String
  /// The worst of the metrics now.
  public var status: DriftStatus
  /// The same length and order as the trend's weeks.
  public var weeks: [WeekJudgement]
  /// By raised week, then metric.
  public var alerts: [DriftAlert]
  /// Why the leader is not judged, where that is so; holds no name and no title. Else empty.
  public var note: String

  public init(
    leader: String, status: DriftStatus, weeks: [WeekJudgement], alerts: [DriftAlert],
    note: String = ""
  ) {
    self.leader = leader
    self.status = status
    self.weeks = weeks
    self.alerts = alerts
    self.note = note
  }

  /// The weeks that make the leader's usual now.
  public var usualWeeks: [Week] { weeks.last?.baseline ?? [] }

  /// The alerts that still fire.
  public var firing: [DriftAlert] { alerts.filter { $0.state == .firing } }

  /// One week: what it was compared with, and what came of it.
  public struct WeekJudgement: Sendable {
    public var week: Week
    /// Finished, with enough hours to be taken into a statistic.
    public var isUsable: Bool
    public var status: DriftStatus
    /// The weeks that made the usual at this week: frozen before the onset while an alert fires.
    public var baseline: [Week]
    /// The upward and downward statistics after this week.
    public var up: [Metric: Double]
    public var down: [Metric: Double]

    public init(
      week: Week, isUsable: Bool, status: DriftStatus, baseline: [Week], up: [Metric: Double],
      down: [Metric: Double]
    ) {
      self.week = week
      self.isUsable = isUsable
      self.status = status
      self.baseline = baseline
      self.up = up
      self.down = down
    }
  }
}
