/// Finds many keys that begin where a word does, by fingerprints of the text's words.
///
/// A taxonomy has tens of thousands of words and phrases. In one table of transitions they are far
/// larger than the caches, and every byte of a text waits for memory; here a word costs one look
/// into a small table at its end, and a byte within it one at a few bits. What is found must still
/// be compared with the text, because two texts may share a fingerprint.
struct WordKeys: Sendable {
  /// By a part of the fingerprint, or the next free place behind it: the number of a key and 1 in
  /// the lower half, a tag of the fingerprint, and in the last bit whether keys go on behind it. A
  /// word each, because every look is a wait for memory; 0 is a free slot.
  private let slots: [UInt64]
  /// How far a spread fingerprint is shifted to become a place among the slots.
  private let shift: UInt64
  /// Bit by bit, what may be the fingerprint of a key of which a word goes on.
  private let stems: [UInt64]

  private let isEmpty: Bool

  /// Keys are at most this long in bytes, so that reading a text is linear in its length.
  static let longest = 64

  private static let goesOn: UInt64 = 1 << 63

  /// Folded keys, by the number that `scan` tells, equal ones by their first; `isStem` where a word
  /// of the text may go on behind the key. All begin with a byte of a word and have no separator
  /// but single blanks.
  init(_ keys: [(bytes: [UInt8], number: Int, isStem: Bool)]) {
    var stems = [UInt64](repeating: 0, count: 1 << 8)
    var positions: [UInt64: Int] = [:]
    var found: [(hash: UInt64, slot: UInt64)] = []
    func position(of hash: UInt64) -> Int {
      if let known = positions[hash] { return known }
      positions[hash] = found.count
      found.append((hash, WordKeys.tag(of: hash)))
      return found.count - 1
    }
    for key in keys {
      var hash = FeatureHash.start
      for (index, byte) in key.bytes.enumerated() {
        hash = FeatureHash.adding(byte, to: hash)
        guard index + 1 < key.bytes.count, byte != Folding.blank else { continue }
        if Folding.isWord(byte), Folding.isWord(key.bytes[index + 1]) { continue }
        found[position(of: hash)].slot |= WordKeys.goesOn
      }
      let place = position(of: hash)
      if found[place].slot & 0xffff_ffff == 0 { found[place].slot |= UInt64(key.number + 1) }
      if key.isStem {
        let bit = WordKeys.spread(hash) >> 50
        stems[Int(bit >> 6)] |= 1 << (bit & 63)
      }
    }
    self.stems = stems
    // At most half is taken.
    var bits: UInt64 = 4
    while 1 << bits < 2 * found.count { bits += 1 }
    var slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    for (hash, slot) in found {
      var place = Int(WordKeys.spread(hash) >> (64 - bits))
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
    self.slots = slots
    shift = 64 - bits
    isEmpty = keys.isEmpty
  }

  /// The part of a fingerprint that a slot keeps, in its place.
  @inline(__always)
  private static func tag(of hash: UInt64) -> UInt64 { hash << 32 & ~goesOn }

  /// Brings what differs to the upper bits (Knuth, The Art of Computer Programming 3, 6.4).
  @inline(__always)
  private static func spread(_ hash: UInt64) -> UInt64 { hash &* 0x9e37_79b9_7f4a_7c15 }

  /// Reads a folded text; `visit` is told where a key may end, and its number.
  @inline(__always)
  func scan(_ text: Span<UInt8>, _ visit: (_ last: Int, _ number: Int) -> Void) {
    guard !isEmpty else { return }
    let stems = stems.span
    var start = 0
    while start < text.count {
      guard Folding.isWord(text[start]) else {
        start += 1
        continue
      }
      var hash = FeatureHash.start
      var end = start
      while true {
        hash = FeatureHash.adding(text[end], to: hash)
        end += 1
        guard end < text.count, Folding.isWord(text[end]) else { break }
        let bit = WordKeys.spread(hash) >> 50
        if stems[Int(bit >> 6)] & 1 << (bit & 63) != 0 { _ = tell(hash, end - 1, visit) }
      }
      if tell(hash, end - 1, visit) { goOn(text, from: end, hash, visit) }
      start = end
    }
  }

  /// Reads on behind a word that phrases begin with.
  private func goOn(
    _ text: Span<UInt8>, from start: Int, _ beginning: UInt64,
    _ visit: (_ last: Int, _ number: Int) -> Void
  ) {
    var hash = beginning
    var end = start
    while end < text.count {
      if Folding.isSeparator(text[end]) {
        hash = FeatureHash.adding(Folding.blank, to: hash)
        while end < text.count, Folding.isSeparator(text[end]) { end += 1 }
        guard end < text.count else { return }
      }
      let isWord = Folding.isWord(text[end])
      hash = FeatureHash.adding(text[end], to: hash)
      end += 1
      while isWord, end < text.count, Folding.isWord(text[end]) {
        let bit = WordKeys.spread(hash) >> 50
        if stems[Int(bit >> 6)] & 1 << (bit & 63) != 0 { _ = tell(hash, end - 1, visit) }
        hash = FeatureHash.adding(text[end], to: hash)
        end += 1
      }
      guard tell(hash, end - 1, visit) else { return }
    }
  }

  /// Tells the keys of a fingerprint by the first of them; whether keys go on behind it.
  @inline(__always)
  private func tell(
    _ hash: UInt64, _ last: Int, _ visit: (_ last: Int, _ number: Int) -> Void
  ) -> Bool {
    let slots = slots.span
    let tag = WordKeys.tag(of: hash)
    var place = Int(WordKeys.spread(hash) >> shift)
    while slots[place] != 0 {
      let slot = slots[place]
      if slot & ~WordKeys.goesOn ^ tag <= 0xffff_ffff {
        let number = Int(slot & 0xffff_ffff)
        if number != 0 { visit(last, number - 1) }
        return slot & WordKeys.goesOn != 0
      }
      place = (place + 1) & (slots.count - 1)
    }
    return false
  }
}
