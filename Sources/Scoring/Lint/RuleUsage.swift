public import BifocalModel

/// Which rules of a taxonomy match the rows of exports, and which decide them.
public struct RuleUsage: Sendable {
  /// By rule.
  public private(set) var rules: [Usage]
  /// All rows that were read, and those that a rule decided.
  public private(set) var all = Count()
  public private(set) var decided = Count()
  private let scorer: Scorer

  /// Rows and what they take.
  public struct Count: Sendable, Equatable {
    public var rows: Int
    public var minutes: Int

    public init(rows: Int = 0, minutes: Int = 0) {
      self.rows = rows
      self.minutes = minutes
    }

    mutating func add(_ minutes: Int) {
      rows += 1
      self.minutes += minutes
    }
  }

  /// What came of one rule.
  public struct Usage: Sendable, Equatable {
    public var matched = Count()
    public var won = Count()
    /// By the position of the rule that decided instead.
    public var lost: [Int: Count] = [:]

    /// The rule that took most rows, the earlier of equals.
    public var taker: (rule: Int, count: Count)? {
      lost.sorted { ($1.value.rows, $0.key) < ($0.value.rows, $1.key) }.first.map {
        ($0.key, $0.value)
      }
    }
  }

  /// Throws the first mistake in what the taxonomy says.
  public init(_ taxonomy: Taxonomy) throws(TaxonomyError) {
    scorer = try Scorer(taxonomy, width: 1)
    rules = taxonomy.rules.map { _ in Usage() }
  }

  /// Adds the contents of a batch with the minutes that each stands for; a content that is marked
  /// private is not read.
  public mutating func add(_ batch: ItemBatch, minutes: [Int]) {
    let hidden = Set(
      batch.items.filter { $0.flags.contains(.markedPrivate) }.map { Int($0.content) })
    var texts = FoldedTexts()
    var evidence = scorer.compiled.makeEvidence()
    let bytes = batch.bytes.span
    for (index, content) in batch.contents.enumerated() where !hidden.contains(index) {
      scorer.compiled.gather(content, in: bytes, texts: &texts, into: &evidence)
      add(content, minutes[index], bytes, &evidence)
    }
  }

  private mutating func add(
    _ content: Content, _ minutes: Int, _ bytes: Span<UInt8>, _ evidence: inout Evidence
  ) {
    all.add(minutes)
    var winner: Int?
    var start = 0
    while let rule = scorer.compiled.firstMatch(
      from: start, for: content, in: bytes, evidence: &evidence)
    {
      rules[rule].matched.add(minutes)
      if let winner {
        rules[rule].lost[winner, default: Count()].add(minutes)
      } else {
        winner = rule
        rules[rule].won.add(minutes)
        decided.add(minutes)
      }
      start = rule + 1
    }
  }

  /// The rules that no row matched, and those that decided none, but for rules already known to be
  /// in vain.
  public func findings(besides known: Set<String>) -> [LintFinding] {
    scorer.taxonomy.rules.enumerated().compactMap { number, rule in
      let usage = rules[number]
      guard usage.won.rows == 0, !known.contains(rule.id) else { return nil }
      let path: [TaxonomyError.Component] = ["rules", .index(number), "id"]
      guard let taker = usage.taker else {
        return LintFinding(
          .unmatched, at: path, rule: rule.id, "none of \(all.rows) rows matches",
          remedy: "try it on rows that it was written for, with explain title")
      }
      let name = scorer.taxonomy.rules[taker.rule].id
      return LintFinding(
        .neverWon, at: path, rule: rule.id,
        "\(Self.words(usage.matched)) match and others decide all of them;"
          + " '\(name)' takes \(Self.words(taker.count))",
        remedy: "move it before '\(name)', or narrow that one")
    }
  }

  private static func words(_ count: Count) -> String {
    let tenths = (count.minutes + 3) / 6
    return "\(count.rows) row\(count.rows == 1 ? "" : "s") (\(tenths / 10).\(tenths % 10) h)"
  }
}
