public import BifocalModel

/// What a sample was made with: everything a checker of the line needs.
public struct SampleTruth: Sendable, Equatable {
  public let seed: UInt64
  /// The zone of every time of day in the ticket and worklog files.
  public let ticketZone: String
  public let first: Week
  public let weeks: Int
  /// In the order of the roster.
  public let leaders: [Leader]
  /// By file, then by line; a ticket has a row for each touch of a leader.
  public let rows: [Row]

  /// How a leader's balance was made to move.
  public enum DriftKind: String, Sendable, CaseIterable {
    case steady, step, ramp
  }

  /// One planted change of balance.
  public struct Drift: Sendable, Equatable {
    /// `step` or `ramp`.
    public let kind: DriftKind
    public let metric: Metric
    /// +1 or -1.
    public let sign: Int
    /// Points of readable time by the true labels.
    public let points: Int
    /// The first week that differs.
    public let firstWeek: Week
    /// The first week with the whole size; `firstWeek` for a step.
    public let fullWeek: Week
    /// The last week that differs.
    public let lastWeek: Week
    /// Whether the balance goes back to what it was after `lastWeek`, inside the sample.
    public let returns: Bool
  }

  /// A strand's planted mean share of readable time.
  public struct Share: Sendable, Equatable {
    public let strand: Strand
    public let share: Double
  }

  /// What one leader's events of a week add up to before overlaps are split, by true label.
  public struct Booked: Sendable, Equatable {
    public let week: Week
    /// Minutes.
    public let minutes: ActivityVector
  }
}
