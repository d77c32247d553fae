import BifocalModel

/// The lists `first_names` and `not_names` of a taxonomy, as fingerprints of their folded words.
struct NameLists: Sendable {
  private let firstNames: Set<Hash128>?
  private let notNames: Set<Hash128>

  init(_ lists: [String: [String]]) {
    firstNames = lists["first_names"].map(NameLists.fingerprints)
    notNames = lists["not_names"].map(NameLists.fingerprints) ?? []
  }

  /// Whether the names of a title may be taken for names of people; `folded` is working memory.
  func allow(
    _ first: TitleName, _ second: TitleName?, in title: Span<UInt8>, _ folded: inout FoldedText
  ) -> Bool {
    if isExcluded(first, in: title, &folded) { return false }
    if let second, isExcluded(second, in: title, &folded) { return false }
    guard let firstNames else { return true }
    if hasFirstName(first, of: firstNames, in: title, &folded) { return true }
    return second.map { hasFirstName($0, of: firstNames, in: title, &folded) } ?? false
  }

  private func isExcluded(
    _ name: TitleName, in title: Span<UInt8>, _ folded: inout FoldedText
  ) -> Bool {
    guard !notNames.isEmpty else { return false }
    func holds(_ words: Range<Int>, _ folded: inout FoldedText) -> Bool {
      folded.fold(title.extracting(words))
      return notNames.contains(NameLists.fingerprint(&folded))
    }
    if holds(name.first, &folded) { return true }
    guard let second = name.second else { return false }
    return holds(second, &folded)
      || holds(name.first.lowerBound..<second.upperBound, &folded)
  }

  private func hasFirstName(
    _ name: TitleName, of firstNames: Set<Hash128>, in title: Span<UInt8>,
    _ folded: inout FoldedText
  ) -> Bool {
    folded.fold(title.extracting(name.first))
    if firstNames.contains(NameLists.fingerprint(&folded)) { return true }
    guard let hyphen = (0..<folded.count).first(where: { folded.bytes[$0] == 0x2d }) else {
      return false
    }
    folded.cut(at: hyphen)
    return firstNames.contains(NameLists.fingerprint(&folded))
  }

  private static func fingerprints(_ names: [String]) -> Set<Hash128> {
    var folded = FoldedText()
    var found: Set<Hash128> = []
    for name in names {
      folded.fold(name.utf8.span)
      found.insert(fingerprint(&folded))
    }
    return found
  }

  /// Blanks at the ends aside, and a run of them as one.
  private static func fingerprint(_ folded: inout FoldedText) -> Hash128 {
    folded.joinBlanks()
    var hash = Hash128()
    hash.combine(folded.bytes.span.extracting(0..<folded.count))
    return hash
  }
}
