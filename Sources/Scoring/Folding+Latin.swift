extension Folding {
  private static let blocks: [ClosedRange<UInt32>] = [0xc0...0x24f, 0x1e00...0x1eff]

  private static let tables: [[FoldedScalar?]] = blocks.map { block in
    block.map { value in
      Unicode.Scalar(value).flatMap(lettersOfName).map { FoldedScalar($0.utf8) }
    }
  }

  /// The plain letters of a letter of Latin-1, Latin Extended-A, -B and Additional; else nil.
  static func latinLetters(of scalar: Unicode.Scalar) -> FoldedScalar? {
    for (block, table) in zip(blocks, tables) where block.contains(scalar.value) {
      return table[Int(scalar.value - block.lowerBound)]
    }
    return nil
  }

  /// The Unicode name says it: LATIN SMALL LETTER E WITH ACUTE is `e`.
  private static func lettersOfName(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[1] == "SMALL" || words[1] == "CAPITAL"
    else { return nil }
    switch words[3] {
    case "SHARP": return "ss"
    case "DOTLESS": return "i"
    case "LONG": return "s"
    case "ETH": return "d"
    case "THORN": return "th"
    case let letters where letters.utf8.count <= 2: return letters.lowercased()
    default: return nil
    }
  }
}
