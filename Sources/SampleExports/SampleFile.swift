/// One file of a sample.
public struct SampleFile: Sendable, Equatable {
  /// Relative to the sample's directory, with `/`.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
