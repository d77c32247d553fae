/// What the columns of a file are that no format knows, as a pipeline says it.
public struct ColumnMapping: Sendable, Equatable {
  /// What the rows are: `calendar`, `tickets` or `worklogs`.
  public var kind: FormatKind
  /// The headers of every role, by the role's name; of several, the first that is not empty counts,
  /// or all of them where the role is a list.
  public var columns: [String: [String]]
  /// What a number alone counts in columns of lengths.
  public var durationUnit: DurationUnit

  /// A unit of lengths.
  public enum DurationUnit: String, Sendable, CaseIterable, Codable {
    case milliseconds, seconds, minutes, hours
  }

  /// Fails with what is allowed where the kind has no such role, lacks one that it needs, or one
  /// header is named twice.
  public init(
    kind: FormatKind, columns: [String: [String]], durationUnit: DurationUnit = .hours
  ) throws(MappingError) {
    self.kind = kind
    self.columns = columns
    self.durationUnit = durationUnit
    try check()
  }

  /// Why a mapping cannot be used, and at which role; `text` says what is allowed.
  public struct MappingError: Error, Equatable {
    public var role: String?
    public var text: String
  }

  private func check() throws(MappingError) {
    let roles = MappedFormat.roles(of: kind)
    guard !roles.isEmpty else {
      throw MappingError(role: nil, text: "kind is calendar, tickets or worklogs with columns")
    }
    let names = roles.map(\.name)
    var seen: Set<[UInt8]> = []
    for (role, headers) in columns.sorted(by: { $0.key < $1.key }) {
      guard names.contains(role) else {
        throw MappingError(
          role: role,
          text: "columns of \(kind.rawValue) are " + names.joined(separator: ", "))
      }
      guard !headers.isEmpty, headers.allSatisfy({ !$0.isEmpty }) else {
        throw MappingError(role: role, text: "write the name of a column, or a list of names")
      }
      for header in headers where !seen.insert(TextFolder.folded(header)).inserted {
        throw MappingError(role: role, text: "the column \(header) is already something else")
      }
    }
    for needed in MappedFormat.needs(of: kind) where !needed.contains(where: isMapped) {
      throw MappingError(
        role: nil,
        text: "\(kind.rawValue) need a column for " + needed.joined(separator: " or "))
    }
  }

  private func isMapped(_ role: String) -> Bool { columns[role] != nil }
}
