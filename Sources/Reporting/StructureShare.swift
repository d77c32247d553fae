import BifocalModel

/// How much of the time on record was read without its titles.
enum StructureShare {
  /// `38 % of hours were read by structure alone: their titles are hidden.`; nil where all titles
  /// were read.
  static func sentence(of leaders: [LeaderReport]) -> String? {
    let balances = leaders.lazy.flatMap(\.trend.weeks).map(\.balance)
    let minutes = balances.reduce(0) { $0 + $1.structureOnly }
    guard minutes > 0 else { return nil }
    let share = Double(minutes) / Double(balances.reduce(0) { $0 + $1.accounted })
    return "\(Percent.text(share)) of hours were read by structure alone: their titles are hidden."
  }
}
