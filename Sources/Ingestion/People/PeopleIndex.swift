import BifocalModel

/// Who is who, for one file: the roster's names, and the file's own pairs of account id and name.
struct PeopleIndex: Sendable {
  /// A person whom the file itself gives a name and an account id.
  struct Account: Sendable {
    let key: Hash128
    let leader: Int32
    let name: String
  }

  /// The roster; nil where everybody is a leader.
  let roster: Roster?
  /// Names by account id, from the file.
  private(set) var accounts: [Hash128: Account] = [:]

  init(roster: Roster?) { self.roster = roster }

  /// The fingerprint of a person, the position in the roster or -1, and the name by account.
  func identify(_ text: Span<UInt8>, scratch: inout [UInt8]) -> (Hash128, Int32, String?) {
    var key: Hash128?
    for range in PersonName.candidates(text) {
      let hash = PersonName.hash(text.extracting(range), scratch: &scratch)
      if let leader = roster?.position(of: hash) { return (hash, leader, nil) }
      if let account = accounts[hash] { return (account.key, account.leader, account.name) }
      if key == nil { key = hash }
    }
    for hash in PersonName.looser(text, scratch: &scratch) {
      if let leader = roster?.position(of: hash) { return (hash, leader, nil) }
      if let account = accounts[hash] { return (account.key, account.leader, account.name) }
    }
    return (key ?? Hash128(), -1, nil)
  }

  /// Remembers that an account id is a person of that name.
  ///
  /// Of several names of one id a leader's holds, else the one with the smaller fingerprint: the
  /// order of rows does not matter. An id with the names of two leaders is nobody's.
  mutating func add(account: Span<UInt8>, name: Span<UInt8>, scratch: inout [UInt8]) {
    let id = PersonName.hash(account, scratch: &scratch)
    let known = roster?.position(of: id)
    let (key, found, _) = identify(name, scratch: &scratch)
    let leader = found < 0 ? known ?? -1 : found
    var bytes: [UInt8] = []
    for index in name.indices { bytes.append(name[index]) }
    let account = Account(
      key: key, leader: leader, name: String(decoding: bytes, as: UTF8.self))
    accounts[id] = accounts[id].map { Self.one(of: $0, account, id: id) } ?? account
  }

  private static func one(of old: Account, _ new: Account, id: Hash128) -> Account {
    if old.key == id { return old }
    if old.leader >= 0, new.leader >= 0, old.leader != new.leader {
      return Account(key: id, leader: -1, name: min(old.name, new.name))
    }
    if (old.leader >= 0) != (new.leader >= 0) { return old.leader >= 0 ? old : new }
    return (old.key, old.name) <= (new.key, new.name) ? old : new
  }
}
