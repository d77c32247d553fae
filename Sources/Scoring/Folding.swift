/// What makes texts and patterns comparable, defined once for both.
///
/// - Latin letters lose case and marks (`É` and `é` are `e`, `ü` is `u`), ligatures and special
///   letters become the letters of their Unicode name (`ß` is `ss`, `æ` is `ae`, `ø` is `o`);
///   other letters lose their case only. Combining marks and invisible characters vanish.
/// - Typographic dashes, quotes and blanks become the plain ones, an ellipsis three full stops,
///   control characters a blank; a line feed stays, because a signature begins on a line.
/// - Letters and digits keep bytes from 0x80 or in a-z and 0-9, and are what words are made of.
///   Every byte of any other character becomes two control codes, which never are part of a word
///   and cannot be taken for anything else. A byte that is not UTF-8 becomes 0x1f.
enum Folding {
  static let blank: UInt8 = 0x20
  static let newline: UInt8 = 0x0a
  private static let invalid: UInt8 = 0x1f

  /// No byte of a text becomes more bytes than this.
  static let expansion = 3

  /// What a blank of a pattern matches, one or more of them.
  static let separators: [UInt8] = [blank, newline] + Array("-_/.".utf8)

  static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x0a, 0x2d, 0x5f, 0x2f, 0x2e: true
    default: false
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == blank || byte == newline }

  /// Whether a folded byte is part of a word.
  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// What an ASCII character becomes; choices and no branches, for many at a time.
  @inline(__always)
  static func ascii(_ byte: UInt8) -> UInt8 {
    let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
    let isControl = (byte < 0x20) != (byte == newline)
    return isControl || byte == 0x7f ? blank : small
  }

  /// What a character beyond ASCII becomes; nil stands for a byte that is not UTF-8.
  static func fold(_ scalar: Unicode.Scalar?) -> FoldedScalar {
    guard let scalar else { return invalidByte }
    return scalar.value < known.count ? known[Int(scalar.value)] : ruled(scalar)
  }

  private static let invalidByte = FoldedScalar(CollectionOfOne(invalid))

  /// What the characters up to the symbols of the basic plane become, so that the rules, which ask
  /// the Unicode tables, are not gone through for each of them anew.
  private static let known: [FoldedScalar] = (0..<0x3000).map { value in
    Unicode.Scalar(UInt32(value)).map(ruled) ?? invalidByte
  }

  private static func ruled(_ scalar: Unicode.Scalar) -> FoldedScalar {
    if let latin = latinLetters(of: scalar) { return latin }
    if let plain = plainForm(of: scalar) { return plain }
    guard isLetterOrDigit(scalar) else { return symbol(scalar) }
    let isCapital = scalar.properties.generalCategory == .uppercaseLetter
    let small = isCapital ? scalar.properties.lowercaseMapping.unicodeScalars.first : nil
    return FoldedScalar(UTF8.encode(small ?? scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Punctuation and invisible characters that have a plain form.
  private static func plainForm(of scalar: Unicode.Scalar) -> FoldedScalar? {
    switch scalar.value {
    case 0x0300...0x036f, 0xad, 0x200b...0x200f, 0x2060, 0xfe00...0xfe0f, 0xfeff: FoldedScalar([])
    case 0x85, 0x2028, 0x2029: FoldedScalar([newline])
    case 0x80...0x9f, 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: FoldedScalar([blank])
    case 0x2010...0x2015, 0x2212: FoldedScalar("-".utf8)
    case 0x2018, 0x2019, 0x02bc, 0x2032: FoldedScalar("'".utf8)
    case 0x201c, 0x201d, 0x201e: FoldedScalar("\"".utf8)
    case 0x2026: FoldedScalar("...".utf8)
    default: nil
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }

  /// The first halves of bytes from 0x80 become 0x01-0x08, the second halves 0x0b-0x1a.
  private static func symbol(_ scalar: Unicode.Scalar) -> FoldedScalar {
    var folded = FoldedScalar()
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      folded.append((byte >> 4) & 7 + 1)
      folded.append(byte & 15 + 0x0b)
    }
    return folded
  }
}

/// The few bytes that one character becomes.
struct FoldedScalar {
  /// The first byte in the lowest eight bits.
  private(set) var packed: UInt64 = 0
  private(set) var count = 0

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes.prefix(8) { append(byte) }
  }

  mutating func append(_ byte: UInt8) {
    packed |= UInt64(byte) << UInt64(8 * count)
    count += 1
  }
}
