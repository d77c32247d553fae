import Ingestion

/// A pattern that matches some files and no others.
struct DraftPattern {
  let text: String

  /// Where the last part of a path begins.
  static func nameStart(of path: String) -> String.Index {
    path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  }

  /// Nil where there are fewer than two names and no stamp, or no pattern keeps them apart from
  /// other files.
  init?(_ names: [String], place: DraftPlace) {
    guard !names.contains(where: { $0.contains("*") || $0.contains("?") }) else { return nil }
    let fitting = [Self.ofStamps(names), Self.ofWords(names)].compactMap(\.self).first { pattern in
      let found = FilePattern(pattern).files(in: place.folder).map(\.name)
      return found.count == names.count && Set(found) == Set(names)
    }
    guard let fitting else { return nil }
    text = fitting
  }

  /// A star for the stamps in which alone the names differ: the next export has another.
  private static func ofStamps(_ names: [String]) -> String? {
    let parts = names.map { ExportName($0).around }
    // A name that is nothing but a stamp would leave a star for any file at all.
    guard let first = parts.first.flatMap(\.self),
      ExportName(names[0]).stem.contains(where: \.isLetter),
      parts.allSatisfy({ $0?.before == first.before && $0?.after == first.after })
    else { return nil }
    return first.before + "*" + first.after
  }

  /// A star between what names of one folder begin and end with.
  private static func ofWords(_ names: [String]) -> String? {
    guard names.count > 1, let first = names.first else { return nil }
    let start = nameStart(of: first)
    let folder = first[..<start]
    guard names.allSatisfy({ $0[..<nameStart(of: $0)] == folder }) else { return nil }
    let ends = names.map { $0[nameStart(of: $0)...] }
    let prefix = ends.dropFirst().reduce(ends[0]) { $0.prefix(same($0, $1)) }
    let suffix = ends.dropFirst().reduce(ends[0]) { lhs, rhs in
      lhs.suffix(same(lhs.reversed(), rhs.reversed()))
    }
    // Whole words: the next file need not share a letter with these.
    let words = prefix.lastIndex { !$0.isLetter && !$0.isNumber }.map { prefix[...$0] } ?? ""
    let ending = suffix.firstIndex { !$0.isLetter && !$0.isNumber }.map { suffix[$0...] } ?? ""
    return String(folder + words + "*" + ending)
  }

  /// How many characters two texts begin with alike.
  private static func same(
    _ one: some Sequence<Character>, _ other: some Sequence<Character>
  ) -> Int {
    zip(one, other).prefix { $0 == $1 }.count
  }
}
