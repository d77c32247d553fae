public import BifocalModel

extension SampleTruth {
  /// One record of a file, or one touch of a leader on a ticket.
  public struct Row: Sendable, Equatable {
    public let path: String
    /// The physical line on which the record begins, the header's being 1.
    public let line: Int
    /// The leader's key; empty where the record is of nobody in the roster.
    public let leader: String
    /// The true label of what the record words.
    public let activity: Activity
    public let status: Status
    /// The leader's local day.
    public let date: CivilDate
    /// What the record takes, before overlaps; 0 for touches and whole days that take no time.
    public let minutes: Int
  }

  /// What a careful reader of the row does with it.
  public enum Status: String, Sendable, CaseIterable {
    /// A timed event, or logged work, that takes time.
    case counted, worklog
    /// A whole busy day of work, which fills the day's unbooked hours.
    case filled
    case cancelled, tentative, free
    /// A whole day that takes no time.
    case allDay = "all_day"
    /// A whole day of the leader's own absence.
    case absence
    /// Private life, or marked private: time kept, never scored.
    case notAvailable = "not_available"
    /// The same bytes as an earlier record of the file.
    case duplicate
    /// No day of any calendar.
    case rejected
    /// Acts on a ticket.
    case reported, resolved, commented
    /// Somebody who is not in the roster.
    case outsider

    /// Whether the row's minutes are part of the week's work.
    public var takesTime: Bool { self == .counted || self == .worklog || self == .filled }
  }
}
