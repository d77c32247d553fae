/// One scalar of UTF-8 text and how many bytes it takes.
///
/// A byte that begins no scalar counts as itself (Latin-1), so that every text can be walked.
struct UTF8Scalar {
  let value: UInt32
  let length: Int

  init(_ text: Span<UInt8>, at index: Int) {
    let lead = text[index]
    let wanted = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    guard wanted > 1, index + wanted <= text.count else {
      value = UInt32(lead)
      length = 1
      return
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(wanted))
    for offset in 1..<wanted {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else {
        value = UInt32(lead)
        length = 1
        return
      }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    value = scalar
    length = wanted
  }

  /// Whether it parts words: blanks, line ends, control characters, no-break and thin spaces.
  var isBlank: Bool {
    switch value {
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Whether it shows nothing: combining marks, joiners, byte order marks, marks of direction.
  var isSilent: Bool {
    switch value {
    case 0x300...0x36F, 0xAD, 0xFE00...0xFE0F: true
    default: isControl
    }
  }

  /// Whether it shows nothing by itself and changes how what follows is shown.
  var isControl: Bool {
    switch value {
    case 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
