import BifocalModel

/// What the titles of one file have in common where a tool put hashes in their place.
///
/// Hashes of one kind are of one length and one alphabet: hexadecimal, hyphens as in a UUID
/// allowed, or base64 in either spelling.
struct HashedTitles {
  /// 64 bits in hexadecimal, or 96 in base64: no tool cuts a hash shorter, few words are longer.
  static let shortest = 16
  /// So many rows of hexadecimal digits, or so many different words of base64: in fewer, what looks
  /// drawn by lot may be a word. Digits alone say nothing however often one of them is repeated.
  static let needed = 8

  private(set) var count = 0
  private var first: [UInt8] = []
  /// The places in which not all titles have the same byte.
  private var differs: [Bool] = []
  private var isHexadecimal = true
  /// How many titles have a digit beside letters a to f, and beside small and large letters.
  private var mixedHexadecimal = 0
  private var mixedBase64 = 0
  private var distinct: Set<Hash128> = []

  /// Takes a title; false where it is no hash of the kind of those before it.
  mutating func add(_ title: Span<UInt8>) -> Bool {
    guard let token = Token(title), count == 0 || title.count == first.count else { return false }
    if count == 0 {
      for index in title.indices { first.append(title[index]) }
      differs = first.map { _ in false }
    }
    for index in title.indices where title[index] != first[index] { differs[index] = true }
    count += 1
    isHexadecimal = isHexadecimal && token.isHexadecimal
    if token.digits > 0, token.hexadecimalLetters > 0 { mixedHexadecimal += 1 }
    if token.digits > 0, token.small > 0, token.large > 0 { mixedBase64 += 1 }
    if distinct.count < Self.needed {
      var hash = Hash128()
      hash.combine(title)
      distinct.insert(hash)
    }
    return true
  }

  /// What they are, such as `hashes of 64 hexadecimal digits`; nil where they may be words.
  ///
  /// A random hash of this length lacks a digit or a letter so seldom that half of them is a bound
  /// which chance does not reach. In `Planning_Week_01` to `_12` some places never change; base64
  /// has none such, before its padding.
  var words: String? {
    if isHexadecimal {
      guard count >= Self.needed, mixedHexadecimal * 2 >= count else { return nil }
      return "hashes of \(first.count { $0 != 0x2D }) hexadecimal digits"
    }
    let isDrawn = zip(first, differs).allSatisfy { $0 == 0x3D || $1 }
    guard distinct.count >= Self.needed, isDrawn, mixedBase64 * 2 >= count else { return nil }
    return "hashes of \(first.count) characters of base64"
  }

  /// One title as a word of a hash's alphabet.
  private struct Token {
    var digits = 0
    var small = 0
    var large = 0
    var hexadecimalLetters = 0
    private var hyphens = 0
    private var others = 0

    /// Nil where a byte is of no such alphabet or the title is too short.
    init?(_ title: Span<UInt8>) {
      guard title.count >= HashedTitles.shortest else { return nil }
      for index in title.indices {
        let byte = title[index]
        switch byte {
        case 0x30...0x39: digits += 1
        case 0x41...0x5A, 0x61...0x7A: addLetter(byte)
        case 0x2D: hyphens += 1
        case 0x2B, 0x2F, 0x5F: others += 1
        case 0x3D where index >= title.count - 2: others += 1
        default: return nil
        }
      }
    }

    private mutating func addLetter(_ byte: UInt8) {
      if byte >= 0x61 { small += 1 } else { large += 1 }
      if byte | 0x20 <= 0x66 { hexadecimalLetters += 1 }
    }

    var isHexadecimal: Bool {
      others == 0 && small + large == hexadecimalLetters
        && digits + hexadecimalLetters >= HashedTitles.shortest
    }
  }
}
