public import BifocalModel
public import CSVRecords

/// The leaders, who they are in exports, and when they work.
public struct Roster: Sendable {
  /// Ordered by key.
  public let profiles: [LeaderProfile]
  /// What a person should know: columns without meaning, regions without holidays.
  public let notes: [Diagnostic]
  /// The position of a leader by every fingerprint that stands for one.
  let positions: [Hash128: Int32]

  /// Reads `roster.csv`, one row a leader and stretch of time.
  ///
  /// A later row of a leader (`from`) takes over what its empty cells do not say. `defaultZone` is
  /// for rows without `zone`. Fails with `invalidTable` and every wrong cell.
  public init(
    header: [String], fileName: String, batches: [RecordBatch], holidays: Holidays = .none,
    defaultZone: ZoneRules
  ) throws(IngestionError) {
    var reader = try RosterReader(
      header: header, fileName: fileName, batches: batches, holidays: holidays,
      defaultZone: defaultZone)
    let leaders = reader.read()
    guard reader.problems.isEmpty else {
      throw IngestionError(.invalidTable, reader.problems.sorted { $0.line < $1.line })
    }
    notes = reader.notes
    var positions: [Hash128: Int32] = [:]
    for (position, leader) in leaders.enumerated() {
      for identity in leader.identities { positions[identity.hash] = Int32(position) }
    }
    self.positions = positions
    profiles = leaders.map { leader in
      let terms = leader.terms.map { term in
        var term = term
        // However a manager is named, the leaders who report to them are one group.
        let found = PersonName.hashes(term.manager).compactMap { positions[$0] }.first
        if let found { term.manager = leaders[Int(found)].key }
        return term
      }
      return LeaderProfile(key: leader.key, name: leader.name, terms: terms)
    }
  }

  /// The leader whom a name, address, alias or account id in a file means, or nil.
  public func profile(named name: String) -> LeaderProfile? {
    let bytes = [UInt8](name.utf8)
    var scratch: [UInt8] = []
    let found = PeopleIndex(roster: self).identify(bytes.span, scratch: &scratch).leader
    return found < 0 ? nil : profiles[Int(found)]
  }

  /// The position of the leader with a fingerprint made by `PersonName`.
  func position(of hash: Hash128) -> Int32? { positions[hash] }
}
