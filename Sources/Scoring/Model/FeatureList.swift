import BifocalModel

/// What the model sees of one content: its features by group; used again for the next.
struct FeatureList<Feature: FeatureRecord> {
  private(set) var structure = Column()
  var words = Column()
  var grams = Column()
  private(set) var notes = Column()

  /// The features of one group, in the order found.
  struct Column {
    /// Only the first `count` are features; what lies behind is room for the next content.
    var room: [Feature] = []
    var count = 0

    /// Makes room for so many features in all, and for some more, so that a slightly longer text
    /// takes no memory anew.
    mutating func reserve(_ total: Int) {
      guard room.count < total else { return }
      room = room + Array(repeating: Feature(0, .title, 0..<0), count: 2 * total - room.count)
    }

    mutating func append(_ feature: Feature) {
      if count == room.count { reserve(count + 32) }
      room[count] = feature
      count += 1
    }

    var features: ArraySlice<Feature> { room[..<count] }
  }

  subscript(group: FeatureGroup) -> Column {
    switch group {
    case .structure: structure
    case .words: words
    case .grams: grams
    case .notes: notes
    }
  }

  mutating func clear() {
    structure.count = 0
    words.count = 0
    grams.count = 0
    notes.count = 0
  }

  /// Of a text beside the title.
  @inline(__always)
  mutating func addNote(_ hash: UInt64, _ origin: FeatureOrigin, _ place: Range<Int>) {
    notes.append(Feature(hash, origin, place))
  }

  /// Of structure.
  @inline(__always)
  mutating func add(_ hash: UInt64, _ origin: FeatureOrigin, _ place: Range<Int> = 0..<0) {
    structure.append(Feature(hash, origin, place))
  }

  /// Words that lean towards an activity, by a number of both.
  mutating func addLeaning(_ value: Int, at hit: Evidence.Hit) {
    let code = UInt64(FeatureOrigin.lexicon.rawValue) << 56 | UInt64(truncatingIfNeeded: value)
    add(
      FeatureHash.mix(code), hit.field == .title ? .lexicon : .lexiconOfDescription,
      Int(hit.start)..<Int(hit.end))
  }

  /// A feature of structure: a small number of its origin.
  mutating func add(_ origin: FeatureOrigin, _ value: Int, of kind: UInt64 = 0) {
    let code = UInt64(origin.rawValue) << 56 | kind << 48 | UInt64(truncatingIfNeeded: value)
    add(FeatureHash.mix(code), origin)
  }
}
