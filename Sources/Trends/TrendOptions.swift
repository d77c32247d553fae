/// How far back the figures of a trend look.
public struct TrendOptions: Codable, Sendable, Equatable {
  /// Weeks with data that a slope is laid through.
  public var slopeWeeks = 26
  /// Calendar weeks from which week-to-week variation is measured.
  public var variationWeeks = 52
  /// Hours of strategic and craft together below which there is no macro share.
  public var macroMinimumHours = 8.0

  /// Weeks that are summed for a share. Fixed: a `WeekTrend` and the names of the columns say four.
  static let windowWeeks = 4

  /// Weeks with data below which nothing is said of variation or slope.
  static let minimumWeeks = 8

  public init() {}

  enum CodingKeys: String, CodingKey {
    case slopeWeeks = "slope_weeks"
    case variationWeeks = "variation_weeks"
    case macroMinimumHours = "macro_minimum_hours"
  }

  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    func checked<Value: Comparable & Decodable>(
      _ key: CodingKeys, _ standard: Value, in range: ClosedRange<Value>
    ) throws -> Value {
      let value = try keys.decodeIfPresent(Value.self, forKey: key) ?? standard
      guard range.contains(value) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: keys,
          debugDescription:
            "\(key.rawValue) must be from \(range.lowerBound) to \(range.upperBound)")
      }
      return value
    }
    slopeWeeks = try checked(.slopeWeeks, slopeWeeks, in: Self.minimumWeeks...260)
    variationWeeks = try checked(.variationWeeks, variationWeeks, in: Self.minimumWeeks...260)
    macroMinimumHours = try checked(.macroMinimumHours, macroMinimumHours, in: 0...160)
  }
}
