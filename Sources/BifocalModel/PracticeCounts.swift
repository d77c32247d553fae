/// What is counted over some days of one leader for the measures of practices.
public struct PracticeCounts: Sendable, Equatable {
  /// One-to-ones and ceremonies that were booked, of sources in which called-off ones stay; and
  /// those of them that were not called off.
  public var meetingsPlanned = 0
  public var meetingsHeld = 0
  /// Tickets of the leader that were due, and those of them that were resolved by then.
  public var dueDates = 0
  public var dueDatesMet = 0
  /// Tickets the leader wrote that have what a ticket needs to be worked on.
  public var reportedWithCriteria = 0
  public var reportedWithPriority = 0
  public var reportedWithEstimate = 0
  public var reportedWithParent = 0
  /// Those whose export has a column for it.
  public var criteriaKnown = 0
  public var priorityKnown = 0
  public var estimateKnown = 0
  public var parentKnown = 0
  /// Comments on tickets assigned to somebody else, and those of which the assignee is known.
  public var commentedOnOthers = 0
  public var commentedKnown = 0

  public init() {}

  /// Adds the counts of other days.
  public static func += (lhs: inout PracticeCounts, rhs: PracticeCounts) { lhs.add(rhs, times: 1) }

  mutating func add(_ other: PracticeCounts, times sign: Int) {
    for field in Self.fields { self[keyPath: field] += sign * other[keyPath: field] }
  }

  private static var fields: [WritableKeyPath<PracticeCounts, Int>] {
    [
      \.meetingsPlanned, \.meetingsHeld, \.dueDates, \.dueDatesMet, \.reportedWithCriteria,
      \.reportedWithPriority,
      \.reportedWithEstimate, \.reportedWithParent, \.criteriaKnown, \.priorityKnown,
      \.estimateKnown, \.parentKnown, \.commentedOnOthers, \.commentedKnown,
    ]
  }
}
