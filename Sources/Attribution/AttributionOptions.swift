/// How the seconds of items become accounted time; a file may leave out any of it.
public struct AttributionOptions: Codable, Sendable, Equatable {
  /// What becomes of seconds for which several events are booked.
  public var overlap: Overlap
  /// Whether tentative items take time.
  public var countTentative: Bool
  /// Items longer than this many hours are counted in the note `long_items`; 1 to 168.
  public var longHours: Int

  /// A way to treat seconds for which several events are booked.
  public enum Overlap: String, Codable, Sendable, CaseIterable {
    /// Concurrent events share every second equally.
    case split
    /// The longest event has it; of equally long ones the earlier.
    case longestFirst = "longest-first"
    /// Every event has it, so that accounted time may exceed the day.
    case sum
  }

  public init(overlap: Overlap = .split, countTentative: Bool = false, longHours: Int = 12) {
    self.overlap = overlap
    self.countTentative = countTentative
    self.longHours = longHours
  }

  /// Throws `DecodingError.dataCorrupted` where a value is not allowed, saying which are.
  public init(from decoder: any Decoder) throws {
    self.init()
    let values = try decoder.container(keyedBy: CodingKeys.self)
    if let name = try values.decodeIfPresent(String.self, forKey: .overlap) {
      guard let rule = Overlap(rawValue: name) else {
        let names = Overlap.allCases.map(\.rawValue).joined(separator: ", ")
        throw DecodingError.dataCorruptedError(
          forKey: .overlap, in: values, debugDescription: "overlap must be one of \(names)")
      }
      overlap = rule
    }
    countTentative =
      try values.decodeIfPresent(Bool.self, forKey: .countTentative) ?? countTentative
    longHours = try values.decodeIfPresent(Int.self, forKey: .longHours) ?? longHours
    guard (1...168).contains(longHours) else {
      throw DecodingError.dataCorruptedError(
        forKey: .longHours, in: values,
        debugDescription: "long_hours must be a whole number from 1 to 168")
    }
  }

  private enum CodingKeys: String, CodingKey {
    case overlap
    case countTentative = "count_tentative"
    case longHours = "long_hours"
  }
}
