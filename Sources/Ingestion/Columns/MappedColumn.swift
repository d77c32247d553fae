/// A column of a file and what it is read as.
public struct MappedColumn: Sendable, Equatable {
  /// The name in the header.
  public var name: String
  /// The role, such as `start_date`; nil where the format does not know the column.
  public var role: String?

  public init(name: String, role: String?) {
    self.name = name
    self.role = role
  }
}
