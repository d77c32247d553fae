/// Why outputs were not written; whatever was there before still is.
public struct OutputError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Kind: Sendable { case cantCreate, io }

  public var kind: Kind
  /// What could not be written, or may not be replaced.
  public var path: String
  public var message: String
  /// What to do about it.
  public var remedy: String

  public init(_ kind: Kind, path: String, message: String, remedy: String) {
    self.kind = kind
    self.path = path
    self.message = message
    self.remedy = remedy
  }

  public var description: String {
    "\(TerminalText.harmless(path)): \(TerminalText.harmless(message)) (\(remedy))"
  }
}
