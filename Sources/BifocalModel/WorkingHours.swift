/// When a leader works: the days of the week and the hours of those days, local.
public struct WorkingHours: Sendable, Equatable {
  /// Monday first.
  public var days: [Bool]
  /// Minutes after local midnight; the end is exclusive and may be 1440.
  public var from: Int
  public var to: Int

  /// Monday to Friday, 09:00 to 17:00.
  public init(
    days: [Bool] = [true, true, true, true, true, false, false], from: Int = 540, to: Int = 1_020
  ) {
    self.days = days
    self.from = from
    self.to = to
  }

  /// Whether the leader works on the weekday of a date.
  public func includes(_ date: CivilDate) -> Bool { days[date.weekday] }

  /// Working minutes of a working day.
  public var minutesADay: Int { max(0, to - from) }
}
