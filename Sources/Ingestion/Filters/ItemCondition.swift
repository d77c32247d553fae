public import BifocalModel

/// What an item must be to meet a filter: every part that is given, in any of its values.
public struct ItemCondition: Codable, Sendable, Equatable {
  /// Kinds of items (`event`, `all_day`, ...) or of sources (`calendar`, `ticket`, `worklog`).
  public var kind: [String]
  /// Words or phrases of the title; case and accents do not matter.
  public var title: [String]
  /// Words or phrases of the categories.
  public var categories: [String]
  /// How many people; a row that does not say meets no range.
  public var attendees: NumberRange?
  /// How long, in minutes; a row that does not say meets no range.
  public var minutes: NumberRange?
  /// Starts before this local day.
  public var before: CivilDate?
  /// Starts after this local day.
  public var after: CivilDate?

  /// From `min` to `max`, both included; either may be left out.
  public struct NumberRange: Codable, Sendable, Equatable {
    public var min: Int?
    public var max: Int?

    public init(min: Int? = nil, max: Int? = nil) {
      self.min = min
      self.max = max
    }

    func contains(_ number: Int) -> Bool {
      number >= 0 && number >= (min ?? 0) && number <= (max ?? Int.max)
    }
  }

  public init(
    kind: [String] = [], title: [String] = [], categories: [String] = [],
    attendees: NumberRange? = nil, minutes: NumberRange? = nil, before: CivilDate? = nil,
    after: CivilDate? = nil
  ) {
    self.kind = kind
    self.title = title
    self.categories = categories
    self.attendees = attendees
    self.minutes = minutes
    self.before = before
    self.after = after
  }

  private enum CodingKeys: String, CodingKey {
    case kind, title, categories, attendees, minutes, before, after
  }

  /// The names that `kind` knows.
  static let kinds =
    ItemKind.allCases.map(\.name)
    + SourceKind.allCases.map(\.name).filter { name in
      !ItemKind.allCases.contains { $0.name == name }
    }

  /// Fails for unknown kinds, dates that do not exist, and a condition that names nothing.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    kind = try Self.list(.kind, values)
    title = try Self.list(.title, values)
    categories = try Self.list(.categories, values)
    attendees = try values.decodeIfPresent(NumberRange.self, forKey: .attendees)
    minutes = try values.decodeIfPresent(NumberRange.self, forKey: .minutes)
    before = try Self.date(.before, values)
    after = try Self.date(.after, values)
    if !kind.allSatisfy(Self.kinds.contains) {
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: values,
        debugDescription: "allowed are " + Self.kinds.joined(separator: ", "))
    }
    if self == ItemCondition() {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath,
          debugDescription:
            "name at least one of kind, title, categories, attendees, minutes, before, after"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    if !kind.isEmpty { try values.encode(kind, forKey: .kind) }
    if !title.isEmpty { try values.encode(title, forKey: .title) }
    if !categories.isEmpty { try values.encode(categories, forKey: .categories) }
    try values.encodeIfPresent(attendees, forKey: .attendees)
    try values.encodeIfPresent(minutes, forKey: .minutes)
    try values.encodeIfPresent(before?.iso, forKey: .before)
    try values.encodeIfPresent(after?.iso, forKey: .after)
  }

  /// One text or a list of them; an empty phrase would meet every title.
  private static func list(
    _ key: CodingKeys, _ values: KeyedDecodingContainer<CodingKeys>
  ) throws -> [String] {
    guard values.contains(key) else { return [] }
    let single = try? values.decode(String.self, forKey: key)
    let texts = try single.map { [$0] } ?? values.decode([String].self, forKey: key)
    guard !texts.isEmpty, texts.allSatisfy({ !TextFolder.folded($0).isEmpty }) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values, debugDescription: "write at least one word")
    }
    // The signs of the taxonomy's patterns would be looked for as they stand, and meet nothing.
    guard texts.allSatisfy({ $0.utf8.allSatisfy { !signs.contains($0) } }) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values,
        debugDescription: "filters take plain words and phrases, without *, = and @")
    }
    return texts
  }

  private static let signs = [UInt8]("*=@".utf8)

  private static func date(
    _ key: CodingKeys, _ values: KeyedDecodingContainer<CodingKeys>
  ) throws -> CivilDate? {
    guard let text = try values.decodeIfPresent(String.self, forKey: key) else { return nil }
    if let date = CivilDate(iso: text) { return date }
    throw DecodingError.dataCorruptedError(
      forKey: key, in: values, debugDescription: "write a date as yyyy-MM-dd")
  }
}
