/// What `WordKeys` looks for in one text, round by round; used again for the next.
struct WordLooks {
  /// Those of the round, from the beginning; then those that go on.
  var looks: [Look] = []
  private var next: [Look] = []
  /// How many this round has, how many of them go on, and how many the next round has.
  private(set) var count = 0
  private(set) var going = 0
  private var nextCount = 0

  /// One fingerprint to look for.
  struct Look {
    var hash: UInt64 = 0
    /// Behind the last byte of what it was made of.
    var end: Int32 = 0
    /// Whether a word, or another byte than that of a word, ends there.
    var isWhole = false
    /// What the table has at its place.
    var slot: UInt64 = 0
  }

  /// Makes room for so many looks in any round.
  mutating func makeRoom(_ room: Int) {
    nextCount = 0
    guard looks.count < room else { return }
    looks = [Look](repeating: Look(), count: 2 * room)
    next = looks
  }

  /// Adds a look to the next round, or none.
  @inline(__always)
  mutating func add(_ hash: UInt64, _ end: Int, isWhole: Bool, if isWanted: Bool) {
    next[nextCount] = Look(hash: hash, end: Int32(truncatingIfNeeded: end), isWhole: isWhole)
    nextCount += isWanted ? 1 : 0
  }

  /// Marks a look of the round, of those that were settled, as one that goes on.
  @inline(__always)
  mutating func keep(_ look: Look) {
    looks[going] = look
    going += 1
  }

  /// Takes what was added; whether there is anything.
  mutating func beginRound() -> Bool {
    swap(&looks, &next)
    count = nextCount
    nextCount = 0
    going = 0
    return count > 0
  }
}
