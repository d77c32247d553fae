/// A pattern of a taxonomy, folded.
///
/// Case and diacritics do not count (`Folding`). A pattern matches whole words: where it begins or
/// ends with a letter or digit, the text beside it must not go on with one; where it begins or ends
/// with a symbol (`<>`), anything may stand beside it. A word is letters and digits.
///
/// - A blank matches one or more of blank, line end, `-`, `_`, `/`, `.`; so does a run of these
///   that holds a blank (`a - b`). Without a blank they are literal: `e-mail` is not `e mail`.
///   Blanks at the ends do not count.
/// - `*` at the end is the rest of a word, at the beginning the start of one: `invest*`,
///   `*planung`. Elsewhere it is a mistake.
/// - `=` at the beginning: the whole field, blanks around it aside, is what follows. `=` alone:
///   the field is empty.
/// - `@` at the beginning names a list.
/// - Every other symbol is literal: `1:1`, `p&l`, `q&a`.
struct Pattern: Hashable {
  /// A blank stands for one or more separators, every other byte for itself.
  var bytes: [UInt8]
  var marks: Marks = []

  struct Marks: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// The start, or the rest, of a word may be missing from the pattern.
    static let anyStart = Marks(rawValue: 1)
    static let anyEnd = Marks(rawValue: 2)
    /// The whole field.
    static let whole = Marks(rawValue: 4)
    /// A whole entry of a field that lists entries: beside it is a blank, `,`, `;`, `|` or nothing.
    static let entry = Marks(rawValue: 8)
  }

  /// Of a field that is empty.
  static let nothing = Pattern(bytes: [], marks: .whole)

  private init(bytes: [UInt8], marks: Marks) {
    self.bytes = bytes
    self.marks = marks
  }

  /// The text taken literally; nil where it holds nothing that could be looked for.
  init?(literal text: [UInt8], marks: Marks = []) {
    let folded = Pattern.joiningSeparators([UInt8](folding: text.span))
    guard !folded.isEmpty else { return nil }
    bytes = folded
    self.marks = marks
  }

  /// Reads a pattern as a taxonomy writes it.
  init(_ text: String) throws(Mistake) {
    let star = UInt8(ascii: "*")
    var rest = Array(text.utf8)[...]
    var marks: Marks = []
    if rest.first == UInt8(ascii: "=") {
      marks.insert(.whole)
      rest = rest.dropFirst()
    }
    while rest.first == Folding.blank { rest = rest.dropFirst() }
    while rest.last == Folding.blank { rest = rest.dropLast() }
    if rest.isEmpty, marks == .whole {
      self = .nothing
      return
    }
    if rest.first == star {
      marks.insert(.anyStart)
      rest = rest.dropFirst()
    }
    if rest.last == star {
      marks.insert(.anyEnd)
      rest = rest.dropLast()
    }
    if rest.contains(star) { throw .star }
    if marks.contains(.anyStart), rest.first == Folding.blank { throw .star }
    if marks.contains(.anyEnd), rest.last == Folding.blank { throw .star }
    guard let pattern = Pattern(literal: Array(rest), marks: marks) else { throw .empty }
    self = pattern
    try checkStars()
  }

  enum Mistake: Error {
    /// Nothing to look for.
    case empty
    /// A star that is not the start or the rest of a word.
    case star
  }

  /// Whether it is literal separators only, such as `...`.
  var isSeparators: Bool { bytes.allSatisfy(Folding.isSeparator) }

  /// Whether it is the whole of a field that has no more than separators.
  var isSilent: Bool { isSeparators && marks == .whole }

  /// Whether it can only stand where a word begins.
  var beginsWord: Bool { !marks.contains(.anyStart) && bytes.first.map(Folding.isWord) ?? false }

  /// What is looked for first: the bytes between the outermost literal separators, or all of them.
  var core: Range<Int> {
    if isSeparators { return bytes.indices }
    let start = bytes.firstIndex { !Folding.isSeparator($0) } ?? 0
    let end = bytes.lastIndex { !Folding.isSeparator($0) } ?? -1
    return start..<max(start, end + 1)
  }

  /// The core as the automaton sees texts: each run of separators is one blank.
  var key: [UInt8] {
    bytes[core].reduce(into: []) { key, byte in
      if !Folding.isSeparator(byte) {
        key.append(byte)
      } else if key.last != Folding.blank {
        key.append(Folding.blank)
      }
    }
  }

  private func checkStars() throws(Mistake) {
    if marks.contains(.anyStart), let first = bytes.first, !Folding.isWord(first) { throw .star }
    if marks.contains(.anyEnd), let last = bytes.last, !Folding.isWord(last) { throw .star }
  }

  /// Makes a run of separators that holds a blank one blank, and drops those at the ends.
  private static func joiningSeparators(_ folded: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = []
    var rest = folded[...]
    while let byte = rest.first {
      let isSeparator = Folding.isSeparator(byte)
      let run = rest.prefix { Folding.isSeparator($0) == isSeparator }
      rest = rest.dropFirst(run.count)
      if isSeparator, run.contains(where: Folding.isBlank) {
        if !joined.isEmpty, !rest.isEmpty { joined.append(Folding.blank) }
      } else {
        joined += run
      }
    }
    return joined
  }
}
