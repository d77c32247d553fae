/// Reads words, pairs of them and runs of characters of a title.
///
/// A title has some two hundred features, so that they go straight into room that is there.
enum TitleFeatures {
  /// The number of words; complexity: linear in the text.
  static func read<Feature>(
    _ text: Span<UInt8>, family: Int32, _ words: inout FeatureList<Feature>.Column,
    _ grams: inout FeatureList<Feature>.Column
  ) -> Int {
    words.reserve(3 * text.count + 1)
    grams.reserve(runs * (2 * text.count + 1))
    var wordRoom = words.room.mutableSpan
    var gramRoom = grams.room.mutableSpan
    var wordFeatures = 0
    var gramFeatures = 0
    var last = FeatureSeed.edge
    var lastStart = 0
    var count = 0
    var index = 0
    while let word = FeatureWord(in: text, from: &index) {
      let hash = word.hash(in: text)
      wordRoom[wordFeatures] = Feature(
        FeatureHash.mix(hash ^ FeatureSeed.word), .title, word.place)
      wordRoom[wordFeatures + 1] = Feature(
        FeatureHash.mix(last &* 3 &+ hash ^ FeatureSeed.pair), .title, lastStart..<word.end)
      wordFeatures += 2
      if family >= 0 {
        wordRoom[wordFeatures] = Feature(
          FeatureHash.mix(hash ^ FeatureSeed.family ^ UInt64(family) << 48), .field, word.place)
        wordFeatures += 1
      }
      if !word.isSymbol { readRuns(of: word, in: text, &gramRoom, &gramFeatures) }
      last = hash
      lastStart = word.start
      count += 1
    }
    if count > 0 {
      wordRoom[wordFeatures] = Feature(
        FeatureHash.mix(last &* 3 &+ FeatureSeed.edge ^ FeatureSeed.pair), .title,
        lastStart..<text.count)
      wordFeatures += 1
    }
    words.count = wordFeatures
    grams.count = gramFeatures
    return count
  }

  /// Runs of three, four and five characters end at each character of a word.
  private static let runs = 3

  /// Runs of three, four and five characters of a word between marks for its ends.
  ///
  /// Near the word's beginning the longer runs do not fit yet: they are written all the same, and
  /// written over by what follows, because a choice would be guessed wrongly in every word.
  @inline(__always)
  private static func readRuns<Feature: FeatureRecord>(
    of word: FeatureWord, in text: Span<UInt8>, _ room: inout MutableSpan<Feature>,
    _ count: inout Int
  ) {
    var window = 0x3c << 8 | UInt64(FeatureWord.plain(text[word.start]))
    var fitting = 1
    for index in word.start + 1..<word.end {
      window = window << 8 | UInt64(FeatureWord.plain(text[index]))
      write(window, fitting, word.place, &room, &count)
      fitting = min(runs, fitting + 1)
    }
    write(window << 8 | 0x3e, fitting, word.place, &room, &count)
  }

  /// Writes the runs that end with the last byte of a window and counts those that fit.
  @inline(__always)
  private static func write<Feature: FeatureRecord>(
    _ window: UInt64, _ fitting: Int, _ place: Range<Int>, _ room: inout MutableSpan<Feature>,
    _ count: inout Int
  ) {
    room[count] = run(window & 0xff_ffff ^ 3 << 56, place)
    room[count + 1] = run(window & 0xffff_ffff ^ 4 << 56, place)
    room[count + 2] = run(window & 0xff_ffff_ffff ^ 5 << 56, place)
    count += fitting
  }

  @inline(__always)
  private static func run<Feature: FeatureRecord>(
    _ bytes: UInt64, _ place: Range<Int>
  ) -> Feature {
    Feature(FeatureHash.mix(bytes ^ FeatureSeed.gram), .title, place)
  }
}
