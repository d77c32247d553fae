import CCompression

/// The content of all frames of a zstd file (RFC 8878), one after another.
///
/// A frame that asks for a window above 128 MiB counts as too large; zstd's own limit.
func unpackedZstd(_ packed: Span<UInt8>, limit: Int) throws(UnpackingFault) -> [UInt8] {
  guard let stream = unsafe ZSTD_createDStream() else { throw .noMemory }
  defer { unsafe _ = ZSTD_freeDStream(stream) }
  var result = UnpackedBytes(limit: limit)
  var piece = [UInt8](repeating: 0, count: UnpackedBytes.pieceBytes)
  var position = 0
  var frame = 0
  while true {
    let step = unsafe zstdStep(stream, packed, from: position, into: &piece)
    if ZSTD_isError(step.status) != 0 {
      switch ZSTD_getErrorCode(step.status) {
      case ZSTD_error_frameParameter_windowTooLarge: throw .tooLarge
      case ZSTD_error_memory_allocation: throw .noMemory
      // What is no frame after a whole one is not damage to what came before.
      case ZSTD_error_prefix_unknown where frame > 0: throw .trailing(frame)
      default: throw .damaged
      }
    }
    position += step.taken
    try unsafe piece.withUnsafeBufferPointer { buffer throws(UnpackingFault) in
      try unsafe result.append(UnsafeBufferPointer(rebasing: buffer.prefix(step.made)))
    }
    if step.status == 0 {
      frame = position
      if position == packed.count { return result.bytes }
    } else if step.taken == 0, step.made == 0 {
      throw .cutOff
    }
  }
}

private struct ZstdStep {
  /// 0 at the end of a frame, an error, or a hint of what is missing.
  var status: Int
  var taken: Int
  var made: Int
}

private func zstdStep(
  _ stream: OpaquePointer, _ packed: Span<UInt8>, from start: Int, into piece: inout [UInt8]
) -> ZstdStep {
  let rest = packed.extracting(start..<packed.count)
  return unsafe piece.withUnsafeMutableBufferPointer { output in
    unsafe rest.withUnsafeBufferPointer { input in
      var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
      var target = unsafe ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
      let status = unsafe ZSTD_decompressStream(stream, &target, &source)
      return unsafe ZstdStep(status: status, taken: source.pos, made: target.pos)
    }
  }
}
