public import BifocalModel

/// Why a file, a roster or an outcome table cannot be read at all.
///
/// Rows that cannot be read are no error: they are diagnostics of the batch.
public struct IngestionError: Error, Equatable, Sendable {
  public let code: Code
  /// What is wrong, where, and what to do about it; never empty.
  public let diagnostics: [Diagnostic]

  public init(_ code: Code, _ diagnostics: [Diagnostic]) {
    self.code = code
    self.diagnostics = diagnostics
  }

  /// The kind of failure.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: String, Sendable {
      case unknownFormat, undecidedDateOrder, unknownZone, undecidedLeader, invalidTable
      case changedSource
    }

    private let kind: Kind

    public var description: String { kind.rawValue }

    /// No format fits the header, or the forced one lacks columns.
    public static let unknownFormat = Code(kind: .unknownFormat)
    /// The file does not settle the order of day and month, or settles it both ways.
    public static let undecidedDateOrder = Code(kind: .undecidedDateOrder)
    /// No time zone of that name is known.
    public static let unknownZone = Code(kind: .unknownZone)
    /// Nothing says whose calendar it is.
    public static let undecidedLeader = Code(kind: .undecidedLeader)
    /// The file is no longer what its source expects.
    public static let changedSource = Code(kind: .changedSource)
    /// A roster, holiday or outcome table has cells that cannot be read.
    public static let invalidTable = Code(kind: .invalidTable)
  }
}

extension IngestionError: CustomStringConvertible {
  public var description: String { diagnostics.map(\.text).joined(separator: "\n") }
}
