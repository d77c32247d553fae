/// Which columns of one file play which role, resolved once.
struct ColumnBinding: Sendable {
  /// The number of columns of the header.
  let width: Int
  /// The role of every column; nil where the format does not know it.
  let roles: [ColumnRole?]
  /// The columns of every role, by its raw value, in the order of the file.
  private let positions: [[Int]]
  /// The same, in the order in which the format prefers them.
  private let preferred: [[Int]]
  /// Whether a role has several columns, by its raw value.
  private let several: [Bool]
  /// The preferred column of every role, by its raw value; -1 where there is none.
  private let firsts: [Int]
  /// The names of required columns that the header lacks.
  let missing: [String]
  /// Whether the title is the one column that is missing.
  let lacksTitleOnly: Bool

  init(_ columns: [FormatColumn], to names: HeaderNames) {
    let width = names.names.count
    var roles = [ColumnRole?](repeating: nil, count: width)
    var positions = [[Int]](repeating: [], count: ColumnRole.allCases.count)
    var missing: [String] = []
    var missingRoles: [ColumnRole] = []
    for column in columns {
      var found = names.positions(of: column.aliases).filter { roles[$0] == nil }
      if !column.repeats {
        found = Array(found.filter { names.occurrences[$0] == column.occurrence }.prefix(1))
      }
      if found.isEmpty, column.isRequired {
        missing.append(column.aliases[0].name)
        missingRoles.append(column.role)
      }
      for position in found { roles[position] = column.role }
      positions[column.role.rawValue] += found
    }
    self.roles = roles
    preferred = positions
    several = positions.map { $0.count > 1 }
    self.positions = positions.map { $0.sorted() }
    firsts = positions.map { $0.first ?? -1 }
    self.missing = missing
    lacksTitleOnly = missingRoles == [.title]
    self.width = width
  }

  /// The number of columns of the header that the format knows.
  var matched: Int { roles.count { $0 != nil } }

  /// Whether another column may stand in for the preferred one.
  func hasOthers(_ role: ColumnRole) -> Bool { several[role.rawValue] }

  /// The columns of a role that stand in for its preferred one where that is empty.
  func others(_ role: ColumnRole) -> ArraySlice<Int> { preferred[role.rawValue].dropFirst() }

  /// The preferred column of a role, or -1.
  func first(_ role: ColumnRole) -> Int { firsts[role.rawValue] }

  func has(_ role: ColumnRole) -> Bool { firsts[role.rawValue] >= 0 }

  /// All columns of a role.
  func all(_ role: ColumnRole) -> [Int] { positions[role.rawValue] }
}
