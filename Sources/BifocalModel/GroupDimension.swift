/// What leaders are grouped by; all but `all` are columns of the roster.
public enum GroupDimension: String, Sendable, CaseIterable, Codable {
  /// Every leader of the run, as one group.
  case all
  case department, level, role, field, manager

  /// The group that a term of a leader's working life belongs to; empty for none.
  public func value(of term: LeaderProfile.Term) -> String {
    switch self {
    case .all: "all"
    case .department: term.department
    case .level: term.level
    case .role: term.role
    case .field: term.field
    case .manager: term.manager
    }
  }
}
