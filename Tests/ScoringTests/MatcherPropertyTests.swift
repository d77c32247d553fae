import BifocalModel
import BifocalTestSupport
import Scoring
import Testing

/// All patterns at once against one pattern at a time, looked for in the plainest way.
@Suite struct MatcherPropertyTests {
  @Test(arguments: [UInt64](1...24))
  func agreesWithANaiveMatcher(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let patterns = (0..<40).compactMap { _ in Self.pattern(&generator) }
    let scorer = try Scorer(Taxonomy(titles: patterns), width: 1)
    var found = 0
    for _ in 0..<150 {
      let title = Self.text(&generator, length: 1...24)
      let expected = patterns.indices.filter { NaiveMatcher.matches(patterns[$0], title) }
      let actual = scorer.explain(Row(title)).matches.map(\.rule)
      #expect(actual == expected, "seed \(seed): \(title.debugDescription) in \(patterns)")
      found += expected.count
    }
    #expect(found > 50, "seed \(seed): too few matches to mean anything")
  }

  /// A small alphabet, so that patterns overlap, contain one another and do match.
  private static let alphabet = Array("aab é&-./ _:")

  private static func text(_ generator: inout SeededGenerator, length: ClosedRange<Int>) -> String {
    let count = Int.random(in: length, using: &generator)
    return String((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
  }

  private static func pattern(_ generator: inout SeededGenerator) -> String? {
    let body = text(&generator, length: 1...5).trimmingBlanks
    let isOneGap = body.allSatisfy(NaiveMatcher.separators.contains) && body.contains(" ")
    guard !body.isEmpty, !isOneGap else { return nil }
    let first = body.first.map(NaiveMatcher.isWord) ?? false
    let last = body.last.map(NaiveMatcher.isWord) ?? false
    let roll = Int.random(in: 0..<8, using: &generator)
    let head = (roll == 0 ? "=" : "") + (roll < 3 && first ? "*" : "")
    return head + body + (roll > 4 && last ? "*" : "")
  }
}

/// Patterns tried at every position of a text, one character after the other.
enum NaiveMatcher {
  static let separators: Set<Character> = [" ", "-", "_", "/", "."]

  static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  static func matches(_ pattern: String, _ text: String) -> Bool {
    let isWhole = pattern.hasPrefix("=")
    var body = isWhole ? pattern.dropFirst() : pattern[...]
    let anyStart = body.hasPrefix("*")
    let anyEnd = body.hasSuffix("*")
    body = body.dropFirst(anyStart ? 1 : 0).dropLast(anyEnd ? 1 : 0)
    let wanted = pieces(of: plain(String(body)))
    let characters = Array(plain(text))
    return characters.indices.contains { start in
      ends(of: wanted[...], in: characters, from: start).contains { end in
        fits(start, end, characters, anyStart, anyEnd, isWhole)
      }
    }
  }

  private static func plain(_ text: String) -> String { text.replacing("é", with: "e") }

  private enum Piece: Equatable { case gap, one(Character) }

  /// A run of separators that holds a blank is a gap; at the ends it is nothing.
  private static func pieces(of body: String) -> [Piece] {
    var pieces: [Piece] = []
    var run: [Character] = []
    func close(isLast: Bool) {
      if run.contains(" ") {
        if !pieces.isEmpty, !isLast { pieces.append(.gap) }
      } else {
        pieces += run.map { .one($0) }
      }
      run = []
    }
    for character in body {
      if separators.contains(character) {
        run.append(character)
      } else {
        close(isLast: false)
        pieces.append(.one(character))
      }
    }
    close(isLast: true)
    return pieces
  }

  private static func ends(
    of pieces: ArraySlice<Piece>, in text: [Character], from start: Int
  ) -> [Int] {
    guard let piece = pieces.first else { return [start] }
    guard start < text.count else { return [] }
    switch piece {
    case .one(let wanted):
      return text[start] == wanted ? ends(of: pieces.dropFirst(), in: text, from: start + 1) : []
    case .gap:
      let run = text[start...].prefix { separators.contains($0) }.count
      guard run > 0 else { return [] }
      return (1...run).flatMap { ends(of: pieces.dropFirst(), in: text, from: start + $0) }
    }
  }

  private static func fits(
    _ start: Int, _ end: Int, _ text: [Character], _ anyStart: Bool, _ anyEnd: Bool,
    _ isWhole: Bool
  ) -> Bool {
    guard end > start else { return false }
    var first = start
    var last = end
    if isWord(text[start]) {
      while first > 0, isWord(text[first - 1]) { first -= 1 }
      if first < start, !anyStart { return false }
    }
    if isWord(text[end - 1]) {
      while last < text.count, isWord(text[last]) { last += 1 }
      if last > end, !anyEnd { return false }
    }
    guard isWhole else { return true }
    return text[..<first].allSatisfy { $0 == " " } && text[last...].allSatisfy { $0 == " " }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
  }
}
