/// Why a report is not written at all.
public enum ReportError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Ledgers that do not add up: figures that may be wrong are not published.
  case unbalanced([String])

  public var description: String {
    switch self {
    case .unbalanced(let names):
      "the ledger of \(names.joined(separator: ", ")) does not add up; nothing was published"
        + " (this is a defect of the program: please report it)"
    }
  }
}
