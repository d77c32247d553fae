import BifocalModel

extension FeatureReader {
  private typealias Feature = FeatureList.Feature

  /// Reads a folded text word by word.
  @inline(__always)
  static func forEachWord(
    in text: Span<UInt8>, _ body: (_ place: Range<Int>, _ isSymbol: Bool) -> Void
  ) {
    var index = 0
    while let word = word(in: text, from: &index) { body(word.place, word.isSymbol) }
  }

  /// The next word from a position on, and moves the position behind it.
  ///
  /// A word is letters and digits, or one symbol; digits are all alike in a word of several
  /// characters, so that `Q3` is known where `Q4` was seen.
  @inline(__always)
  private static func word(
    in text: Span<UInt8>, from index: inout Int
  ) -> (place: Range<Int>, isSymbol: Bool)? {
    while index < text.count, Folding.isBlank(text[index]) { index += 1 }
    guard index < text.count else { return nil }
    let start = index
    let byte = text[index]
    index += 1
    if Folding.isWord(byte) {
      while index < text.count, Folding.isWord(text[index]) { index += 1 }
      return (start..<index, false)
    }
    // Symbols beyond ASCII are several control codes.
    if byte < 0x20 { while index < text.count, text[index] < 0x20 { index += 1 } }
    return (start..<index, true)
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
    wordCount = Self.readTitle(text, family: family, &features.words, &features.grams)
  }

  /// The number of words.
  ///
  /// Features go straight into room that is there, because a title has some two hundred.
  private static func readTitle(
    _ text: Span<UInt8>, family: Int32, _ words: inout FeatureList.Column,
    _ grams: inout FeatureList.Column
  ) -> Int {
    words.reserve(3 * text.count + 1)
    grams.reserve(6 * text.count)
    var wordRoom = words.room.mutableSpan
    var gramRoom = grams.room.mutableSpan
    var wordFeatures = 0
    var gramFeatures = 0
    var last = Seed.edge
    var lastStart = 0
    var count = 0
    var index = 0
    while let (place, isSymbol) = word(in: text, from: &index) {
      let word = hash(place, of: text)
      wordRoom[wordFeatures] = Feature(FeatureHash.mix(word ^ Seed.word), .title, place)
      wordRoom[wordFeatures + 1] = Feature(
        FeatureHash.mix(last &* 3 &+ word ^ Seed.pair), .title, lastStart..<place.upperBound)
      wordFeatures += 2
      if family >= 0 {
        wordRoom[wordFeatures] = Feature(
          FeatureHash.mix(word ^ Seed.family ^ UInt64(family) << 48), .field, place)
        wordFeatures += 1
      }
      if !isSymbol { readGrams(place, of: text, &gramRoom, &gramFeatures) }
      last = word
      lastStart = place.lowerBound
      count += 1
    }
    if count > 0 {
      wordRoom[wordFeatures] = Feature(
        FeatureHash.mix(last &* 3 &+ Seed.edge ^ Seed.pair), .title, lastStart..<text.count)
      wordFeatures += 1
    }
    words.count = wordFeatures
    grams.count = gramFeatures
    return count
  }

  /// Runs of three, four and five characters of a word between marks for its ends.
  @inline(__always)
  private static func readGrams(
    _ place: Range<Int>, of text: Span<UInt8>, _ room: inout MutableSpan<Feature>,
    _ count: inout Int
  ) {
    var window: UInt64 = 0x3c
    var length = 1
    for index in place.lowerBound...place.upperBound {
      let byte = index < place.upperBound ? plain(text[index], alone: false) : 0x3e
      window = window << 8 | UInt64(byte)
      length += 1
      for run in 3...5 where length >= run {
        let gram = window & (1 << UInt64(8 * run) - 1) ^ Seed.gram ^ UInt64(run) << 56
        room[count] = Feature(FeatureHash.mix(gram), .title, place)
        count += 1
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
      features.addNote(FeatureHash.mix(word ^ seed), origin, place)
      features.addNote(
        FeatureHash.mix(last &* 3 &+ word ^ seed ^ Seed.pair), origin,
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
