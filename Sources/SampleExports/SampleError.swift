/// Why a sample of that size cannot be made, in words that name what is allowed.
public struct SampleError: Error, Sendable, Equatable, CustomStringConvertible {
  public let description: String
}
