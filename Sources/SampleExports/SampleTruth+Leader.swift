public import BifocalModel

extension SampleTruth {
  /// One leader and what was planted.
  public struct Leader: Sendable, Equatable {
    public let key: String
    public let name: String
    public let field: String
    public let zone: String
    /// The path of the calendar file, and what wrote it: `outlook_en`, `outlook_de`, `google`.
    public let calendar: String
    public let exporter: String
    /// Whether part of the hands-on work is in the worklog file instead of the calendar.
    public let logsWork: Bool
    /// Nil for a steady leader.
    public let drift: Drift?
    /// Planted mean shares, before the drift and while it lasts (nil for a steady leader).
    public let composition: [Share]
    public let driftedComposition: [Share]?
    /// Weeks with three or more working days off.
    public let absentWeeks: [Week]
    /// Weeks made odd on purpose: an offsite, a large incident, a crunch, a conference.
    public let oddWeeks: [Week]
    /// Every week of the sample, in order.
    public let booked: [Booked]

    /// `steady` where nothing was planted.
    public var kind: DriftKind { drift?.kind ?? .steady }
  }
}
