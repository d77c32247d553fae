/// When a row is said to be something.
public struct ScoringOptions: Codable, Sendable, Equatable {
  /// The probability that the likeliest altitude of a row must reach; below it the row is unclear.
  public var threshold = 0.35

  public init() {}

  enum CodingKeys: String, CodingKey { case threshold }

  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    threshold = try keys.decodeIfPresent(Double.self, forKey: .threshold) ?? threshold
    guard (0...1).contains(threshold) else {
      throw DecodingError.dataCorruptedError(
        forKey: .threshold, in: keys,
        debugDescription: "threshold is a probability from 0 to 1")
    }
  }
}
