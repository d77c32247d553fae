import BifocalModel

/// What was found in one content; used again for the next.
struct Evidence {
  /// The first place of each condition that holds, in the order found.
  private(set) var hits: [Hit] = []
  /// Bit by bit, the conditions about texts that hold.
  private var conditions: [UInt64]
  /// Bit by bit, the rules that may still win.
  private(set) var candidates: [UInt64]
  /// How many bytes of texts and patterns, and conditions, were looked at for the patterns: what
  /// reading costs, counted where a clock would only guess.
  var steps = 0
  /// Working memory of the matcher: what it looks for, where keys may end, and their entries.
  var looks = WordLooks()
  var keyEnds = KeyEnds()
  var found: [PatternMatcher.Entry] = []
  /// Working memory for the names in titles.
  var folded = FoldedText()
  /// The shapes of the title, once they were asked for.
  var shapes: TitleShape?

  private let initialCandidates: [UInt64]
  private let anchors: RuleAnchors

  /// A condition that holds, and the words it owes that to, as positions in the folded text.
  struct Hit {
    var condition: Int32
    var pattern: Int32
    var field: TextField
    var start: UInt32
    var end: UInt32
    /// Whether the source has the same positions.
    var isAligned: Bool
  }

  init(conditionCount: Int, anchors: RuleAnchors) {
    conditions = [UInt64](repeating: 0, count: conditionCount / 64 + 1)
    candidates = anchors.always
    initialCandidates = anchors.always
    self.anchors = anchors
    hits.reserveCapacity(64)
    found.reserveCapacity(64)
  }

  func holds(_ condition: Int32) -> Bool {
    conditions[Int(condition >> 6)] & (1 << UInt64(condition & 63)) != 0
  }

  /// The first hit of a condition is kept.
  mutating func add(_ hit: Hit) {
    guard !holds(hit.condition) else { return }
    conditions[Int(hit.condition >> 6)] |= 1 << UInt64(hit.condition & 63)
    hits.append(hit)
    for position in anchors.positions(of: hit.condition) {
      let rule = anchors.rule(at: position)
      candidates[Int(rule >> 6)] |= 1 << UInt64(rule & 63)
    }
  }

  func hit(of condition: Int32) -> Hit? { hits.first { $0.condition == condition } }

  mutating func clear() {
    for hit in hits { conditions[Int(hit.condition >> 6)] = 0 }
    hits.removeAll(keepingCapacity: true)
    for index in candidates.indices { candidates[index] = initialCandidates[index] }
    shapes = nil
    steps = 0
  }
}

/// Which rules become worth a look when a condition holds.
struct RuleAnchors: Sendable {
  /// Bit by bit, the rules that ask for no text and are always looked at.
  let always: [UInt64]
  private let starts: [Int32]
  private let rules: [Int32]

  /// `anchors` has, by rule, one condition that must hold, or nil.
  init(_ anchors: [Int32?], conditionCount: Int) {
    var always = [UInt64](repeating: 0, count: anchors.count / 64 + 1)
    var rulesOf = [[Int32]](repeating: [], count: conditionCount)
    for (rule, anchor) in anchors.enumerated() {
      if let anchor {
        rulesOf[Int(anchor)].append(Int32(rule))
      } else {
        always[rule >> 6] |= 1 << UInt64(rule & 63)
      }
    }
    self.always = always
    rules = rulesOf.flatMap { $0 }
    starts = rulesOf.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
  }

  /// Where in the list of rules those of a condition stand.
  func positions(of condition: Int32) -> Range<Int> {
    Int(starts[Int(condition)])..<Int(starts[Int(condition) + 1])
  }

  func rule(at position: Int) -> Int32 { rules[position] }
}
