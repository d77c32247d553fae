/// A file after decompression, packed once, twice or not at all.
struct Unpacking {
  private(set) var bytes: [UInt8]
  /// What was taken off, the outermost first.
  private(set) var layers: [CSVCompression] = []

  /// Throws for a file that is cut off, damaged, or larger than `CSVLimits` allows.
  init(_ file: CSVFile) throws(CSVRecordError) {
    bytes = file.bytes
    while let layer = CSVCompression(bytes.span) {
      guard layers.count < CSVLimits.compressionLayers else {
        throw CSVRecordError(
          .tooLarge, file: file.name,
          message: "is packed more than \(CSVLimits.compressionLayers) times",
          remedy: "unpack it, and give the CSV file in it")
      }
      layers.append(layer)
      let limit = CSVLimits.expandedBytes(from: file.bytes.count)
      bytes = try Self.unpacked(bytes, layer, limit: limit, file: file)
    }
  }

  private static func unpacked(
    _ bytes: [UInt8], _ layer: CSVCompression, limit: Int, file: CSVFile
  ) throws(CSVRecordError) -> [UInt8] {
    let fault: UnpackingFault
    do {
      switch layer {
      case .gzip: return try unpackedGzip(bytes.span, limit: limit)
      case .zstd: return try unpackedZstd(bytes.span, limit: limit)
      }
    } catch { fault = error }
    switch fault {
    case .cutOff:
      throw CSVRecordError(
        .compressed, file: file.name, message: "is compressed with \(layer.rawValue) and cut off",
        remedy: "copy or export it again")
    case .damaged:
      throw CSVRecordError(
        .compressed, file: file.name, message: "is compressed with \(layer.rawValue) and damaged",
        remedy: "copy or export it again")
    case .trailing(let offset):
      throw CSVRecordError(
        .compressed, file: file.name,
        message: "has bytes after the compressed data, from byte \(offset) on",
        remedy: "copy or export it again")
    case .tooLarge:
      throw CSVRecordError(
        .tooLarge, file: file.name,
        message: "expands to more than \(limit) bytes from \(file.bytes.count)",
        remedy: "if it really is an export, unpack it first: "
          + (layer == .gzip ? "gunzip FILE" : "unzstd FILE"))
    case .noMemory:
      throw CSVRecordError(
        .tooLarge, file: file.name, message: "needs more memory than there is",
        remedy: "split the export into smaller periods")
    }
  }
}

/// Why packed bytes cannot be unpacked.
enum UnpackingFault: Error {
  case cutOff, damaged, tooLarge, noMemory
  /// Something that is no further member, at this byte.
  case trailing(Int)
}

/// The growing result of an unpacking, with its limit.
struct UnpackedBytes {
  private(set) var bytes: [UInt8] = []
  let limit: Int

  init(limit: Int) { self.limit = limit }

  static let pieceBytes = 1 << 18

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) throws(UnpackingFault) {
    guard bytes.count + piece.count <= limit else { throw .tooLarge }
    unsafe bytes.append(contentsOf: piece)
  }
}
