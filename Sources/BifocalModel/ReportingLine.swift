/// A stretch of time in which one person reports to a leader.
public struct ReportingLine: Sendable, Hashable {
  /// The fingerprint of the person, the same in every work unit of a run and never 0; no name and
  /// nothing that leads to one.
  public var person: UInt64
  public var from: CivilDate
  /// The first day on which it is over.
  public var until: CivilDate

  public init(person: UInt64, from: CivilDate, until: CivilDate) {
    self.person = person
    self.from = from
    self.until = until
  }

  public func holds(on date: CivilDate) -> Bool { from <= date && date < until }
}
