/// How a file is packed, by its first bytes and never by its name.
public enum CSVCompression: String, Sendable, CaseIterable {
  case gzip
  case zstd

  /// The packing of some bytes; nil for bytes that are not packed.
  init?(_ bytes: Span<UInt8>) {
    guard bytes.count >= 4 else { return nil }
    let start = (bytes[0], bytes[1], bytes[2], bytes[3])
    if start.0 == 0x1F, start.1 == 0x8B, start.2 == 8 {
      self = .gzip
    } else if start == (0x28, 0xB5, 0x2F, 0xFD) {
      self = .zstd
    } else if start.0 & 0xF0 == 0x50, (start.1, start.2, start.3) == (0x2A, 0x4D, 0x18) {
      // A frame to skip (RFC 8878, 3.1.2), as pzstd puts in front.
      self = .zstd
    } else {
      return nil
    }
  }
}
