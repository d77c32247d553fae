import BifocalModel

/// Turns a content into what the model weighs: words, runs of characters and structure.
struct FeatureReader<Feature: FeatureRecord> {
  var features = FeatureList<Feature>()
  /// Of the title that was read last.
  var wordCount = 0
  /// Working memory of weighing.
  var memory = WeightMemory()

  mutating func clear() {
    features.clear()
    wordCount = 0
  }

  /// What the row is, whatever it says.
  mutating func readStructure(_ content: Content) {
    let kind = Int(content.kind.rawValue)
    let people = Self.step(Int(content.attendees), among: StretchLimits.people)
    let length = Self.step(Int(content.minutes), among: StretchLimits.minutes)
    let own = Int(content.isOrganizerSelf.rawValue)
    let series = Int(content.isRecurring.rawValue)
    features.add(.kind, kind)
    features.add(.attendees, people)
    features.add(.attendees, people << 8 | own << 4 | series, of: 1)
    features.add(.minutes, length << 4 | kind)
    features.add(.minutes, length << 8 | people, of: 1)
    features.add(.series, series << 4 | own)
    features.add(.allDay, Int(content.isAllDay.rawValue))
    features.add(.showAs, Int(content.showAs.rawValue))
    features.add(.showAs, Int(content.showAs.rawValue) << 8 | people, of: 1)
    if content.hour >= 0 {
      let hour = Self.step(Int(content.hour), among: StretchLimits.hours)
      features.add(.hour, hour)
      features.add(.hour, hour << 8 | people, of: 1)
    }
  }

  /// The first rule that matches, and what it says.
  mutating func read(rule activity: Activity, fingerprint: UInt64) {
    features.add(.rule, activity.index)
    features.add(fingerprint, .rule)
  }

  /// How the title looks: its length, and which of its words begin with a capital.
  mutating func readShape(_ content: Content, of title: Span<UInt8>, _ shapes: TitleShape) {
    let people = Self.step(Int(content.attendees), among: StretchLimits.few)
    let words = Self.step(wordCount, among: StretchLimits.words)
    features.add(.length, words)
    features.add(.length, words << 4 | people, of: 1)
    if !shapes.isEmpty { features.add(.titleShape, Int(shapes.rawValue) << 4 | people, of: 2) }
    guard let look = Self.look(of: title) else { return }
    features.add(.titleShape, Int(truncatingIfNeeded: look & 0xffff_ffff))
    features.add(.titleShape, Int(truncatingIfNeeded: look & 0xffff_ffff) << 4 | people, of: 1)
  }

  /// A number for the looks of a short title: per word whether it begins with a capital, is all
  /// capitals, a number or a symbol (which one); nil for more than six words.
  private static func look(of title: Span<UInt8>) -> UInt64? {
    var look = FeatureHash.start
    var count = 0
    var index = 0
    while index < title.count {
      let byte = title[index]
      if byte <= 0x20 {
        index += 1
        continue
      }
      count += 1
      guard count <= 6 else { return nil }
      var capitals = 0
      var length = 0
      if isLetter(byte) {
        while index < title.count, isLetter(title[index]) {
          if title[index] >= 0x41, title[index] <= 0x5a { capitals += 1 }
          length += 1
          index += 1
        }
        let isCapital = byte >= 0x41 && byte <= 0x5a
        let code: UInt8 = capitals > 1 && capitals == length ? 3 : isCapital ? 2 : 1
        look = FeatureHash.adding(code, to: look)
      } else if byte >= 0x30, byte <= 0x39 {
        while index < title.count, title[index] >= 0x30, title[index] <= 0x39 { index += 1 }
        look = FeatureHash.adding(4, to: look)
      } else {
        look = FeatureHash.adding(byte, to: look)
        index += 1
      }
    }
    return FeatureHash.mix(look)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x41 && byte <= 0x5a || byte >= 0x61 && byte <= 0x7a
  }

  /// Which stretch a number lies in; 0 where the row does not say.
  static func step(_ value: Int, among limits: [Int]) -> Int {
    guard value >= 0 else { return 0 }
    for index in limits.indices where value <= limits[index] { return index + 1 }
    return limits.count + 1
  }
}

/// The last number of each stretch.
private enum StretchLimits {
  static let people = [1, 2, 3, 5, 9, 19]
  static let few = [1, 2]
  static let minutes = [15, 30, 45, 60, 90, 120, 240, 600]
  static let hours = [6, 8, 10, 11, 13, 15, 17, 19]
  static let words = [0, 1, 2, 3, 5, 8]
}
