import BifocalModel

extension FeatureReader {
  /// Reads a folded text; texts must come in the order of `TextField`, the title first.
  mutating func read(_ text: Span<UInt8>, of field: TextField, family: Int32) {
    switch field {
    case .title: readTitle(text, family: family)
    case .description: readNote(text, .description)
    case .categories: readNote(text, .categories)
    case .labels: readNote(text, .labels)
    case .project: readNote(text, .project)
    case .ticketType: readWhole(text, .ticketType)
    case .priority: readWhole(text, .priority)
    case .status: readWhole(text, .status)
    case .organizer, .attendees, .field, .epic, .id: break
    }
  }

  /// A short text as one word of structure.
  private mutating func readWhole(_ text: Span<UInt8>, _ origin: FeatureOrigin) {
    guard !text.isEmpty else { return }
    let word = FeatureWord(start: 0, end: text.count, isSymbol: false)
    let hash = word.hash(in: text) ^ UInt64(origin.rawValue) << 56
    features.add(FeatureHash.mix(hash), origin, text.indices)
  }

  /// The words of a text beside the title.
  private mutating func readNote(_ text: Span<UInt8>, _ origin: FeatureOrigin) {
    let seed = FeatureSeed.note ^ UInt64(origin.rawValue) << 56
    var last = FeatureSeed.edge
    var lastStart = 0
    var index = 0
    while let word = FeatureWord(in: text, from: &index) {
      if word.isSymbol { continue }
      let hash = word.hash(in: text)
      features.addNote(FeatureHash.mix(hash ^ seed), origin, word.place)
      features.addNote(
        FeatureHash.mix(last &* 3 &+ hash ^ seed ^ FeatureSeed.pair), origin,
        lastStart..<word.end)
      last = hash
      lastStart = word.start
    }
  }

  /// Words, pairs of them and runs of characters of a title.
  private mutating func readTitle(_ text: Span<UInt8>, family: Int32) {
    wordCount = TitleFeatures.read(text, family: family, &features.words, &features.grams)
  }
}
