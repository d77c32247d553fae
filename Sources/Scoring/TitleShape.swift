/// What a title looks like, whatever its words mean.
///
/// - `two_names`: exactly two names with one joiner between them and nothing else, blanks around
///   the whole aside. A name is one or two words with a blank between. A word begins with a capital
///   letter and goes on with letters, and apostrophes and hyphens before a letter; initials may
///   have full stops (`J.`, `J.R.`), and so may a short title (`Dr.`). Joiners: `/`, `<>`, `<->`,
///   `&`, `+`, `|`, `,`, `:`, `×`, `–`, `—` with or without blanks; `-`, `x`, `and`, `with` between
///   blanks; `w/` after a blank.
/// - `one_name`: one or two such words, of letters only, and nothing else.
/// - `empty`: nothing but blanks, `-`, `_`, `/` and `.`.
///
/// Where the taxonomy has a list `first_names`, a shape of names needs the first word of at least
/// one of its names in it (`Anne-Marie` is found as itself or as `Anne`). Where it has a list
/// `not_names`, none of the words, nor a name as a whole, may be in that.
struct TitleShape: OptionSet, Sendable {
  let rawValue: UInt8

  static let twoNames = TitleShape(rawValue: 1)
  static let oneName = TitleShape(rawValue: 2)
  static let empty = TitleShape(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The shape of a name in rules.
  init?(name: String) {
    guard let found = TitleShape.named.first(where: { $0.name == name }) else { return nil }
    self = found.shape
  }

  static let named: [(name: String, shape: TitleShape)] = [
    ("two_names", .twoNames), ("one_name", .oneName), ("empty", .empty),
  ]

  /// The shapes of a title as it stands in the file.
  ///
  /// `folded` is working memory.
  static func shapes(
    of title: Span<UInt8>, names: NameLists, folded: inout FoldedText
  ) -> TitleShape {
    var reader = TitleReader(title)
    if reader.isSilent(title) { return .empty }
    guard let first = reader.name(title) else { return [] }
    if reader.isAtEnd(title) {
      return first.isLettersOnly && names.allow(first, nil, in: title, &folded) ? .oneName : []
    }
    guard reader.joiner(title), let second = reader.name(title), reader.isAtEnd(title),
      names.allow(first, second, in: title, &folded)
    else { return [] }
    return .twoNames
  }
}

/// One or two words of a title that look like a name.
struct TitleName {
  var first: Range<Int>
  var second: Range<Int>?
  var isLettersOnly: Bool
}
