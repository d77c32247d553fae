/// Where a text begins and ends, blanks aside, for patterns of a whole field.
struct TextEnds {
  private var start = 0
  private var end = 0
  /// The end of the word that begins the text, and the start of the one that ends it.
  private var firstWordEnd = 0
  private var lastWordStart = 0

  init(of text: Span<UInt8>) {
    end = text.count
    while start < end, Folding.isBlank(text[start]) { start += 1 }
    while end > start, Folding.isBlank(text[end - 1]) { end -= 1 }
    firstWordEnd = start
    while firstWordEnd < end, Folding.isWord(text[firstWordEnd]) { firstWordEnd += 1 }
    lastWordStart = end
    while lastWordStart > start, Folding.isWord(text[lastWordStart - 1]) { lastWordStart -= 1 }
  }

  /// Whether a match is the whole text, once stars have taken in the rest of its words.
  func areThose(of match: Range<Int>, opening: Bool, closing: Bool) -> Bool {
    (opening ? match.lowerBound <= firstWordEnd : match.lowerBound == start)
      && (closing ? match.upperBound >= lastWordStart : match.upperBound == end)
  }
}

extension PatternMatcher {
  /// Where a pattern stands whose core ends with the byte at `last`, the rest of words included
  /// where a star asks for it; nil where its literal separators or its borders do not agree.
  ///
  /// `steps` counts the bytes that were looked at.
  func range(
    of entry: Entry, endingAt last: Int, in text: Span<UInt8>, _ ends: inout TextEnds?,
    _ steps: inout Int
  ) -> Range<Int>? {
    if entry.isPlain {
      // A fingerprint found it, which another text may share.
      let start = last + 1 - entry.count
      guard start >= 0, entry.beginsAlike(text, from: start) else { return nil }
      if entry.count > 16,
        !equal(text, from: start + 16, to: last + 1, bytesFrom: entry.start + 16)
      {
        return nil
      }
      return widened(start..<last + 1, entry, in: text, &ends, &steps)
    }
    guard let coreStart = coreStart(of: entry, endingAt: last, in: text, &steps) else {
      return nil
    }
    let start = coreStart - (entry.coreStart - entry.start)
    let end = last + 1 + (entry.end - entry.coreEnd)
    steps &+= coreStart - start + end - last
    guard start >= 0, end <= text.count,
      equal(text, from: start, to: coreStart, bytesFrom: entry.start),
      equal(text, from: last + 1, to: end, bytesFrom: entry.coreEnd)
    else { return nil }
    return widened(start..<end, entry, in: text, &ends, &steps)
  }

  private func coreStart(
    of entry: Entry, endingAt last: Int, in text: Span<UInt8>, _ steps: inout Int
  ) -> Int? {
    var position = last + 1
    defer { steps &+= last + 1 - position }
    for index in (entry.coreStart..<entry.coreEnd).reversed() {
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

  func equal(
    _ text: Span<UInt8>, from start: Int, to end: Int, bytesFrom offset: Int
  ) -> Bool {
    for index in start..<end where text[index] != bytes[offset + index - start] { return false }
    return true
  }

  /// Widens a match to whole words as its stars allow; nil where its borders are not free.
  ///
  /// Whether it is a match is settled by the bytes beside it, before any word is walked along: a
  /// star in a text that is one long word would else walk it again for each of its letters.
  private func widened(
    _ range: Range<Int>, _ entry: Entry, in text: Span<UInt8>, _ ends: inout TextEnds?,
    _ steps: inout Int
  ) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    let opens = start > 0 && Folding.isWord(text[start]) && Folding.isWord(text[start - 1])
    let closes =
      end < text.count && Folding.isWord(text[end - 1]) && Folding.isWord(text[end])
    if opens, !entry.marks.contains(.anyStart) { return nil }
    if closes, !entry.marks.contains(.anyEnd) { return nil }
    if entry.marks.contains(.entry), !isEntry(range, in: text) { return nil }
    if entry.marks.contains(.whole) {
      let known = ends ?? TextEnds(of: text)
      ends = known
      guard known.areThose(of: range, opening: opens, closing: closes) else { return nil }
    }
    guard opens || closes else { return range }
    let first = max(0, start - CompileLimits.word)
    while opens, start > first, Folding.isWord(text[start - 1]) { start -= 1 }
    let last = min(text.count, end + CompileLimits.word)
    while closes, end < last, Folding.isWord(text[end]) { end += 1 }
    steps &+= end - start
    return start..<end
  }

  /// Entries have no stars.
  private func isEntry(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    func separates(_ byte: UInt8) -> Bool {
      Folding.isBlank(byte) || byte == 0x2c || byte == 0x3b || byte == 0x7c
    }
    return (range.lowerBound == 0 || separates(text[range.lowerBound - 1]))
      && (range.upperBound == text.count || separates(text[range.upperBound]))
  }
}
