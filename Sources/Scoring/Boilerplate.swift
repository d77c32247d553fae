/// The part of a description that says how to dial in, or who wrote it, and not what it is about.
///
/// A description ends, for scoring, at the first of: ten underscores in a row; a line that is `--`
/// (a signature follows); the words of `markers` at the beginning of a word. What is left counts up
/// to `byteLimit`.
enum Boilerplate {
  /// How much of a description is read, in bytes: an agenda fits, a pasted mail thread does not.
  static let byteLimit = 4_096

  /// How the invitations of Zoom, Teams, Meet and Webex begin; folded.
  private static let markers: [[UInt8]] = [
    "join zoom", "join microsoft teams", "join with google meet", "join webex",
    "microsoft teams meeting", "microsoft teams-meeting", "microsoft teams-besprechung",
    "reunion microsoft teams", "reunion de microsoft teams",
  ].map { Array($0.utf8) }

  /// Whether a marker begins with a byte.
  private static let begins: [Bool] = (0..<256).map { byte in
    markers.contains { Int($0[0]) == byte } || byte == 0x5f || byte == 0x2d
  }

  /// How much of the beginning of a description to read, without cutting a word in two.
  static func readable(_ source: Span<UInt8>) -> Int {
    guard source.count > byteLimit else { return source.count }
    var end = byteLimit
    while end > 0, source[end] > 0x20 { end -= 1 }
    return end == 0 ? byteLimit : end
  }

  /// Where the boilerplate of a folded description begins, or its length.
  static func start(in text: Span<UInt8>) -> Int {
    let begins = begins.span
    for index in text.indices where begins[Int(text[index])] {
      switch text[index] {
      case 0x5f: if isUnderline(text, at: index) { return index }
      case 0x2d: if isSignature(text, at: index) { return index }
      default: if isMarker(text, at: index) { return index }
      }
    }
    return text.count
  }

  private static func isUnderline(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index + 10 <= text.count else { return false }
    for offset in 1..<10 where text[index + offset] != 0x5f { return false }
    return true
  }

  private static func isSignature(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index == 0 || text[index - 1] == Folding.newline,
      index + 1 < text.count, text[index + 1] == 0x2d
    else { return false }
    var end = index + 2
    while end < text.count, text[end] == Folding.blank { end += 1 }
    return end == text.count || text[end] == Folding.newline
  }

  private static func isMarker(_ text: Span<UInt8>, at index: Int) -> Bool {
    guard index == 0 || !Folding.isWord(text[index - 1]) else { return false }
    return markers.contains { marker in
      guard index + marker.count <= text.count else { return false }
      for offset in marker.indices where text[index + offset] != marker[offset] { return false }
      return true
    }
  }
}
