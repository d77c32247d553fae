public import BifocalModel

/// One step of a pipeline's filters; the steps are applied in the order of the file.
///
/// Nothing is lost: what a filter takes out stays in the ledger as filtered time.
public enum ItemFilter: Sendable, Equatable {
  /// Takes out the items that meet the condition.
  case drop(ItemCondition)
  /// Takes out the items that do not meet the condition.
  case keep(ItemCondition)
  /// Blanks texts before scoring sees them.
  case redact([TextField])
}

extension ItemFilter: Codable {
  private enum CodingKeys: String, CodingKey { case drop, keep, redact }

  /// Fails unless there is exactly one key, and for names that are no text of a row.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let drop = try values.decodeIfPresent(ItemCondition.self, forKey: .drop)
    let keep = try values.decodeIfPresent(ItemCondition.self, forKey: .keep)
    let redact = try values.decodeIfPresent([String].self, forKey: .redact)
    let fields = try redact.map { names in
      try names.map { name in
        guard let field = Self.fields[name] else {
          throw DecodingError.dataCorruptedError(
            forKey: .redact, in: values,
            debugDescription: "allowed are " + Self.fields.keys.sorted().joined(separator: ", "))
        }
        return field
      }
    }
    let filters = [
      drop.map(ItemFilter.drop), keep.map(ItemFilter.keep), fields.map(ItemFilter.redact),
    ].compactMap(\.self)
    guard filters.count == 1, let filter = filters.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription: "write exactly one of drop, keep and redact"))
    }
    self = filter
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .drop(let condition): try values.encode(condition, forKey: .drop)
    case .keep(let condition): try values.encode(condition, forKey: .keep)
    case .redact(let fields): try values.encode(fields.map(\.name), forKey: .redact)
    }
  }

  /// A row's own name in its file is no text and cannot be blanked.
  private static let fields = Dictionary(
    uniqueKeysWithValues: TextField.allCases.filter { $0 != .id }.map { ($0.name, $0) })
}
