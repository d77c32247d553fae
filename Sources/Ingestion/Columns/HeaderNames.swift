import Foundation

/// The names of a header, folded so that case, accents and ASCII spellings do not matter.
struct HeaderNames: Sendable {
  let names: [[UInt8]]
  /// Which of the columns of its name a column is, from 0.
  let occurrences: [Int]
  private let places: [[UInt8]: [Int]]
  /// The columns in whose names a letter was lost.
  private let unsure: [Int]

  init(_ header: [String]) {
    let names = header.map { name in
      // What could not be transcoded (`Priorit?t`) stands for any one letter.
      TextFolder.folded(name.replacing("\u{FFFD}", with: "?"))
    }
    var places: [[UInt8]: [Int]] = [:]
    occurrences = names.enumerated().map { position, name in
      defer { places[name, default: []].append(position) }
      return places[name]?.count ?? 0
    }
    self.names = names
    self.places = places
    unsure = names.indices.filter { names[$0].contains(0x3F) }
  }

  /// The columns that carry one of the names, in the order of the names.
  func positions(of aliases: [HeaderAlias]) -> [Int] {
    var found: [Int] = []
    for alias in aliases {
      var places: Set<Int> = []
      for spelling in alias.spellings {
        places.formUnion(self.places[spelling] ?? [])
        places.formUnion(unsure.filter { Self.matches(names[$0], spelling) })
      }
      found += places.sorted().filter { !found.contains($0) }
    }
    return found
  }

  private static func matches(_ name: [UInt8], _ alias: [UInt8]) -> Bool {
    name.count == alias.count && zip(name, alias).allSatisfy { $0 == $1 || $0 == 0x3F }
  }
}
