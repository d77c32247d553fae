/// One step of reading UTF-8: a character, or a byte that is not part of one.
struct DecodedScalar {
  /// nil where the bytes are no UTF-8; `length` is then 1.
  let scalar: Unicode.Scalar?
  let length: Int

  /// Reads at a position inside `bytes`; overlong forms and surrogates are no UTF-8.
  init(_ bytes: Span<UInt8>, at index: Int) {
    let lead = bytes[index]
    if lead < 0x80 {
      self.init(Unicode.Scalar(lead), 1)
    } else if lead < 0xc2 || lead > 0xf4 {
      self.init(nil, 1)
    } else {
      let length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
      self.init(bytes, at: index, length: length)
    }
  }

  private init(_ bytes: Span<UInt8>, at index: Int, length: Int) {
    guard index + length <= bytes.count else {
      self.init(nil, 1)
      return
    }
    var value = UInt32(bytes[index]) & (0x7f >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xc0 == 0x80 else {
        self.init(nil, 1)
        return
      }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    let scalar = value < least ? nil : Unicode.Scalar(value)
    self.init(scalar, scalar == nil ? 1 : length)
  }

  private init(_ scalar: Unicode.Scalar?, _ length: Int) {
    self.scalar = scalar
    self.length = length
  }
}
