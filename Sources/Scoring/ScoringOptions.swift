import BifocalModel

/// When a row that no rule decides is said to be something.
public struct ScoringOptions: Codable, Sendable, Equatable {
  /// The probability that the likeliest altitude of a row must reach; below it the row is unclear.
  public var threshold = 0.35
  /// How far strategic and craft must be apart for either to be said: taking one for the other is
  /// the mistake that bends the balance, so that near the middle a row stays unclear.
  public var margin = 0.2

  public init() {}

  enum CodingKeys: String, CodingKey { case threshold, margin }

  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    func probability(_ key: CodingKeys, _ standard: Double) throws -> Double {
      let value = try keys.decodeIfPresent(Double.self, forKey: key) ?? standard
      guard (0...1).contains(value) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: keys,
          debugDescription: "\(key.rawValue) is a probability from 0 to 1")
      }
      return value
    }
    threshold = try probability(.threshold, threshold)
    margin = try probability(.margin, margin)
  }

  /// A probability in parts of `Score.scale`.
  static func parts(_ probability: Double) -> Int {
    Int((probability * Double(Score.scale)).rounded())
  }

  /// The answer that probabilities give, in parts of `Score.scale`.
  func answer(of parts: InlineArray<23, UInt16>) -> Activity {
    Score.likeliest(
      of: parts, threshold: Self.parts(threshold), margin: Self.parts(margin))
  }
}
