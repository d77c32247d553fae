/// Finds many keys that begin where a word does, by fingerprints of the text's words.
///
/// A taxonomy has tens of thousands of words and phrases. In one table of transitions they are far
/// larger than the caches, and every byte of a text waits for memory; here a word costs one look
/// into a table at its end, and a byte within it one at a few bits. What is found must still be
/// compared with the text, because two texts may share a fingerprint.
///
/// A text is read in rounds: first all its words, then what follows behind those that phrases
/// begin with, and so on. The looks of a round do not depend on each other, so that they wait for
/// memory together.
struct WordKeys: Sendable {
  /// By a part of the fingerprint, or the next free place behind it: the number of a key and 1 in
  /// the lower half, a tag of the fingerprint, and in the last bit whether keys go on behind it. A
  /// word each, because every look is a wait for memory; 0 is a free slot.
  private let slots: [UInt64]
  /// How far a spread fingerprint is shifted to become a place among the slots.
  private let shift: UInt64
  /// Which fingerprints may have a slot: most words and nearly all phrases of a text have none.
  private let known: FingerprintFilter
  /// What may be the fingerprint of a key of which a word goes on.
  private let stems: FingerprintFilter

  private let isEmpty: Bool

  /// Keys are at most this long in bytes, so that reading a text is linear in its length.
  static let longest = 64

  private static let goesOn: UInt64 = 1 << 63

  /// Folded keys, by the number that `scan` tells, equal ones by their first; `isStem` where a word
  /// of the text may go on behind the key. All begin with a byte of a word and have no separator
  /// but single blanks.
  init(_ keys: [(bytes: [UInt8], number: Int, isStem: Bool)]) {
    var stems: [UInt64] = []
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
      if key.isStem { stems.append(hash) }
    }
    self.stems = FingerprintFilter(stems, bits: 14)
    known = FingerprintFilter(found.map(\.hash), bits: FingerprintFilter.bits(for: found.count))
    // At most half is taken.
    var bits: UInt64 = 4
    while 1 << bits < 2 * found.count { bits += 1 }
    var slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    for (hash, slot) in found {
      var place = Int(FingerprintFilter.spread(hash) >> (64 - bits))
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

  /// Reads a folded text and notes where a key may end, and its number: see `KeyEnds`.
  func scan(_ text: Span<UInt8>, _ looks: inout WordLooks, into ends: inout KeyEnds) {
    guard !isEmpty else { return }
    looks.makeRoom(text.count + 1)
    var start = 0
    while start < text.count {
      if Folding.isWord(text[start]) {
        read(text, from: &start, FeatureHash.start, into: &looks)
      } else {
        start += 1
      }
    }
    while looks.beginRound() {
      load(&looks)
      settle(&looks, into: &ends)
      for index in 0..<looks.going { goOn(text, from: looks.looks[index], into: &looks) }
    }
  }

  /// Reads a word, or one byte of anything else; stands behind it afterwards.
  @inline(__always)
  private func read(
    _ text: Span<UInt8>, from end: inout Int, _ beginning: UInt64, into looks: inout WordLooks
  ) {
    var hash = FeatureHash.adding(text[end], to: beginning)
    var isInWord = Folding.isWord(text[end])
    end += 1
    while true {
      isInWord = isInWord && end < text.count && Folding.isWord(text[end])
      guard isInWord else { break }
      if stems.mayHold(hash) { looks.add(hash, end, isWhole: false, if: true) }
      hash = FeatureHash.adding(text[end], to: hash)
      end += 1
    }
    // A choice and not a branch, which would be guessed wrongly every other time.
    looks.add(hash, end, isWhole: true, if: known.mayHold(hash))
  }

  /// Reads on behind a word that phrases begin with.
  private func goOn(_ text: Span<UInt8>, from look: WordLooks.Look, into looks: inout WordLooks) {
    var end = Int(look.end)
    var hash = look.hash
    guard end < text.count else { return }
    if Folding.isSeparator(text[end]) {
      hash = FeatureHash.adding(Folding.blank, to: hash)
      while end < text.count, Folding.isSeparator(text[end]) { end += 1 }
      guard end < text.count else { return }
    }
    read(text, from: &end, hash, into: &looks)
  }

  /// Fetches the first slot of each look, none of which waits for another.
  private func load(_ looks: inout WordLooks) {
    let slots = slots.span
    let count = looks.count
    var round = looks.looks.mutableSpan
    for index in 0..<count { round[index].slot = slots[place(of: round[index].hash)] }
  }

  /// Notes the keys of the looks, and keeps those behind which keys go on.
  private func settle(_ looks: inout WordLooks, into ends: inout KeyEnds) {
    for index in 0..<looks.count {
      let look = looks.looks[index]
      let slot = slot(of: look)
      let number = Int(slot & 0xffff_ffff)
      if number != 0 { ends.add(Int(look.end) - 1, number - 1) }
      if look.isWhole, slot & WordKeys.goesOn != 0 { looks.keep(look) }
    }
  }

  /// The slot that has the fingerprint of a look, or a free one.
  @inline(__always)
  private func slot(of look: WordLooks.Look) -> UInt64 {
    let tag = WordKeys.tag(of: look.hash)
    var slot = look.slot
    var place = place(of: look.hash)
    while slot != 0, slot & ~WordKeys.goesOn ^ tag > 0xffff_ffff {
      place = (place + 1) & (slots.count - 1)
      slot = slots[place]
    }
    return slot
  }

  @inline(__always)
  private func place(of hash: UInt64) -> Int { Int(FingerprintFilter.spread(hash) >> shift) }
}
