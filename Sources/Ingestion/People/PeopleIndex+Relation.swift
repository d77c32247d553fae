import BifocalModel

/// Questions to the organisation, by positions as `identify` gives them.
extension PeopleIndex {
  /// Whether anybody reports to a person on a day.
  func hasReports(_ member: Int32, on day: Int) -> Bool {
    organisation?.hasReports(member, on: day) ?? false
  }

  /// What somebody is to a leader on a day.
  func relation(of member: Int32, to leader: Int32, on day: Int) -> Relation {
    guard let organisation else { return .unknown }
    guard member < 0 else { return organisation.relation(of: member, to: leader, on: day) }
    // Of several of one name nobody knows whose meeting it was.
    return member != Identified.several && organisation.listsEverybody ? .outsider : .unknown
  }

  /// The fingerprint under which a person of the organisation is told apart in a run.
  func fingerprint(of member: Int32) -> UInt64 { organisation?.fingerprint(of: member) ?? 0 }
}
