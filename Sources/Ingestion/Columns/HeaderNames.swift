/// The names of a header, folded so that case, accents and ASCII spellings do not matter.
struct HeaderNames: Sendable {
  let names: [[UInt8]]
  /// Which of the columns of its name a column is, from 0.
  let occurrences: [Int]

  init(_ header: [String]) {
    names = header.map { name in
      // What could not be transcoded (`Priorit?t`) stands for any one letter.
      TextFolder.folded(name.replacing("\u{FFFD}", with: "?"))
    }
    var seen: [[UInt8]: Int] = [:]
    occurrences = names.map { name in
      defer { seen[name, default: 0] += 1 }
      return seen[name] ?? 0
    }
  }

  /// The columns that carry one of the names, in the order of the names.
  func positions(of aliases: [String]) -> [Int] {
    positions(spelled: aliases.map(Self.spellings))
  }

  /// A name folded, as it is written and in ASCII German.
  static func spellings(of name: String) -> [[UInt8]] {
    let plain = TextFolder.folded(name)
    let german = TextFolder.folded(TextFolder.asciiGerman(name))
    return plain == german ? [plain] : [plain, german]
  }

  /// The columns that carry one of the names, given by their spellings.
  func positions(spelled aliases: [[[UInt8]]]) -> [Int] {
    var found: [Int] = []
    for spellings in aliases {
      for (position, name) in names.enumerated() where !found.contains(position) {
        if spellings.contains(where: { Self.matches(name, $0) }) { found.append(position) }
      }
    }
    return found
  }

  private static func matches(_ name: [UInt8], _ alias: [UInt8]) -> Bool {
    name.count == alias.count && zip(name, alias).allSatisfy { $0 == $1 || $0 == 0x3F }
  }
}
