extension SourceOptions {
  /// The name of a role, which only the kind of the rows tells to be one.
  struct RoleKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Reads `kind`, `columns` and `duration_unit`, which stand beside the other keys of a source.
  static func mapping(
    _ values: KeyedDecodingContainer<CodingKeys>
  ) throws -> ColumnMapping? {
    let kind = try word(values, .kind, FormatKind.allCases.filter { $0 != .items })
    let unit = try word(values, .durationUnit, ColumnMapping.DurationUnit.allCases)
    guard values.contains(.columns) else {
      if let key = kind != nil ? CodingKeys.kind : unit != nil ? .durationUnit : nil {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: values, debugDescription: "says nothing alone: it goes with columns")
      }
      return nil
    }
    guard let kind else {
      throw DecodingError.dataCorruptedError(
        forKey: .columns, in: values,
        debugDescription: "say what the rows are with kind: calendar, tickets or worklogs")
    }
    let roles = try values.nestedContainer(keyedBy: RoleKey.self, forKey: .columns)
    var columns: [String: [String]] = [:]
    for key in roles.allKeys { columns[key.stringValue] = try headers(roles, key) }
    do {
      return try ColumnMapping(kind: kind, columns: columns, durationUnit: unit ?? .hours)
    } catch {
      guard let role = error.role else {
        throw DecodingError.dataCorruptedError(
          forKey: .columns, in: values, debugDescription: error.text)
      }
      throw DecodingError.dataCorruptedError(
        forKey: RoleKey(stringValue: role), in: roles, debugDescription: error.text)
    }
  }

  /// One name, or a list of them.
  private static func headers(_ roles: KeyedDecodingContainer<RoleKey>, _ key: RoleKey) throws
    -> [String]
  {
    if let name = try? roles.decode(String.self, forKey: key) { return [name] }
    return try roles.decode([String].self, forKey: key)
  }

  private static func word<Word: RawRepresentable<String>>(
    _ values: KeyedDecodingContainer<CodingKeys>, _ key: CodingKeys, _ allowed: [Word]
  ) throws -> Word? {
    guard let text = try values.decodeIfPresent(String.self, forKey: key) else { return nil }
    if let word = allowed.first(where: { $0.rawValue == text }) { return word }
    throw DecodingError.dataCorruptedError(
      forKey: key, in: values,
      debugDescription: "allowed are " + allowed.map(\.rawValue).joined(separator: ", "))
  }
}
