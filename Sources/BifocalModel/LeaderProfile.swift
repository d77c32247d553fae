/// Who a leader is and when they work, as the roster says it, effective-dated.
public struct LeaderProfile: Sendable, Equatable {
  /// The stable key: the roster's `leader`, or the name as it stands in the file.
  public let key: String
  /// The name for people; the key where the roster has none.
  public let name: String
  /// At least one, ordered by `from`; the first holds since ever.
  public let terms: [Term]

  public init(key: String, name: String, terms: [Term]) {
    self.key = key
    self.name = name
    self.terms = terms.isEmpty ? [Term()] : terms.sorted { $0.from < $1.from }
  }

  /// What holds on a day.
  public func term(on date: CivilDate) -> Term {
    terms.last { $0.from <= date } ?? terms[0]
  }

  /// One stretch of a leader's working life.
  public struct Term: Sendable, Equatable {
    public var from = CivilDate(day: Int.min / 2)
    public var department = ""
    public var role = ""
    public var level = ""
    public var field = ""
    public var manager = ""
    public var zone = ZoneRules.utc
    /// Full-time share in thousandths.
    public var fteThousandths = 1_000
    public var hours = WorkingHours()
    /// The mix that the leader means to have, by strand in thousandths of readable time; strands
    /// that are not declared are absent.
    public var targets: [Strand: Int] = [:]
    /// Days off by calendar file, as the leader's region has them.
    public var holidays: Set<CivilDate> = []

    public init() {}
  }
}
