/// The plain letters under Latin letters with marks, from the decompositions of the Unicode
/// Character Database; letters that do not decompose (ø, ł, đ) go to what people type for them.
enum LatinBase {
  /// U+00C0 to U+024F, one byte each; `-` for no letter, a digit for one of `pairs`.
  private static let extended = [UInt8](
    ("aaaaaa2ceeeeiiiidnooooo-ouuuuy41aaaaaa2ceeeeiiiidnooooo-ouuuuy4y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkklllllll"
      + "lllnnnnnnnnnoooooo33rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
      + "b--------dd------------i--l-----oo-------------uu----zz---------"
      + "-------------aaiioouuuuuuuuuu-aaaa--ggggkkoooo--j---gg--nnaa----"
      + "aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy------acclt-"
      + "---b--eejj--rryy").utf8)
  /// U+1E00 to U+1EFF, in the same way.
  private static let additional = [UInt8](
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwy-s--1-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------").utf8)
  private static let pairs: [[UInt8]] = ["ss", "ae", "oe", "th", "ij"].map { [UInt8]($0.utf8) }

  /// Appends the plain letters of a scalar; false where it has none.
  static func append(_ scalar: UInt32, to text: inout [UInt8]) -> Bool {
    let letter: UInt8
    switch scalar {
    case 0xC0...0x24F: letter = extended[Int(scalar) - 0xC0]
    case 0x1E00...0x1EFF: letter = additional[Int(scalar) - 0x1E00]
    default: return false
    }
    if letter == 0x2D { return false }
    if letter < 0x3A {
      text.append(contentsOf: pairs[Int(letter) - 0x31])
    } else {
      text.append(letter)
    }
    return true
  }
}
