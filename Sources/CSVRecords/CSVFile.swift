/// A file as it lies on disk.
public struct CSVFile: Sendable {
  /// As the pipeline or the command line names it; errors and diagnostics repeat it.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
