import BifocalModel

/// The lists `first_names` and `not_names` of a taxonomy, as fingerprints of their folded words.
struct NameLists: Sendable {
  private let firstNames: Set<Hash128>?
  private let notNames: Set<Hash128>

  init(_ lists: [String: [String]]) {
    firstNames = lists["first_names"].map(NameLists.fingerprints)
    notNames = lists["not_names"].map(NameLists.fingerprints) ?? []
  }

  /// Whether the names of a title may be taken for names of people.
  func allow(_ names: [TitleName], in title: Span<UInt8>) -> Bool {
    names.allSatisfy { !isExcluded($0, in: title) } && hasFirstName(names, in: title)
  }

  private func isExcluded(_ name: TitleName, in title: Span<UInt8>) -> Bool {
    guard !notNames.isEmpty, let first = name.words.first, let last = name.words.last else {
      return false
    }
    for word in name.words + [first.lowerBound..<last.upperBound]
    where notNames.contains(NameLists.fingerprint([UInt8](folding: title.extracting(word)))) {
      return true
    }
    return false
  }

  private func hasFirstName(_ names: [TitleName], in title: Span<UInt8>) -> Bool {
    guard let firstNames else { return true }
    for name in names {
      guard let word = name.words.first else { continue }
      let folded = [UInt8](folding: title.extracting(word))
      let part = Array(folded.prefix { $0 != 0x2d })
      if firstNames.contains(NameLists.fingerprint(folded)) { return true }
      if firstNames.contains(NameLists.fingerprint(part)) { return true }
    }
    return false
  }

  private static func fingerprints(_ names: [String]) -> Set<Hash128> {
    Set(names.map { fingerprint([UInt8](folding: $0.utf8.span)) })
  }

  /// Blanks at the ends aside, and a run of them as one.
  private static func fingerprint(_ folded: [UInt8]) -> Hash128 {
    let words = folded.split(whereSeparator: Folding.isBlank)
    var hash = Hash128()
    hash.combine(Array(words.joined(separator: [Folding.blank])).span)
    return hash
  }
}
