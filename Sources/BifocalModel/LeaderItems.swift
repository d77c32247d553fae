/// All distinct items of one leader, ordered by start and identity: what Attribution takes.
public struct LeaderItems: Sendable {
  public var leader: LeaderProfile
  public var items: [ScoredItem]

  public init(leader: LeaderProfile, items: [ScoredItem]) {
    self.leader = leader
    self.items = items
  }
}
