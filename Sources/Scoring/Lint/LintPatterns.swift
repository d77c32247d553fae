import BifocalModel

/// Which patterns match wherever another one does.
///
/// Each pattern is written out as a text that stands for all texts in which it matches: its words,
/// a letter of no alphabet where a star may have letters, and a sign of no text where anything may
/// follow. What matches there matches in all of them, because a blank of a pattern takes any run of
/// separators and every other byte itself.
struct LintPatterns: Sendable {
  /// By pattern, those that match wherever it does, itself among them.
  let implied: [[Int]]
  private let boilerplate: [Bool]
  private let separators: [Bool]

  /// A byte that is part of words, and one that is not; no pattern has either.
  private static let letter: UInt8 = 0xff
  private static let sign: UInt8 = 0x1f

  init(_ patterns: [Pattern]) {
    let uses = patterns.indices.map { number in
      [PatternMatcher.Use(fields: .title, condition: Int32(number))]
    }
    boilerplate = patterns.map(Self.isBoilerplate)
    separators = patterns.map(\.isSeparators)
    guard let matcher = try? PatternMatcher(patterns, uses: uses) else {
      implied = patterns.indices.map { [$0] }
      return
    }
    var evidence = Evidence(
      conditionCount: patterns.count, anchors: RuleAnchors([], conditionCount: patterns.count))
    implied = patterns.map { pattern in
      evidence.clear()
      let text = Self.text(of: pattern)
      matcher.scan(text.span, of: .title, isAligned: true, into: &evidence)
      if pattern.isSilent {
        matcher.scanSilence(text.span, of: .title, isAligned: true, into: &evidence)
      }
      return evidence.hits.map { Int($0.pattern) }.sorted()
    }
  }

  /// Whether a description always ends before the words of a pattern do.
  func isBoilerplate(_ pattern: Int) -> Bool { boilerplate[pattern] }

  /// Whether a pattern is of separators only, as an empty title may be.
  func isSilent(_ pattern: Int) -> Bool { separators[pattern] }

  private static func text(of pattern: Pattern) -> [UInt8] {
    var text = pattern.bytes
    if pattern.marks.contains(.anyStart) { text.insert(letter, at: 0) }
    if pattern.marks.contains(.anyEnd) { text.append(letter) }
    return pattern.marks.contains(.whole) ? text : [sign] + text + [sign]
  }

  private static func isBoilerplate(_ pattern: Pattern) -> Bool {
    let text = text(of: pattern)
    let start = Boilerplate.start(in: ([sign] + text).span)
    return start <= text.count
  }
}
