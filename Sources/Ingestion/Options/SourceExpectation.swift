/// What the files of a source were found to be when its pipeline was written.
///
/// A run compares every file with it: with `columns`, and with the source's own `encoding`, `quote`,
/// `escape` and `date_order`. A file that has become another is set aside, never read by a guess.
public struct SourceExpectation: Codable, Sendable, Equatable {
  /// The header as it stood, in its order; some names perhaps twice.
  public var columns: [String]

  public init(columns: [String]) { self.columns = columns }

  enum CodingKeys: String, CodingKey { case columns }

  /// Fails with what is allowed where no column is named.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    columns = try values.decode([String].self, forKey: .columns)
    guard !columns.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .columns, in: values,
        debugDescription: "list the columns of the header, or leave expect out")
    }
  }
}
