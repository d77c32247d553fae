import BifocalModel

/// The people of one batch: every distinct cell is looked up once and is an integer from then on.
struct PeopleMemo {
  struct Person {
    /// What tells people apart: the place in the roster, else that in the organisation, else the
    /// fingerprint of the name.
    let identity: Hash128
    /// The fingerprint of the name, or of the name that an account id stands for.
    let key: Hash128
    /// The position in the roster, or -1.
    let leader: Int32
    /// The position in the organisation, as `PeopleIndex.Identified` has it.
    let member: Int32
    /// Where the name stands in the batch.
    let cell: Range<Int>
    /// The name where it does not stand there: from an account id, or from the source's rule.
    let name: String?
    /// The position among the batch's leaders, once it is known; -1 before.
    var local: Int32 = -1
    /// Rows and seconds of somebody who is no leader, and the last record counted.
    var rows = 0
    var seconds = 0
    var lastRecord = -1

    init(_ found: PeopleIndex.Identified, cell: Range<Int>, name: String?) {
      key = found.key
      leader = found.leader
      member = found.member
      self.cell = cell
      self.name = name
      identity =
        leader >= 0
        ? Hash128(high: 0, low: UInt64(leader))
        : member >= 0 ? Hash128(high: 1, low: UInt64(member)) : key
    }
  }

  let index: PeopleIndex
  private(set) var people: [Person] = []
  private var known: [Hash128: Int32] = [:]
  private var scratch: [UInt8] = []

  init(_ index: PeopleIndex) { self.index = index }

  subscript(_ position: Int32) -> Person { people[Int(position)] }

  /// Remembers the place of a person among the batch's leaders.
  mutating func set(local: Int32, of position: Int32) { people[Int(position)].local = local }

  /// The position of the person that a cell names; `cell` must not be empty.
  mutating func person(_ cell: Range<Int>, of bytes: Span<UInt8>) -> Int32 {
    let text = bytes.extracting(cell)
    var raw = Hash128()
    raw.combine(text)
    if let position = known[raw] { return position }
    let found = index.identify(text, scratch: &scratch)
    let position = add(Person(found, cell: cell, name: found.name))
    known[raw] = position
    return position
  }

  /// The position of the person of a name that stands in parts; `parts` must not be empty.
  mutating func person(joined parts: [UInt8]) -> Int32 {
    var raw = Hash128()
    raw.combine(parts.span)
    if let position = known[raw] { return position }
    let found = index.identify(parts.span, scratch: &scratch)
    let whole = found.name ?? String(decoding: parts, as: UTF8.self)
    let position = add(Person(found, cell: 0..<0, name: whole))
    known[raw] = position
    return position
  }

  /// The position of the person that a rule names.
  mutating func person(named name: String) -> Int32 {
    let bytes = [UInt8](name.utf8)
    let found = index.identify(bytes.span, scratch: &scratch)
    return add(Person(found, cell: 0..<0, name: name))
  }

  /// Whether two cells name one person.
  func isSame(_ one: Int32, _ other: Int32) -> Bool {
    people[Int(one)].identity == people[Int(other)].identity
  }

  /// Counts a row, once, and its seconds for somebody who is no leader.
  mutating func count(unmatched position: Int32, record: Int, seconds: Int) {
    let place = Int(position)
    if people[place].lastRecord != record { people[place].rows += 1 }
    people[place].lastRecord = record
    people[place].seconds += seconds
  }

  private mutating func add(_ person: Person) -> Int32 {
    people.append(person)
    return Int32(people.count - 1)
  }
}
