/// The group figures of a run, and how much had to stay untold.
public struct GroupReport: Sendable, Equatable {
  /// By month, then dimension in the order of the options, then value.
  public var groups: [GroupFigures]
  /// By months since the role began.
  public var cohorts: [CohortFigures]
  public var withheld: Withheld
  /// Why there are no group figures at all, where that is so; else empty.
  public var note: String

  public init(
    groups: [GroupFigures] = [], cohorts: [CohortFigures] = [], withheld: Withheld = Withheld(),
    note: String = ""
  ) {
    self.groups = groups
    self.cohorts = cohorts
    self.withheld = withheld
    self.note = note
  }

  /// Counts of what was left out so that nothing of a few leaders can be worked out.
  public struct Withheld: Sendable, Equatable {
    /// Groups of a month without a row.
    public var rows = 0
    /// Rows without hours.
    public var hours = 0
    /// Shares of a month and metric that no row has, because one could be worked out for a group
    /// without a row.
    public var shares = 0
    /// Stretches of months in a role without a row.
    public var cohorts = 0

    public init() {}
  }
}
