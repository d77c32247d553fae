/// A stretch of a batch's bytes.
public struct ByteRange: Hashable, Sendable {
  public var start: UInt32
  public var count: UInt32

  public init(start: Int = 0, count: Int = 0) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.count = UInt32(truncatingIfNeeded: count)
  }

  public var isEmpty: Bool { count == 0 }

  /// The positions in the batch's bytes.
  public var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
