/// The days a run speaks of; items outside are counted and left out.
public struct DataWindow: Sendable, Equatable {
  /// The first day, or nil: from the first item on.
  public var first: CivilDate?
  /// The last whole day inside: the day before `--as-of`, or the end the export states.
  public var last: CivilDate

  public init(first: CivilDate? = nil, last: CivilDate) {
    self.first = first
    self.last = last
  }

  public func contains(_ date: CivilDate) -> Bool {
    date <= last && (first.map { $0 <= date } ?? true)
  }

  /// Whether a week lies wholly inside, so that it may be judged.
  public func isFinished(_ week: Week) -> Bool {
    week.sunday <= last && (first.map { $0 <= week.monday } ?? true)
  }
}
