import BifocalModel

extension FeatureReader {
  /// Reads a folded text word by word.
  ///
  /// A word is letters and digits, or one symbol; digits are all alike in a word of several
  /// characters, so that `Q3` is known where `Q4` was seen.
  @inline(__always)
  static func forEachWord(
    in text: Span<UInt8>, _ body: (_ place: Range<Int>, _ isSymbol: Bool) -> Void
  ) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if Folding.isBlank(byte) {
        index += 1
        continue
      }
      let start = index
      index += 1
      if Folding.isWord(byte) {
        while index < text.count, Folding.isWord(text[index]) { index += 1 }
        body(start..<index, false)
      } else {
        // Symbols beyond ASCII are several control codes.
        if byte < 0x20 { while index < text.count, text[index] < 0x20 { index += 1 } }
        body(start..<index, true)
      }
    }
  }

  @inline(__always)
  static func plain(_ byte: UInt8, alone: Bool) -> UInt8 {
    !alone && byte >= 0x30 && byte <= 0x39 ? 0x23 : byte
  }

  @inline(__always)
  static func hash(_ place: Range<Int>, of text: Span<UInt8>) -> UInt64 {
    let alone = place.count == 1
    var hash = FeatureHash.start
    for index in place { hash = FeatureHash.adding(plain(text[index], alone: alone), to: hash) }
    return hash
  }

  /// Words, pairs of them and runs of characters of a title.
  mutating func readTitle(_ text: Span<UInt8>, family: Int32) {
    var last = Seed.edge
    var lastStart = 0
    var count = 0
    Self.forEachWord(in: text) { place, isSymbol in
      let word = Self.hash(place, of: text)
      features.add(FeatureHash.mix(word ^ Seed.word), .title, .words, place)
      features.add(
        FeatureHash.mix(last &* 3 &+ word ^ Seed.pair), .title, .words,
        lastStart..<place.upperBound)
      if family >= 0 {
        features.add(
          FeatureHash.mix(word ^ Seed.family ^ UInt64(family) << 48), .field, .words, place)
      }
      if !isSymbol { readGrams(place, of: text) }
      last = word
      lastStart = place.lowerBound
      count += 1
    }
    if count > 0 {
      features.add(
        FeatureHash.mix(last &* 3 &+ Seed.edge ^ Seed.pair), .title, .words,
        lastStart..<text.count)
    }
    wordCount = count
  }

  /// Runs of three, four and five characters of a word between marks for its ends.
  @inline(__always)
  private mutating func readGrams(_ place: Range<Int>, of text: Span<UInt8>) {
    var window: UInt64 = 0x3c
    var length = 1
    for index in place.lowerBound...place.upperBound {
      let byte = index < place.upperBound ? Self.plain(text[index], alone: false) : 0x3e
      window = window << 8 | UInt64(byte)
      length += 1
      for count in 3...5 where length >= count {
        let gram = window & (1 << UInt64(8 * count) - 1)
        features.add(FeatureHash.mix(gram ^ Seed.gram ^ UInt64(count) << 56), .title, .grams, place)
      }
    }
  }

  /// The words of a text beside the title.
  mutating func readNote(_ text: Span<UInt8>, _ origin: FeatureList.Origin) {
    let seed = Seed.note ^ UInt64(origin.rawValue) << 56
    var last = Seed.edge
    var lastStart = 0
    Self.forEachWord(in: text) { place, isSymbol in
      if isSymbol { return }
      let word = Self.hash(place, of: text)
      features.add(FeatureHash.mix(word ^ seed), origin, .notes, place)
      features.add(
        FeatureHash.mix(last &* 3 &+ word ^ seed ^ Seed.pair), origin, .notes,
        lastStart..<place.upperBound)
      last = word
      lastStart = place.lowerBound
    }
  }

  /// Keeps fingerprints of different things apart.
  enum Seed {
    static let edge: UInt64 = 0x5e
    static let word: UInt64 = 0x1d8a_3f52_0c7b_9e64
    static let pair: UInt64 = 0x72b1_55c0_e38d_4a19
    static let gram: UInt64 = 0x00c4_9bd3_617f_2e80
    static let note: UInt64 = 0x0067_a8f1_2d5c_b93e
    static let family: UInt64 = 0x39f0_84d6_1ba2_57c5
  }
}
