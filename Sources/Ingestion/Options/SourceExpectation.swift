/// What the files of a source were found to be when its pipeline was written.
///
/// A run compares every file with it: with `columns` and `zones`, and with the source's own
/// `encoding`, `delimiter`, `quote`, `escape` and `date_order`. A file that has become another is
/// set aside, never read by a guess.
public struct SourceExpectation: Codable, Sendable, Equatable {
  /// The header as it stood, in its order; some names perhaps twice.
  public var columns: [String]
  /// Whether every time of day said its own zone; nil: nothing is expected.
  public var zones: Zones?

  /// What times of day say of their zone.
  public enum Zones: String, Codable, Sendable, CaseIterable {
    /// Each has an offset, or a zone in its row.
    case stated
  }

  public init(columns: [String], zones: Zones? = nil) {
    self.columns = columns
    self.zones = zones
  }

  enum CodingKeys: String, CodingKey { case columns, zones }

  /// Fails with what is allowed where no column is named, or `zones` is another word.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    columns = try values.decode([String].self, forKey: .columns)
    guard !columns.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .columns, in: values,
        debugDescription: "list the columns of the header, or leave expect out")
    }
    let word = try values.decodeIfPresent(String.self, forKey: .zones)
    zones = word.flatMap(Zones.init(rawValue:))
    if word != nil, zones == nil {
      throw DecodingError.dataCorruptedError(
        forKey: .zones, in: values,
        debugDescription: "write stated, or leave zones out where times state no zone")
    }
  }
}
