import BifocalModel

/// Who is who, for one file: the names of roster and organisation, and the file's own pairs of
/// account id and name.
struct PeopleIndex: Sendable {
  /// What is known of the person whom a text names.
  struct Identified {
    /// The fingerprint of the person.
    var key = Hash128()
    /// The position in the roster, or -1.
    var leader: Int32 = -1
    /// The position in the organisation; -1 for somebody who is not in it, `several` for a name
    /// that is more than one person's.
    var member: Int32 = -1
    /// The name by account.
    var name: String?

    static let several: Int32 = -2
  }

  /// A person whom the file itself gives a name and an account id.
  struct Account: Sendable {
    let key: Hash128
    let leader: Int32
    let member: Int32
    let name: String
  }

  /// The roster; nil where everybody is a leader.
  let roster: Roster?
  /// Who reports to whom; nil where nothing says it.
  let organisation: Organisation?
  /// Names by account id, from the file.
  private(set) var accounts: [Hash128: Account] = [:]

  init(roster: Roster?, organisation: Organisation? = nil) {
    self.roster = roster
    self.organisation = organisation
  }

  /// The person whom a text names, in whatever spelling.
  func identify(_ text: Span<UInt8>, scratch: inout [UInt8]) -> Identified {
    var unknown: Identified?
    for range in PersonName.candidates(text) {
      let hash = PersonName.hash(text.extracting(range), scratch: &scratch)
      if let found = find(hash) { return found }
      if unknown == nil { unknown = Identified(key: hash) }
      if organisation?.isShared(hash) ?? false { unknown?.member = Identified.several }
    }
    for hash in PersonName.looser(text, scratch: &scratch) {
      if let found = find(hash) { return found }
      if organisation?.isShared(hash) ?? false { unknown?.member = Identified.several }
    }
    return unknown ?? Identified()
  }

  private func find(_ hash: Hash128) -> Identified? {
    if let leader = roster?.position(of: hash) {
      return Identified(key: hash, leader: leader, member: member(leader, by: hash))
    }
    if let account = accounts[hash] {
      return Identified(
        key: account.key, leader: account.leader, member: account.member, name: account.name)
    }
    return organisation?.position(of: hash).map { Identified(key: hash, member: $0) }
  }

  /// A leader in the organisation, of which the roster's leaders are the first.
  private func member(_ leader: Int32, by hash: Hash128) -> Int32 {
    guard let organisation else { return -1 }
    return organisation.isShared(hash) ? Identified.several : leader
  }

  /// Remembers that an account id is a person of that name.
  ///
  /// Of several names of one id a leader's holds, else the one with the smaller fingerprint: the
  /// order of rows does not matter. An id with the names of two leaders is nobody's.
  mutating func add(account: Span<UInt8>, name: Span<UInt8>, scratch: inout [UInt8]) {
    let id = PersonName.hash(account, scratch: &scratch)
    let known = roster?.position(of: id)
    let found = identify(name, scratch: &scratch)
    let leader = found.leader < 0 ? known ?? -1 : found.leader
    let member = found.member < 0 ? organisation?.position(of: id) ?? found.member : found.member
    var bytes: [UInt8] = []
    for index in name.indices { bytes.append(name[index]) }
    let account = Account(
      key: found.key, leader: leader, member: member, name: String(decoding: bytes, as: UTF8.self))
    accounts[id] = accounts[id].map { Self.one(of: $0, account, id: id) } ?? account
  }

  private static func one(of old: Account, _ new: Account, id: Hash128) -> Account {
    if old.key == id { return old }
    if old.leader >= 0, new.leader >= 0, old.leader != new.leader {
      return Account(
        key: id, leader: -1, member: Identified.several, name: min(old.name, new.name))
    }
    if (old.leader >= 0) != (new.leader >= 0) { return old.leader >= 0 ? old : new }
    return (old.key, old.name) <= (new.key, new.name) ? old : new
  }
}
