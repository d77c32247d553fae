/// Where the seconds of items went: every one of them is somewhere.
public struct TimeLedger: Sendable, Equatable {
  /// Seconds of the distinct items as their rows state them.
  public var items = 0
  /// Seconds that rows do not state: all-day rows filled in, and nothing else.
  public var estimated = 0
  public var accounted = 0
  /// Seconds that another item already took, and worklogs that repeat a meeting.
  public var overlap = 0
  public var outsideWindow = 0
  /// Cancelled, declined, free and (unless asked for) tentative.
  public var notCounted = 0
  public var filtered = 0
  /// Private and away, as one number.
  public var notAvailable = 0

  public init() {}

  /// Items + estimated = accounted + overlap + outside + not counted + filtered + not available.
  public var balances: Bool {
    items + estimated
      == accounted + overlap + outsideWindow + notCounted + filtered + notAvailable
  }

  public static func += (lhs: inout TimeLedger, rhs: TimeLedger) {
    lhs.items += rhs.items
    lhs.estimated += rhs.estimated
    lhs.accounted += rhs.accounted
    lhs.overlap += rhs.overlap
    lhs.outsideWindow += rhs.outsideWindow
    lhs.notCounted += rhs.notCounted
    lhs.filtered += rhs.filtered
    lhs.notAvailable += rhs.notAvailable
  }
}
