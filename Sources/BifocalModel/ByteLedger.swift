/// Where the bytes of a file went, after transcoding to UTF-8.
public struct ByteLedger: Sendable, Equatable {
  /// Bytes of the file as it lies on disk.
  public var raw = 0
  /// Bytes after decompression and transcoding; what the parts below add up to.
  public var decoded = 0
  public var mark = 0
  public var separatorLine = 0
  public var preamble = 0
  public var header = 0
  public var repeatedHeaders = 0
  public var accepted = 0
  public var blank = 0
  public var footer = 0
  public var rejected = 0

  public init() {}

  public var partsTotal: Int {
    mark + separatorLine + preamble + header + repeatedHeaders + accepted + blank + footer
      + rejected
  }

  /// Bytes of the file = the sum of its parts.
  public var balances: Bool { decoded == partsTotal }

  public static func += (lhs: inout ByteLedger, rhs: ByteLedger) {
    lhs.raw += rhs.raw
    lhs.decoded += rhs.decoded
    lhs.mark += rhs.mark
    lhs.separatorLine += rhs.separatorLine
    lhs.preamble += rhs.preamble
    lhs.header += rhs.header
    lhs.repeatedHeaders += rhs.repeatedHeaders
    lhs.accepted += rhs.accepted
    lhs.blank += rhs.blank
    lhs.footer += rhs.footer
    lhs.rejected += rhs.rejected
  }
}
