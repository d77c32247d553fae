import BifocalModel

/// All patterns of a taxonomy and its outcomes, looked for together.
struct PatternMatcher: Sendable {
  /// Finds the patterns that begin where a word does: nearly all.
  private let words: WordKeys
  /// Finds the others, so few that their table keeps to the cache.
  private let automaton: PatternAutomaton
  /// In the order in which patterns that end at one place are noted: the longest first, those of
  /// one key side by side.
  private let entries: [Entry]
  /// The folded bytes of all patterns, one after the other.
  let bytes: [UInt8]
  private let uses: [Use]
  /// The entries of a whole field that has no more than separators, the empty one among them.
  private let silent: [Int]
  /// The texts in which those count.
  let silentFields: FieldSet

  /// What a match of a pattern means.
  struct Use: Hashable, Sendable {
    /// The texts in which it counts.
    var fields: FieldSet
    /// The condition that then holds.
    var condition: Int32
  }

  /// Throws where the patterns are too many or too long to be looked for in a fixed time a byte.
  init(_ patterns: [Pattern], uses: [[Use]]) throws(PatternAutomaton.Excess) {
    // A list of names may be there for its shapes alone.
    let keys = zip(patterns, uses).map { $0.isSilent || $1.isEmpty ? [] : $0.key }
    let order = PatternMatcher.order(of: keys)
    let isAtWord = order.map { patterns[$0].beginsWord && keys[$0].count <= WordKeys.longest }
    words = WordKeys(
      order.indices.filter { isAtWord[$0] && !keys[order[$0]].isEmpty }.map {
        (keys[order[$0]], $0, patterns[order[$0]].marks.contains(.anyEnd))
      })
    if let key = PatternMatcher.excess(in: order, keys, uses)
      ?? PatternMatcher.excess(ofSilent: patterns.indices.filter { patterns[$0].isSilent }, uses)
    {
      throw PatternAutomaton.Excess(kind: .steps, key: key)
    }
    automaton = try PatternMatcher.automaton(
      of: order.indices.map { isAtWord[$0] ? [] : keys[order[$0]] }, order, uses)
    bytes = order.flatMap { patterns[$0].bytes }
    let lists = UseLists(order.map { uses[$0] })
    self.uses = lists.uses
    silent = order.indices.filter { patterns[order[$0]].isSilent }
    silentFields = patterns.indices.filter { patterns[$0].isSilent }
      .reduce(into: []) { fields, number in
        uses[number].forEach { fields.formUnion($0.fields) }
      }
    entries = PatternMatcher.entries(of: patterns, lists, keys, order)
  }

  /// The automaton of the keys in an order; what it has too much of is told by pattern.
  private static func automaton(
    of keys: [[UInt8]], _ order: [Int], _ uses: [[Use]]
  ) throws(PatternAutomaton.Excess) -> PatternAutomaton {
    do throws(PatternAutomaton.Excess) {
      return try PatternAutomaton(keys: keys, costs: order.map { 1 + uses[$0].count })
    } catch {
      throw PatternAutomaton.Excess(kind: error.kind, key: order[error.key])
    }
  }

  /// The pattern with which looking at all that have its key takes too long.
  private static func excess(in order: [Int], _ keys: [[UInt8]], _ uses: [[Use]]) -> Int? {
    var steps = 0
    for (position, number) in order.enumerated() where !keys[number].isEmpty {
      let isNew = position == 0 || keys[order[position - 1]] != keys[number]
      steps = (isNew ? 0 : steps) + 1 + uses[number].count
      if steps > CompileLimits.steps { return number }
    }
    return nil
  }

  /// The silent pattern with which looking at all of them takes too long.
  private static func excess(ofSilent silent: [Int], _ uses: [[Use]]) -> Int? {
    var steps = 0
    for pattern in silent {
      steps += 1 + uses[pattern].count
      if steps > CompileLimits.steps { return pattern }
    }
    return nil
  }

  /// The longest key first, equal ones by number.
  private static func order(of keys: [[UInt8]]) -> [Int] {
    keys.indices.sorted { first, second in
      let (one, other) = (keys[first], keys[second])
      if one.count != other.count { return one.count > other.count }
      return one == other ? first < second : one.lexicographicallyPrecedes(other)
    }
  }

  /// The texts that any pattern is looked for in.
  var fields: [TextField] {
    let all = entries.reduce(into: FieldSet()) { $0.formUnion($1.fields) }
    return TextField.allCases.filter { all.contains(FieldSet($0)) }
  }

  /// Notes the conditions that a folded text makes hold: by where their patterns end, the longest
  /// first.
  func scan(
    _ text: Span<UInt8>, of field: TextField, isAligned: Bool, into evidence: inout Evidence
  ) {
    var ends: TextEnds?
    evidence.steps &+= text.count
    evidence.keyEnds.clear()
    words.scan(text, &evidence.looks, into: &evidence.keyEnds)
    automaton.scan(text, into: &evidence.keyEnds)
    evidence.keyEnds.sort()
    fetch(&evidence)
    for index in evidence.found.indices {
      var (last, position) = evidence.keyEnds[index]
      let entry = evidence.found[index]
      note(entry, endingAt: last, in: text, &ends, of: field, isAligned, &evidence)
      var isLast = entry.isLastOfKey
      while !isLast {
        position += 1
        note(entries[position], endingAt: last, in: text, &ends, of: field, isAligned, &evidence)
        isLast = entries[position].isLastOfKey
      }
    }
  }

  /// Fetches the first entries of all keys that were found, none of which waits for another.
  private func fetch(_ evidence: inout Evidence) {
    evidence.found.removeAll(keepingCapacity: true)
    for index in 0..<evidence.keyEnds.count {
      evidence.found.append(entries[evidence.keyEnds[index].number])
    }
  }

  /// Notes the conditions that a text of separators, or of nothing, makes hold.
  func scanSilence(
    _ text: Span<UInt8>, of field: TextField, isAligned: Bool, into evidence: inout Evidence
  ) {
    var start = 0
    var end = text.count
    while start < end, Folding.isBlank(text[start]) { start += 1 }
    while end > start, Folding.isBlank(text[end - 1]) { end -= 1 }
    for position in silent {
      let entry = entries[position]
      evidence.steps &+= 1
      guard entry.count == end - start,
        equal(text, from: start, to: end, bytesFrom: entry.start)
      else { continue }
      meet(entry, start..<end, FieldSet(field), field, isAligned: isAligned, &evidence)
    }
  }

  /// What holds already is not looked for again where that takes more than a glance, so that a word
  /// repeated a thousand times is walked along once.
  private func note(
    _ entry: Entry, endingAt last: Int, in text: Span<UInt8>, _ ends: inout TextEnds?,
    of field: TextField, _ isAligned: Bool, _ evidence: inout Evidence
  ) {
    let mask = FieldSet(field)
    evidence.steps &+= 1 + entry.uses.count
    guard !entry.fields.isDisjoint(with: mask) else { return }
    if !entry.isPlain || !entry.marks.isEmpty, !isWanted(entry, mask, evidence) { return }
    guard let words = range(of: entry, endingAt: last, in: text, &ends, &evidence.steps) else {
      return
    }
    meet(entry, words, mask, field, isAligned: isAligned, &evidence)
  }

  /// Whether any of the conditions that a match would make hold does not hold yet.
  private func isWanted(_ entry: Entry, _ mask: FieldSet, _ evidence: borrowing Evidence) -> Bool {
    for index in entry.uses
    where !uses[index].fields.isDisjoint(with: mask) {
      if !evidence.holds(uses[index].condition) { return true }
    }
    return false
  }

  private func meet(
    _ entry: Entry, _ words: Range<Int>, _ mask: FieldSet, _ field: TextField, isAligned: Bool,
    _ evidence: inout Evidence
  ) {
    for index in entry.uses
    where !uses[index].fields.isDisjoint(with: mask) {
      evidence.add(
        Evidence.Hit(
          condition: uses[index].condition, pattern: entry.pattern, field: field,
          start: UInt32(words.lowerBound), end: UInt32(words.upperBound), isAligned: isAligned))
    }
  }
}
