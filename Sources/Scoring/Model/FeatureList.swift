import BifocalModel

/// What the model sees of one content: its features by group; used again for the next.
struct FeatureList {
  private(set) var structure = Column()
  var words = Column()
  var grams = Column()
  private(set) var notes = Column()

  /// The features of one group, in the order found.
  struct Column {
    /// Only the first `count` are features; what lies behind is room for the next content.
    var room: [Feature] = []
    var count = 0

    /// Makes room for so many features in all.
    mutating func reserve(_ total: Int) {
      if room.count < total { room += Array(repeating: .none, count: total - room.count) }
    }

    mutating func append(_ feature: Feature) {
      if count == room.count { reserve(2 * count + 16) }
      room[count] = feature
      count += 1
    }

    var features: ArraySlice<Feature> { room[..<count] }
  }

  /// One feature: its fingerprint, and where the words stand that it was made of.
  struct Feature {
    /// The upper half is the row of a weight table, the lower half its tag.
    var id: UInt32
    /// From the beginning of the folded text; nothing for structure.
    var start: UInt16
    var end: UInt16
    var origin: Origin

    static let none = Feature(id: 0, start: 0, end: 0, origin: .title)

    @inline(__always)
    init(_ hash: UInt64, _ origin: Origin, _ place: Range<Int>) {
      self.init(
        id: FeatureHash.id(of: hash), start: UInt16(truncatingIfNeeded: place.lowerBound),
        end: UInt16(truncatingIfNeeded: place.upperBound), origin: origin)
    }

    @inline(__always)
    private init(id: UInt32, start: UInt16, end: UInt16, origin: Origin) {
      self.id = id
      self.start = start
      self.end = end
      self.origin = origin
    }
  }

  /// The features of a group weigh together as one: by one over the root of their number.
  enum Group: Int, CaseIterable {
    /// Counted once each: what the row is, and what rules and lexicon say of it.
    case structure
    /// Words of the title and neighbouring pairs of them.
    case words
    /// Runs of three to five characters of the title's words.
    case grams
    /// Words of the other texts.
    case notes
  }

  /// What a feature was made of.
  enum Origin: UInt8 {
    case title, description, categories, labels, project, ticketType, priority, status
    case titleShape, attendees, minutes, series, allDay, showAs, hour, kind, length, field
    case rule, lexicon
    /// Words of the lexicon in a description.
    case lexiconOfDescription

    /// As a reason names it.
    var name: String {
      switch self {
      case .ticketType: "ticket_type"
      case .titleShape: "shape of the title"
      case .series: "recurring and organiser"
      case .allDay: "all_day"
      case .showAs: "show_as"
      case .length: "length of the title"
      case .hour: "time of day"
      case .lexiconOfDescription: "lexicon"
      default: String(describing: self)
      }
    }
  }

  subscript(group: Group) -> Column {
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
  mutating func addNote(_ hash: UInt64, _ origin: Origin, _ place: Range<Int>) {
    notes.append(Feature(hash, origin, place))
  }

  /// Of structure.
  @inline(__always)
  mutating func add(_ hash: UInt64, _ origin: Origin, _ place: Range<Int> = 0..<0) {
    structure.append(Feature(hash, origin, place))
  }

  /// Words that lean towards an activity, by a number of both.
  mutating func addLeaning(_ value: Int, at hit: Evidence.Hit) {
    let code = UInt64(Origin.lexicon.rawValue) << 56 | UInt64(truncatingIfNeeded: value)
    add(
      FeatureHash.mix(code), hit.field == .title ? .lexicon : .lexiconOfDescription,
      Int(hit.start)..<Int(hit.end))
  }

  /// A feature of structure: a small number of its origin.
  mutating func add(_ origin: Origin, _ value: Int, of kind: UInt64 = 0) {
    let code = UInt64(origin.rawValue) << 56 | kind << 48 | UInt64(truncatingIfNeeded: value)
    add(FeatureHash.mix(code), origin)
  }
}

/// Fingerprints of features; not of anything that is stored or compared elsewhere.
enum FeatureHash {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The mixer of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  @inline(__always)
  static func id(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }
}
