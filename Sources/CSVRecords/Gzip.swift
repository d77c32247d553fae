import CCompression

/// The content of all members of a gzip file (RFC 1952), one after another; zeros after the last
/// one are padding of tapes and block devices, as gzip has it.
func unpackedGzip(_ packed: Span<UInt8>, limit: Int) throws(UnpackingFault) -> [UInt8] {
  var stream = unsafe z_stream()
  guard unsafe inflate_begin_gzip(&stream) == Z_OK else { throw .noMemory }
  defer { unsafe _ = inflateEnd(&stream) }
  var result = UnpackedBytes(limit: limit)
  var piece = [UInt8](repeating: 0, count: UnpackedBytes.pieceBytes)
  var position = 0
  while true {
    let step = unsafe inflateStep(&stream, packed, from: position, into: &piece)
    position += step.taken
    do {
      try unsafe piece.withUnsafeBufferPointer { buffer throws(UnpackingFault) in
        try unsafe result.append(UnsafeBufferPointer(rebasing: buffer.prefix(step.made)))
      }
    }
    switch step.status {
    case Z_OK where step.taken > 0 || step.made > 0: continue
    case Z_OK, Z_BUF_ERROR: throw .cutOff
    case Z_MEM_ERROR: throw .noMemory
    case Z_STREAM_END:
      guard position < packed.count else { return result.bytes }
      guard isGzip(packed, at: position) else {
        guard onlyZeros(packed, from: position) else { throw .trailing(position) }
        return result.bytes
      }
      guard unsafe inflateReset(&stream) == Z_OK else { throw .damaged }
    default: throw .damaged
    }
  }
}

private struct InflateStep {
  var status: Int32
  var taken: Int
  var made: Int
}

private func inflateStep(
  _ stream: inout z_stream, _ packed: Span<UInt8>, from start: Int, into piece: inout [UInt8]
) -> InflateStep {
  // zlib counts input in 32 bits.
  let input = packed.extracting(start..<min(packed.count, start + 1 << 20))
  return unsafe piece.withUnsafeMutableBufferPointer { output in
    unsafe input.withUnsafeBufferPointer { input in
      unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.avail_in = UInt32(input.count)
      unsafe stream.next_out = output.baseAddress
      unsafe stream.avail_out = UInt32(output.count)
      let status = unsafe inflate(&stream, Z_NO_FLUSH)
      return unsafe InflateStep(
        status: status, taken: input.count - Int(stream.avail_in),
        made: output.count - Int(stream.avail_out))
    }
  }
}

private func isGzip(_ bytes: Span<UInt8>, at start: Int) -> Bool {
  start + 1 < bytes.count && bytes[start] == 0x1F && bytes[start + 1] == 0x8B
}

private func onlyZeros(_ bytes: Span<UInt8>, from start: Int) -> Bool {
  (start..<bytes.count).allSatisfy { bytes[$0] == 0 }
}
