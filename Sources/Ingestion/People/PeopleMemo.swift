import BifocalModel

/// The people of one batch: every distinct cell is looked up once and is an integer from then on.
struct PeopleMemo {
  struct Person {
    /// What tells people apart: the place in the roster, else the fingerprint of the name.
    let identity: Hash128
    /// The fingerprint of the name, or of the name that an account id stands for.
    let key: Hash128
    /// The position in the roster, or -1.
    let leader: Int32
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

    init(key: Hash128, leader: Int32, cell: Range<Int>, name: String?) {
      self.key = key
      self.leader = leader
      self.cell = cell
      self.name = name
      identity = leader < 0 ? key : Hash128(high: 0, low: UInt64(leader))
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
    let (key, leader, name) = index.identify(text, scratch: &scratch)
    let position = add(Person(key: key, leader: leader, cell: cell, name: name))
    known[raw] = position
    return position
  }

  /// The position of the person of a name that stands in parts; `parts` must not be empty.
  mutating func person(joined parts: [UInt8]) -> Int32 {
    var raw = Hash128()
    raw.combine(parts.span)
    if let position = known[raw] { return position }
    let (key, leader, name) = index.identify(parts.span, scratch: &scratch)
    let whole = name ?? String(decoding: parts, as: UTF8.self)
    let position = add(Person(key: key, leader: leader, cell: 0..<0, name: whole))
    known[raw] = position
    return position
  }

  /// The position of the person that a rule names.
  mutating func person(named name: String) -> Int32 {
    let bytes = [UInt8](name.utf8)
    let (key, leader, _) = index.identify(bytes.span, scratch: &scratch)
    return add(Person(key: key, leader: leader, cell: 0..<0, name: name))
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
