/// What one local day of a leader offered, beside its slices.
public struct LeaderDay: Sendable, Equatable {
  public var date: CivilDate
  /// Working seconds of the roster less holidays and the leader's own absence.
  public var capacity: Int
  /// Private and away seconds as one number.
  public var notAvailable: Int
  /// Seconds at which two or more counted items were booked.
  public var conflict: Int
  /// Distinct counted items that begin on this day, touches apart.
  public var items: Int
  public var reported: Int
  public var resolved: Int
  public var commented: Int
  /// One-to-ones with direct reports that were held and begin on this day.
  public var oneToOnes: Int
  /// How many people report to the leader on this day; nil where nothing says it.
  public var directs: Int?
  /// Those of them with whom no one-to-one was held in the 28 days that end with this one, of those
  /// who report to the leader that long; nil in the first 27 days of a record.
  public var directsWithoutOneToOne: Int?
  public var practices = PracticeCounts()

  public init(date: CivilDate, capacity: Int = 0) {
    self.date = date
    self.capacity = capacity
    notAvailable = 0
    conflict = 0
    items = 0
    reported = 0
    resolved = 0
    commented = 0
    oneToOnes = 0
  }
}
