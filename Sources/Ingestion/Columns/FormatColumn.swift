/// A column that a format knows: its role and the names under which exports write it.
struct FormatColumn: Sendable {
  let role: ColumnRole
  /// As exports write them, in any language; compared folded.
  let aliases: [HeaderAlias]
  let isRequired: Bool
  /// Which of several columns of one name it is, from 0.
  let occurrence: Int
  /// Whether every column of these names belongs to it.
  let repeats: Bool

  init(
    _ role: ColumnRole, _ names: [String], isRequired: Bool = false, occurrence: Int = 0,
    repeats: Bool = false
  ) {
    self.role = role
    aliases = names.map { HeaderAlias($0) }
    self.isRequired = isRequired
    self.occurrence = occurrence
    self.repeats = repeats
  }

  var names: [String] { aliases.map(\.name) }

  static func needed(_ role: ColumnRole, _ names: String..., at occurrence: Int = 0)
    -> FormatColumn
  {
    FormatColumn(role, names, isRequired: true, occurrence: occurrence)
  }

  static func known(_ role: ColumnRole, _ names: String..., at occurrence: Int = 0)
    -> FormatColumn
  {
    FormatColumn(role, names, occurrence: occurrence)
  }

  static func repeated(_ role: ColumnRole, _ names: String...) -> FormatColumn {
    FormatColumn(role, names, repeats: true)
  }
}
