/// Why a run could not be carried out, as the exit code says it.
public struct RunError: Error, Equatable, CustomStringConvertible {
  /// The kinds of failure, each with its own exit code.
  public enum Kind: Sendable, Equatable {
    /// An input is not what it claims to be.
    case data
    /// Nothing to read, or a file is missing.
    case noInput
    /// A bug: the run's own books do not balance.
    case software
    /// An output cannot be created.
    case output
    /// An output cannot be written to its end.
    case outputBroken
    /// A file or folder may not be read.
    case permission
    /// Something is wrong with a roster or another configuring file.
    case configuration
  }

  public let kind: Kind
  public let message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  public var description: String { message }
}
