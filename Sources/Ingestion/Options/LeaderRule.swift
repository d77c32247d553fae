/// How a source names the leader of its rows.
public enum LeaderRule: Sendable, Equatable {
  /// A column of the file names the leader of every row.
  case column(String)
  /// The file's name holds the leader where the pattern has `{leader}`.
  case fileName(pattern: String)
  /// The whole source belongs to one leader.
  case fixed(String)

  /// The part of a file's name that stands for `{leader}`, or nil where the pattern does not fit.
  ///
  /// A pattern with slashes is compared with as many parts of the path, from its end.
  static func leader(in fileName: String, pattern: String) -> String? {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false).count
    let tail = fileName.split(separator: "/").suffix(parts).joined(separator: "/")
    guard let hole = pattern.firstRange(of: placeholder) else { return nil }
    let prefix = pattern[..<hole.lowerBound]
    let suffix = pattern[hole.upperBound...]
    guard tail.count > prefix.count + suffix.count, tail.hasPrefix(prefix), tail.hasSuffix(suffix)
    else { return nil }
    let leader = tail.dropFirst(prefix.count).dropLast(suffix.count)
    return leader.contains("/") ? nil : String(leader)
  }

  static let placeholder = "{leader}"
}

extension LeaderRule: Codable {
  private enum CodingKeys: String, CodingKey {
    case column
    case fileName = "file_name"
    case fixed
  }

  /// Fails unless there is exactly one key, and one `{leader}` in a pattern.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let column = try values.decodeIfPresent(String.self, forKey: .column)
    let pattern = try values.decodeIfPresent(String.self, forKey: .fileName)
    let fixed = try values.decodeIfPresent(String.self, forKey: .fixed)
    let rules = [
      column.map(LeaderRule.column), pattern.map(LeaderRule.fileName), fixed.map(LeaderRule.fixed),
    ].compactMap(\.self)
    guard rules.count == 1, let rule = rules.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription: "write exactly one of column, file_name and fixed"))
    }
    if let pattern, pattern.ranges(of: Self.placeholder).count != 1 {
      throw DecodingError.dataCorruptedError(
        forKey: .fileName, in: values,
        debugDescription: "write {leader} exactly once, as in calendar-{leader}.csv")
    }
    self = rule
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .column(let name): try values.encode(name, forKey: .column)
    case .fileName(let pattern): try values.encode(pattern, forKey: .fileName)
    case .fixed(let leader): try values.encode(leader, forKey: .fixed)
    }
  }
}
