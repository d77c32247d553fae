/// A column that a format knows: its role and the names under which exports write it.
struct FormatColumn: Sendable {
  let role: ColumnRole
  /// As exports write them, in any language; compared folded.
  let names: [String]
  /// The names folded, each in its spellings: folded once, and not for every header.
  let spellings: [[[UInt8]]]
  let isRequired: Bool
  /// Which of several columns of one name it is, from 0.
  let occurrence: Int
  /// Whether every column of these names belongs to it.
  let repeats: Bool

  private init(
    role: ColumnRole, names: [String], isRequired: Bool, occurrence: Int, repeats: Bool
  ) {
    self.role = role
    self.names = names
    self.isRequired = isRequired
    self.occurrence = occurrence
    self.repeats = repeats
    spellings = names.map(HeaderNames.spellings)
  }

  static func needed(_ role: ColumnRole, _ names: String..., at occurrence: Int = 0)
    -> FormatColumn
  {
    FormatColumn(
      role: role, names: names, isRequired: true, occurrence: occurrence, repeats: false)
  }

  static func known(_ role: ColumnRole, _ names: String..., at occurrence: Int = 0)
    -> FormatColumn
  {
    FormatColumn(
      role: role, names: names, isRequired: false, occurrence: occurrence, repeats: false)
  }

  static func repeated(_ role: ColumnRole, _ names: String...) -> FormatColumn {
    FormatColumn(role: role, names: names, isRequired: false, occurrence: 0, repeats: true)
  }
}
