/// A file that a command writes: a path inside its output directory, and the bytes.
public struct OutputFile: Sendable, Equatable {
  /// Relative, parts separated by `/`, without `.` and `..`.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
