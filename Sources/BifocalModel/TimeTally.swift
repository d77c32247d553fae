/// What is counted over a run of one leader's days: integer minutes per activity, and the rest.
///
/// Tallies of neighbouring days add up, so that a month is the sum of its weeks and parts of weeks.
public struct TimeTally: Sendable, Equatable {
  public var minutes = ActivityVector()
  /// Parts of `minutes`, each a sum over slices with that tag.
  public var insideHours = ActivityVector()
  public var solo = ActivityVector()
  public var meeting = ActivityVector()
  public var estimated = ActivityVector()
  public var outcomeLinked = ActivityVector()
  /// At an hour that a row states; the rest has its place in the day by a rule.
  public var timed = ActivityVector()
  /// Of worklogs and time spent on tickets.
  public var logged = ActivityVector()
  /// On weekdays that are none of the leader's working days.
  public var weekend = ActivityVector()
  /// Whose purpose is stated, and whose purpose is known not to be.
  public var purposeStated = ActivityVector()
  public var purposeUnstated = ActivityVector()
  /// The four cells of urgent and important; what is in none is not known.
  public var urgentImportant = ActivityVector()
  public var urgentOnly = ActivityVector()
  public var importantOnly = ActivityVector()
  public var neither = ActivityVector()
  /// Strategic work alone for at least an hour with nothing else booked; part of `solo`.
  public var protectedStrategic = ActivityVector()
  /// On tickets of somebody else, and on the leader's own or nobody's.
  public var othersTickets = ActivityVector()
  public var ownTickets = ActivityVector()
  /// Minutes; private and away as one number.
  public var notAvailable = 0
  public var capacity = 0
  public var conflict = 0
  public var items = 0
  public var reported = 0
  public var resolved = 0
  public var commented = 0
  /// Days on which more was logged than the day has free hours.
  public var overbookedDays = 0
  /// With whom the time was spent.
  public var company = CompanyTally()
  public var practices = PracticeCounts()

  public init() {}

  public var accounted: Int { minutes.accounted }
  public var readable: Int { minutes.readable }
  public var unclear: Int { minutes[Activity.unclear] }
  public var afterHours: Int { accounted - insideHours.accounted }
  public var afterHoursHandsOn: Int { minutes[Strand.handsOn] - insideHours[Strand.handsOn] }

  /// Accounted inside working hours ÷ capacity; nil where there are no working minutes.
  public var visibility: Double? {
    capacity > 0 ? Double(insideHours.accounted) / Double(capacity) : nil
  }

  /// 1 − unclear ÷ accounted; nil where nothing is accounted.
  public var coverage: Double? {
    accounted > 0 ? 1 - Double(unclear) / Double(accounted) : nil
  }

  public static func += (lhs: inout TimeTally, rhs: TimeTally) { lhs.add(rhs, times: 1) }

  public static func - (lhs: TimeTally, rhs: TimeTally) -> TimeTally {
    var difference = lhs
    difference.add(rhs, times: -1)
    return difference
  }

  private mutating func add(_ other: TimeTally, times sign: Int) {
    for field in Self.vectors { self[keyPath: field].add(other[keyPath: field], times: sign) }
    for field in Self.counts { self[keyPath: field] += sign * other[keyPath: field] }
    practices.add(other.practices, times: sign)
  }

  private static var vectors: [WritableKeyPath<TimeTally, ActivityVector>] {
    [
      \.minutes, \.insideHours, \.solo, \.meeting, \.estimated, \.outcomeLinked, \.timed, \.logged,
      \.weekend, \.purposeStated, \.purposeUnstated, \.urgentImportant, \.urgentOnly,
      \.importantOnly, \.neither, \.protectedStrategic, \.othersTickets, \.ownTickets,
    ]
  }

  private static var counts: [WritableKeyPath<TimeTally, Int>] {
    [
      \.notAvailable, \.capacity, \.conflict, \.items, \.reported, \.resolved,
      \.commented, \.overbookedDays,
    ] + CompanyTally.counts
  }
}

// MARK: What is known

/// A figure is absent where the rows it would be made of do not say what it needs: no zero stands
/// for what nobody recorded.
extension TimeTally {
  /// Whether at least half of what is no worklog says how many people were there.
  public var knowsCompany: Bool {
    let known = solo.accounted + meeting.accounted
    return known > 0 && 2 * known >= accounted - logged.accounted
  }

  /// Whether at least half of what is accounted lies at an hour that a row states.
  public var knowsHours: Bool { accounted > 0 && 2 * timed.accounted >= accounted }

  /// Whether any row states an hour, so that two of them can meet.
  public var knowsConflicts: Bool { conflict > 0 || timed.accounted > 0 }

  /// Whether any work was logged, so that a day can be logged too full.
  public var knowsOverbooking: Bool { overbookedDays > 0 || logged.accounted > 0 }

  /// Whether at least half of what is accounted lies on a day that a row states.
  public var knowsDays: Bool { accounted > 0 && 2 * estimated.accounted <= accounted }
}
