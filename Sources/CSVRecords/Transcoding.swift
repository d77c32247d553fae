/// What strict decoding says about bytes that may be UTF-8.
struct UTF8Check {
  /// The first byte that is not part of a UTF-8 character.
  var fault: Int?
  var isASCII = false

  init(_ bytes: Span<UInt8>) {
    do {
      isASCII = try UTF8Span(validating: bytes).isKnownASCII
    } catch {
      fault = error.byteOffsets.lowerBound
    }
  }
}

/// Windows-1252 as UTF-8, and how many bytes it does not define; those become the control
/// characters of their number, as the WHATWG Encoding Standard has it.
func transcodedFromWindows1252(_ bytes: Span<UInt8>) -> (bytes: [UInt8], undefined: Int) {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + bytes.count / 8)
  var undefined = 0
  for index in bytes.indices {
    let byte = bytes[index]
    guard byte >= 0x80 else {
      result.append(byte)
      continue
    }
    let scalar = byte < 0xA0 ? windows1252Controls[Int(byte - 0x80)] : UInt32(byte)
    if scalar < 0xA0 { undefined += 1 }
    result.append(utf8: scalar)
  }
  return (result, undefined)
}

/// UTF-16 as UTF-8; where half a character is missing, the bytes before it.
func transcodedFromUTF16(
  _ bytes: Span<UInt8>, isBigEndian: Bool
) -> (bytes: [UInt8], isBroken: Bool) {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count / 2 + bytes.count / 16)
  func unit(at index: Int) -> UInt32 {
    let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  var index = 0
  while index + 1 < bytes.count {
    let first = unit(at: index)
    index += 2
    guard (0xD800...0xDFFF).contains(first) else {
      result.append(utf8: first)
      continue
    }
    guard first < 0xDC00, index + 1 < bytes.count else { return (result, true) }
    let second = unit(at: index)
    index += 2
    guard (0xDC00...0xDFFF).contains(second) else { return (result, true) }
    result.append(utf8: 0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }
  return (result, index < bytes.count)
}

extension [UInt8] {
  /// Appends a Unicode scalar value.
  fileprivate mutating func append(utf8 scalar: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80:
      append(UInt8(scalar))
    case 0..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(tail(0))
    case 0..<0x1_0000:
      append(UInt8(0xE0 | scalar >> 12))
      append(tail(6))
      append(tail(0))
    default:
      append(UInt8(0xF0 | scalar >> 18))
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}

/// Windows-1252 from 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
let windows1252Controls: [UInt32] = [
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
]
