import BifocalModel

/// All patterns of a taxonomy and its outcomes, looked for together.
struct PatternMatcher: Sendable {
  private let automaton: PatternAutomaton
  private let entries: [Entry]
  /// The folded bytes of all patterns, one after the other.
  let bytes: [UInt8]
  private let uses: [Use]
  /// The patterns of a whole field that has no more than separators, the empty one among them.
  private let silent: [Int]
  /// The texts in which those count.
  let silentFields: FieldSet

  /// What a match of a pattern means.
  struct Use: Sendable {
    /// The texts in which it counts.
    var fields: FieldSet
    /// The condition that then holds.
    var condition: Int32
  }

  /// A pattern as positions in the flat arrays, so that looking at it counts no references.
  struct Entry: Sendable {
    var start: Int32
    var coreStart: Int32
    var coreEnd: Int32
    var end: Int32
    var usesStart: Int32
    var usesEnd: Int32
    var fields: FieldSet
    var marks: Pattern.Marks
    /// Whether it has no separators, so that its start follows from its end.
    var isPlain: Bool
  }

  /// Throws where the patterns are too many or too long to be looked for in a fixed time a byte.
  init(_ patterns: [Pattern], uses: [[Use]]) throws(PatternAutomaton.Excess) {
    // A list of names may be there for its shapes alone.
    automaton = try PatternAutomaton(
      keys: zip(patterns, uses).map { $0.isSilent || $1.isEmpty ? [] : $0.key },
      costs: uses.map { 1 + $0.count })
    bytes = patterns.flatMap(\.bytes)
    self.uses = uses.flatMap { $0 }
    let silent = patterns.indices.filter { patterns[$0].isSilent }
    self.silent = silent
    silentFields = silent.reduce(into: []) { fields, number in
      uses[number].forEach { fields.formUnion($0.fields) }
    }
    if let key = PatternMatcher.excess(ofSilent: silent, uses) {
      throw PatternAutomaton.Excess(kind: .steps, key: key)
    }
    var start = 0
    var usesStart = 0
    entries = zip(patterns, uses).map { pattern, uses in
      defer {
        start += pattern.bytes.count
        usesStart += uses.count
      }
      let core = pattern.core
      return Entry(
        start: Int32(start), coreStart: Int32(start + core.lowerBound),
        coreEnd: Int32(start + core.upperBound), end: Int32(start + pattern.bytes.count),
        usesStart: Int32(usesStart), usesEnd: Int32(usesStart + uses.count),
        fields: uses.reduce(into: []) { $0.formUnion($1.fields) }, marks: pattern.marks,
        isPlain: !pattern.bytes.contains(where: Folding.isSeparator))
    }
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

  /// The texts that any pattern is looked for in.
  var fields: [TextField] {
    let all = entries.reduce(into: FieldSet()) { $0.formUnion($1.fields) }
    return TextField.allCases.filter { all.contains(FieldSet($0)) }
  }

  /// Notes the conditions that a folded text makes hold.
  func scan(
    _ text: Span<UInt8>, of field: TextField, isAligned: Bool, into evidence: inout Evidence
  ) {
    var ends: TextEnds?
    evidence.steps &+= text.count
    automaton.scan(text) { last, keys in
      for position in keys {
        note(
          automaton.key(at: position), endingAt: last, in: text, &ends, of: field, isAligned,
          &evidence)
      }
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
    for pattern in silent {
      let entry = entries[pattern]
      evidence.steps &+= 1
      guard entry.end - entry.start == end - start,
        equal(text, from: start, to: end, bytesFrom: Int(entry.start))
      else { continue }
      meet(pattern, start..<end, FieldSet(field), field, isAligned: isAligned, &evidence)
    }
  }

  /// Kept out of the loop over bytes, which then stays in registers.
  ///
  /// What holds already is not looked for again where that takes more than a glance, so that a word
  /// repeated a thousand times is walked along once.
  @inline(never)
  private func note(
    _ pattern: Int, endingAt last: Int, in text: Span<UInt8>, _ ends: inout TextEnds?,
    of field: TextField, _ isAligned: Bool, _ evidence: inout Evidence
  ) {
    let mask = FieldSet(field)
    let entry = entries[pattern]
    evidence.steps &+= 1 + Int(entry.usesEnd - entry.usesStart)
    guard !entry.fields.isDisjoint(with: mask) else { return }
    if !entry.isPlain || !entry.marks.isEmpty, !isWanted(entry, mask, evidence) { return }
    guard let words = range(of: entry, endingAt: last, in: text, &ends, &evidence.steps) else {
      return
    }
    meet(pattern, words, mask, field, isAligned: isAligned, &evidence)
  }

  /// Whether any of the conditions that a match would make hold does not hold yet.
  private func isWanted(_ entry: Entry, _ mask: FieldSet, _ evidence: borrowing Evidence) -> Bool {
    for index in Int(entry.usesStart)..<Int(entry.usesEnd)
    where !uses[index].fields.isDisjoint(with: mask) {
      if !evidence.holds(uses[index].condition) { return true }
    }
    return false
  }

  private func meet(
    _ pattern: Int, _ words: Range<Int>, _ mask: FieldSet, _ field: TextField, isAligned: Bool,
    _ evidence: inout Evidence
  ) {
    let entry = entries[pattern]
    for index in Int(entry.usesStart)..<Int(entry.usesEnd)
    where !uses[index].fields.isDisjoint(with: mask) {
      evidence.add(
        Evidence.Hit(
          condition: uses[index].condition, pattern: Int32(pattern), field: field,
          start: UInt32(words.lowerBound), end: UInt32(words.upperBound), isAligned: isAligned))
    }
  }
}
