import BifocalModel

/// Takes case, accents and runs of blanks out of UTF-8 text, byte by byte and without `String`.
enum TextFolder {
  /// Appends the folded text, without outer blanks.
  static func fold(_ text: Span<UInt8>, into folded: inout [UInt8]) {
    let floor = folded.count
    var blank = false
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        if byte <= 0x20 || byte == 0x7F {
          blank = true
          continue
        }
        separate(&blank, floor, &folded)
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        continue
      }
      let scalar = UTF8Scalar(text, at: index)
      let range = index..<index + scalar.length
      index = range.upperBound
      if scalar.isBlank {
        blank = true
      } else if !scalar.isSilent {
        separate(&blank, floor, &folded)
        append(scalar, text.extracting(range), &folded)
      }
    }
  }

  /// The folded bytes of a text, for tables that are built once.
  static func folded(_ text: String) -> [UInt8] {
    let bytes = [UInt8](text.utf8)
    var folded: [UInt8] = []
    fold(bytes.span, into: &folded)
    return folded
  }

  /// The fingerprint of the folded text; `scratch` is emptied and keeps its memory.
  static func hash(_ text: Span<UInt8>, scratch: inout [UInt8]) -> Hash128 {
    scratch.removeAll(keepingCapacity: true)
    fold(text, into: &scratch)
    return hash(folded: scratch.span)
  }

  /// The fingerprint of text that is folded already.
  static func hash(folded: Span<UInt8>) -> Hash128 {
    var hash = Hash128()
    hash.combine(folded)
    return hash
  }

  /// German text as ASCII keyboards write it: ä as ae, ö as oe, ü as ue.
  static func asciiGerman(_ text: String) -> String {
    var spelled = ""
    for character in text {
      switch character {
      case "ä", "Ä": spelled += "ae"
      case "ö", "Ö": spelled += "oe"
      case "ü", "Ü": spelled += "ue"
      default: spelled.append(character)
      }
    }
    return spelled
  }

  private static func separate(_ blank: inout Bool, _ floor: Int, _ folded: inout [UInt8]) {
    guard blank else { return }
    blank = false
    if folded.count > floor { folded.append(0x20) }
  }

  private static func append(
    _ scalar: UTF8Scalar, _ bytes: Span<UInt8>, _ folded: inout [UInt8]
  ) {
    if LatinBase.append(scalar.value, to: &folded) { return }
    switch scalar.value {
    case 0x391...0x3A9, 0x410...0x42F: append(lowered: scalar.value + 0x20, &folded)
    case 0x400...0x40F: append(lowered: scalar.value + 0x50, &folded)
    default: for index in bytes.indices { folded.append(bytes[index]) }
    }
  }

  /// Greek and Cyrillic small letters take two bytes.
  private static func append(lowered scalar: UInt32, _ folded: inout [UInt8]) {
    folded.append(0xC0 | UInt8(scalar >> 6))
    folded.append(0x80 | UInt8(scalar & 0x3F))
  }
}
