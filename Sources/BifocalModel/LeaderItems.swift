/// All distinct items of one leader, ordered by start and identity: what Attribution takes.
public struct LeaderItems: Sendable {
  public var leader: LeaderProfile
  public var items: [ScoredItem]
  /// The subjects of worklogs of anybody, as `Partial.loggedSubjects` has them; the leader's own
  /// need not be among them.
  public var loggedSubjects: Set<Hash128>
  /// Who reports to the leader and when; empty where nothing says it.
  public var reports: [ReportingLine]
  /// The leader's tickets that have to be resolved by a day, each once.
  public var dues: [TicketDue]

  public init(
    leader: LeaderProfile, items: [ScoredItem], loggedSubjects: Set<Hash128> = [],
    reports: [ReportingLine] = [], dues: [TicketDue] = []
  ) {
    self.leader = leader
    self.items = items
    self.loggedSubjects = loggedSubjects
    self.reports = reports
    self.dues = dues
  }
}
