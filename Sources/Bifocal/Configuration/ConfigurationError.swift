/// Something wrong with a configuration file: where, what, and what to do about it.
public struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  /// The file as it was named.
  public let file: String
  /// From 1; 0 where the whole file is meant.
  public let line: Int
  public let column: Int
  public let message: String
  public let remedy: String

  public init(
    file: String, line: Int = 0, column: Int = 0, message: String, remedy: String = ""
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.remedy = remedy
  }

  /// `file:line:column: message (remedy)`.
  public var description: String {
    let place = line > 0 ? "\(file):\(line):\(column)" : file
    return "\(place): \(message)" + (remedy.isEmpty ? "" : " (\(remedy))")
  }
}
