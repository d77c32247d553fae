public import BifocalModel

/// Which groups of leaders are told of, and how small one may be.
public struct GroupOptions: Codable, Sendable, Equatable {
  /// What leaders are grouped by. Where not all groups can be told of, the earlier ones are.
  public var by: [GroupDimension] = [.department, .level, .role, .field, .manager]
  /// The leaders a group needs for a median, and for anything at all.
  public var minimum = 5

  /// The leaders that quartiles need.
  var quartileMinimum: Int { max(12, minimum) }

  public init() {}

  enum CodingKeys: String, CodingKey { case by, minimum }

  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    minimum = try keys.decodeIfPresent(Int.self, forKey: .minimum) ?? minimum
    guard (5...50).contains(minimum) else {
      throw DecodingError.dataCorruptedError(
        forKey: .minimum, in: keys, debugDescription: "minimum must be from 5 to 50")
    }
    guard let names = try keys.decodeIfPresent([String].self, forKey: .by) else { return }
    by = try names.map { name in
      guard let dimension = GroupDimension(rawValue: name), dimension != .all else {
        throw DecodingError.dataCorruptedError(
          forKey: .by, in: keys,
          debugDescription:
            "leaders can be grouped by department, level, role, field and manager, not by '\(name)'"
        )
      }
      return dimension
    }
    guard Set(by).count == by.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .by, in: keys, debugDescription: "name each only once")
    }
  }
}
