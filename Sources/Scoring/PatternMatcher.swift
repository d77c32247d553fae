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
  private let bytes: [UInt8]
  private let uses: [Use]
  /// The entries of a whole field that has no more than separators, the empty one among them.
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
  private struct Entry: Sendable {
    var pattern: Int32
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
    /// Whether the next entry has another key.
    var isLastOfKey: Bool
  }

  init(_ patterns: [Pattern], uses: [[Use]]) {
    // A list of names may be there for its shapes alone.
    let keys = zip(patterns, uses).map { $0.isSilent || $1.isEmpty ? [] : $0.key }
    let order = PatternMatcher.order(of: keys)
    let isAtWord = order.map { patterns[$0].beginsWord && keys[$0].count <= WordKeys.longest }
    words = WordKeys(
      order.indices.filter { isAtWord[$0] && !keys[order[$0]].isEmpty }.map {
        (keys[order[$0]], $0, patterns[order[$0]].marks.contains(.anyEnd))
      })
    automaton = PatternAutomaton(
      keys: order.indices.map { isAtWord[$0] ? [] : keys[order[$0]] })
    bytes = order.flatMap { patterns[$0].bytes }
    self.uses = order.flatMap { uses[$0] }
    silent = order.indices.filter { patterns[order[$0]].isSilent }
    silentFields = patterns.indices.filter { patterns[$0].isSilent }
      .reduce(into: []) { fields, number in
        uses[number].forEach { fields.formUnion($0.fields) }
      }
    entries = PatternMatcher.entries(of: patterns, uses, keys, order)
  }

  /// The longest key first, equal ones by number.
  private static func order(of keys: [[UInt8]]) -> [Int] {
    keys.indices.sorted { first, second in
      let (one, other) = (keys[first], keys[second])
      if one.count != other.count { return one.count > other.count }
      return one == other ? first < second : one.lexicographicallyPrecedes(other)
    }
  }

  private static func entries(
    of patterns: [Pattern], _ uses: [[Use]], _ keys: [[UInt8]], _ order: [Int]
  ) -> [Entry] {
    var start = 0
    var usesStart = 0
    return order.enumerated().map { position, number in
      let pattern = patterns[number]
      defer {
        start += pattern.bytes.count
        usesStart += uses[number].count
      }
      let core = pattern.core
      let isLast = position + 1 == order.count || keys[order[position + 1]] != keys[number]
      return Entry(
        pattern: Int32(number), start: Int32(start), coreStart: Int32(start + core.lowerBound),
        coreEnd: Int32(start + core.upperBound), end: Int32(start + pattern.bytes.count),
        usesStart: Int32(usesStart), usesEnd: Int32(usesStart + uses[number].count),
        fields: uses[number].reduce(into: []) { $0.formUnion($1.fields) }, marks: pattern.marks,
        isPlain: !pattern.bytes.contains(where: Folding.isSeparator), isLastOfKey: isLast)
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
    evidence.found.removeAll(keepingCapacity: true)
    words.scan(text) { last, number in
      evidence.found.append(UInt64(last) << 32 | UInt64(number))
    }
    automaton.scan(text) { last, keys in
      for position in keys {
        evidence.found.append(UInt64(last) << 32 | UInt64(automaton.key(at: position)))
      }
    }
    if evidence.found.count > 1 { evidence.found.sort() }
    for index in evidence.found.indices {
      let last = Int(evidence.found[index] >> 32)
      var position = Int(evidence.found[index] & 0xffff_ffff)
      note(entries[position], endingAt: last, in: text, of: field, isAligned, &evidence)
      while !entries[position].isLastOfKey {
        position += 1
        note(entries[position], endingAt: last, in: text, of: field, isAligned, &evidence)
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
    for position in silent {
      let entry = entries[position]
      guard entry.end - entry.start == end - start,
        equal(text, from: start, to: end, bytesFrom: Int(entry.start))
      else { continue }
      meet(entry, start..<end, FieldSet(field), field, isAligned: isAligned, &evidence)
    }
  }

  private func note(
    _ entry: Entry, endingAt last: Int, in text: Span<UInt8>, of field: TextField,
    _ isAligned: Bool, _ evidence: inout Evidence
  ) {
    let mask = FieldSet(field)
    guard !entry.fields.isDisjoint(with: mask),
      let words = range(of: entry, endingAt: last, in: text)
    else { return }
    meet(entry, words, mask, field, isAligned: isAligned, &evidence)
  }

  private func meet(
    _ entry: Entry, _ words: Range<Int>, _ mask: FieldSet, _ field: TextField, isAligned: Bool,
    _ evidence: inout Evidence
  ) {
    for index in Int(entry.usesStart)..<Int(entry.usesEnd)
    where !uses[index].fields.isDisjoint(with: mask) {
      evidence.add(
        Evidence.Hit(
          condition: uses[index].condition, pattern: entry.pattern, field: field,
          start: UInt32(words.lowerBound), end: UInt32(words.upperBound), isAligned: isAligned))
    }
  }

  /// Where a pattern stands whose core ends with the byte at `last`, the rest of words included
  /// where a star asks for it; nil where its literal separators or its borders do not agree.
  private func range(of entry: Entry, endingAt last: Int, in text: Span<UInt8>) -> Range<Int>? {
    if entry.isPlain {
      let start = last + 1 - Int(entry.end - entry.start)
      guard start >= 0, equal(text, from: start, to: last + 1, bytesFrom: Int(entry.start)) else {
        return nil
      }
      return widened(start..<last + 1, entry, in: text)
    }
    guard let coreStart = coreStart(of: entry, endingAt: last, in: text) else { return nil }
    let start = coreStart - Int(entry.coreStart - entry.start)
    let end = last + 1 + Int(entry.end - entry.coreEnd)
    guard start >= 0, end <= text.count,
      equal(text, from: start, to: coreStart, bytesFrom: Int(entry.start)),
      equal(text, from: last + 1, to: end, bytesFrom: Int(entry.coreEnd))
    else { return nil }
    return widened(start..<end, entry, in: text)
  }

  private func coreStart(of entry: Entry, endingAt last: Int, in text: Span<UInt8>) -> Int? {
    var position = last + 1
    for index in (Int(entry.coreStart)..<Int(entry.coreEnd)).reversed() {
      guard position > 0 else { return nil }
      let byte = bytes[index]
      if byte == Folding.blank {
        guard Folding.isSeparator(text[position - 1]) else { return nil }
        while position > 0, Folding.isSeparator(text[position - 1]) { position -= 1 }
      } else {
        guard text[position - 1] == byte else { return nil }
        position -= 1
      }
    }
    return position
  }

  private func equal(
    _ text: Span<UInt8>, from start: Int, to end: Int, bytesFrom offset: Int
  ) -> Bool {
    for index in start..<end where text[index] != bytes[offset + index - start] { return false }
    return true
  }

  /// Widens a match to whole words as its stars allow; nil where its borders are not free.
  private func widened(_ range: Range<Int>, _ entry: Entry, in text: Span<UInt8>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    if start > 0, Folding.isWord(text[start]), Folding.isWord(text[start - 1]) {
      guard entry.marks.contains(.anyStart) else { return nil }
      while start > 0, Folding.isWord(text[start - 1]) { start -= 1 }
    }
    if end < text.count, Folding.isWord(text[end - 1]), Folding.isWord(text[end]) {
      guard entry.marks.contains(.anyEnd) else { return nil }
      while end < text.count, Folding.isWord(text[end]) { end += 1 }
    }
    if entry.marks.isDisjoint(with: [.entry, .whole]) { return start..<end }
    if entry.marks.contains(.entry), !isEntry(start..<end, in: text) { return nil }
    if entry.marks.contains(.whole), !isWhole(start..<end, in: text) { return nil }
    return start..<end
  }

  private func isEntry(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    func separates(_ byte: UInt8) -> Bool {
      Folding.isBlank(byte) || byte == 0x2c || byte == 0x3b || byte == 0x7c
    }
    return (range.lowerBound == 0 || separates(text[range.lowerBound - 1]))
      && (range.upperBound == text.count || separates(text[range.upperBound]))
  }

  private func isWhole(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    for index in 0..<range.lowerBound where !Folding.isBlank(text[index]) { return false }
    for index in range.upperBound..<text.count where !Folding.isBlank(text[index]) { return false }
    return true
  }
}
