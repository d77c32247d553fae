/// A pattern that matches some files and no others.
struct DraftPattern {
  let text: String

  /// Where the last part of a path begins.
  static func nameStart(of path: String) -> String.Index {
    path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  }

  /// Nil where there are fewer than two names, or no pattern keeps them apart from other files.
  init?(_ names: [String], place: DraftPlace) {
    guard names.count > 1, let first = names.first,
      !names.contains(where: { $0.contains("*") || $0.contains("?") })
    else { return nil }
    let start = Self.nameStart(of: first)
    let folder = first[..<start]
    guard names.allSatisfy({ $0[..<Self.nameStart(of: $0)] == folder }) else { return nil }
    let ends = names.map { $0[Self.nameStart(of: $0)...] }
    let prefix = ends.dropFirst().reduce(ends[0]) { $0.prefix(Self.same($0, $1)) }
    let suffix = ends.dropFirst().reduce(ends[0]) { lhs, rhs in
      lhs.suffix(Self.same(lhs.reversed(), rhs.reversed()))
    }
    // Whole words: the next file need not share a letter with these.
    let words = prefix.lastIndex { !$0.isLetter && !$0.isNumber }.map { prefix[...$0] } ?? ""
    let ending = suffix.firstIndex { !$0.isLetter && !$0.isNumber }.map { suffix[$0...] } ?? ""
    let pattern = String(folder + words + "*" + ending)
    let found = FilePattern(pattern).files(in: place.folder).map(\.name)
    guard found.count == names.count, Set(found) == Set(names) else { return nil }
    text = pattern
  }

  /// How many characters two texts begin with alike.
  private static func same(
    _ one: some Sequence<Character>, _ other: some Sequence<Character>
  ) -> Int {
    zip(one, other).prefix { $0 == $1 }.count
  }
}
