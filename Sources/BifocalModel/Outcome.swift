/// An outcome of the organisation's roadmap, to which an hour may be linked.
public struct Outcome: Sendable, Equatable {
  public var id: String
  public var title: String
  /// Words and phrases that name it in titles and descriptions.
  public var keywords: [String]
  /// Keys of epics and parents.
  public var epics: [String]
  public var labels: [String]
  /// The days on which it counts; nil where open.
  public var from: CivilDate?
  public var to: CivilDate?

  public init(
    id: String, title: String, keywords: [String], epics: [String], labels: [String],
    from: CivilDate?, to: CivilDate?
  ) {
    self.id = id
    self.title = title
    self.keywords = keywords
    self.epics = epics
    self.labels = labels
    self.from = from
    self.to = to
  }

  /// Whether it counts on a day.
  public func holds(on date: CivilDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }
}
