import BifocalModel
import BifocalTestSupport
import Scoring
import Testing

@Suite struct LintTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var json: String
    /// `kind place`, in the order found.
    var findings: [String]
    var testDescription: String { name }

    init(_ name: String, _ findings: [String], rules: String, rest: String = "") {
      self.name = name
      json = #"{"name": "t", "version": 1, \#(rest) "rules": [\#(rules)]}"#
      self.findings = findings
    }
  }

  /// A rule by its number, activity and conditions.
  static func rule(
    _ id: Int, _ when: String, unless: String = "", as activity: String = "vision"
  ) -> String {
    #"{"id": "r\#(id)", "activity": "\#(activity)", "when": {\#(when)}, "unless": {\#(unless)}}"#
  }

  static func title(_ patterns: String...) -> String {
    #""title": ["# + patterns.map { #""\#($0)""# }.joined(separator: ", ") + "]"
  }

  static let patterns = [
    Case("clean", [], rules: rule(1, title("board", "budget*"))),
    Case(
      "a word beside its star", ["redundant rules[0].when.title[0]"],
      rules: rule(1, title("budget", "budget*"))),
    Case(
      "a star beside a wider one", ["redundant rules[0].when.title[1]"],
      rules: rule(1, title("*plan*", "*planung"))),
    Case(
      "a phrase that holds a word", ["redundant rules[0].when.title[1]"],
      rules: rule(1, title("board", "board prep"))),
    Case("the rest of a word is no word", [], rules: rule(1, title("board", "boarding*"))),
    Case(
      "a separator that a blank covers", ["redundant rules[0].when.title[0]"],
      rules: rule(1, title("e-mail", "e mail"))),
    Case(
      "a blank that no separator covers", ["redundant rules[0].when.title[1]"],
      rules: rule(1, title("e mail", "e-mail"))),
    Case(
      "a whole field beside its word", ["redundant rules[0].when.title[0]"],
      rules: rule(1, title("=focus", "focus"))),
    Case(
      "the same but for case and accents", ["redundant rules[0].when.title[1]"],
      rules: rule(1, title("résumé", "Resume"))),
    Case(
      "a key beside a list that it names", ["redundant rules[0].when.title[1]"],
      rules: rule(1, title("@money", "budget")), rest: #""lists": {"money": ["budget*"]},"#),
    Case(
      "inside a list, once", ["redundant lists.money[0]"],
      rules: rule(1, title("@money")) + "," + rule(2, #""description": ["@money"]"#),
      rest: #""lists": {"money": ["budget", "budget*"]},"#),
    Case(
      "an invitation in a description",
      ["never_matches rules[0].when.description[0]"],
      rules: rule(1, #""description": ["join zoom meeting", "zoom"]"#)),
    Case("an invitation in a title", [], rules: rule(1, title("join zoom meeting"))),
    Case(
      "an unused list", ["unused_list lists.other"],
      rules: rule(1, title("@money")),
      rest: #""lists": {"money": ["x"], "other": ["y"], "first_names": ["dana"]},"#),
    Case(
      "a word that leans two ways",
      ["ambiguous_word lexicon.resources[1]"], rules: rule(1, title("x")),
      rest: #""lexicon": {"admin": ["invoice"], "resources": ["budget", "Invoice"]},"#),
  ]

  static let rules = [
    Case(
      "the same conditions", ["contradictory rules[1].id"],
      rules: rule(1, title("a")) + "," + rule(2, title("A"), as: "delivery")),
    Case(
      "a narrower rule behind", ["shadowed rules[1].id"],
      rules: rule(1, title("board")) + "," + rule(2, title("board prep"), as: "delivery")),
    Case(
      "a narrower rule before", [],
      rules: rule(1, title("board prep")) + "," + rule(2, title("board"), as: "delivery")),
    Case(
      "shadowed by two together", ["shadowed rules[2].id"],
      rules: [rule(1, title("a*")), rule(2, title("b*")), rule(3, title("ab", "bc"), as: "admin")]
        .joined(separator: ",")),
    Case(
      "shadowed in part", ["shadowed_pattern rules[1].when.title[0]"],
      rules: rule(1, title("a*")) + "," + rule(2, title("ab", "c"), as: "admin")),
    Case(
      "an unless of the first that the second has not", [],
      rules: rule(1, title("a"), unless: title("x")) + "," + rule(2, title("a"), as: "admin")),
    Case(
      "an unless that both have", ["shadowed rules[1].id"],
      rules: rule(1, title("a"), unless: title("x"))
        + "," + rule(2, title("a b"), unless: title("x*"), as: "admin")),
    Case(
      "an unless that cannot hold", ["shadowed rules[1].id"],
      rules: rule(1, title("a"), unless: #""recurring": true"#)
        + "," + rule(2, title("a") + #", "recurring": false"#, as: "admin")),
    Case(
      "any covers a title, a title not any",
      ["shadowed rules[1].id"],
      rules: [
        rule(1, #""any": ["a"]"#), rule(2, title("a"), as: "admin"),
        rule(3, title("b"), as: "admin"), rule(4, #""any": ["b"]"#),
      ].joined(separator: ",")),
    Case(
      "structure that is wider", ["shadowed rules[1].id"],
      rules: rule(1, title("a") + #", "minutes": {"from": 30}"#)
        + "," + rule(2, title("a") + #", "minutes": {"from": 40, "to": 60}"#, as: "admin")),
    Case(
      "structure that is narrower", [],
      rules: rule(1, title("a") + #", "minutes": {"from": 30}"#)
        + "," + rule(2, title("a") + #", "minutes": {"from": 20}"#, as: "admin")),
    Case(
      "structure alone", ["shadowed rules[1].id"],
      rules: rule(1, #""kind": ["calendar", "ticket"]"#)
        + "," + rule(2, #""kind": ["ticket"], "all_day": true"#, as: "admin")),
    Case(
      "when that unless undoes", ["contradictory rules[0].unless.title"],
      rules: rule(1, title("board prep"), unless: title("prep", "x"))),
    Case(
      "when that unless undoes in part", [],
      rules: rule(1, title("board", "prep"), unless: title("prep", "x"))),
    Case(
      "structure that unless undoes", ["contradictory rules[0].unless.attendee_count"],
      rules: rule(
        1, title("a") + #", "attendee_count": {"from": 2, "to": 2}"#,
        unless: #""attendee_count": {"from": 1}"#)),
    Case(
      "words of an empty title", ["contradictory rules[0].when.title"],
      rules: rule(1, title("a") + #", "shape": ["empty"]"#)),
  ]

  @Test(arguments: patterns + rules)
  func finds(_ example: Case) throws {
    let findings = try TaxonomyLint(Taxonomy(json: example.json)).findings
    #expect(
      findings.map { "\($0.kind.rawValue) \(TaxonomyError($0.path, "", remedy: "").place)" }
        == example.findings, "\(findings.map(\.message))")
    #expect(findings.allSatisfy { !$0.message.isEmpty && !$0.remedy.isEmpty })
  }

  @Test func aTaxonomyThatDoesNotCompileIsAnError() throws {
    let taxonomy = try Taxonomy(json: Case("", [], rules: Self.rule(1, Self.title("a*b"))).json)
    #expect(throws: TaxonomyError.self) { try TaxonomyLint(taxonomy) }
  }

  /// What lint calls shadowed never decides, and what it calls needless changes no answer, on
  /// texts of a small alphabet.
  @Test(arguments: [UInt64](1...30))
  func whatItFindsIsTrue(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let taxonomy = Taxonomy((0..<8).map { _ in Self.conditions(&generator) })
    let findings = try TaxonomyLint(taxonomy).findings
    let scorer = try Scorer(taxonomy, width: 1)
    let dead = Set(
      findings.filter { $0.kind == .shadowed || $0.kind == .contradictory }.map(\.rule))
    let slim = Self.without(findings, taxonomy)
    let slimScorer = try Scorer(slim, width: 1)
    for _ in 0..<200 {
      let text = String(
        (0..<Int.random(in: 1...9, using: &generator)).map { _ in
          Array("aab -c").randomElement(using: &generator) ?? "a"
        })
      let winner = scorer.explain(Row(text)).winner?.id
      #expect(!dead.contains(winner ?? ""), "seed \(seed): '\(text)' by \(winner ?? "")")
      #expect(slimScorer.explain(Row(text)).winner?.id == winner, "seed \(seed): '\(text)'")
    }
  }

  private static func conditions(_ generator: inout SeededGenerator) -> RuleConditions {
    let words = ["a", "b", "a*", "*b", "ab", "a b", "a-b", "=a", "*a*", "aa", "c", "b c", "=ab*"]
    return .with { conditions in
      conditions.title = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? "a"
      }
    }
  }

  /// The taxonomy without the patterns and rules that were found to be in vain.
  private static func without(_ findings: [LintFinding], _ taxonomy: Taxonomy) -> Taxonomy {
    var slim = taxonomy
    let dead = Set(
      findings.filter { $0.kind == .shadowed || $0.kind == .contradictory }.map(\.rule))
    for index in slim.rules.indices {
      let needless = findings.filter {
        ($0.kind == .redundant || $0.kind == .shadowedPattern) && $0.path[1] == .index(index)
      }.compactMap { finding in
        if case .index(let position) = finding.path.last { position } else { nil }
      }
      let titles = slim.rules[index].when.title ?? []
      slim.rules[index].when.title = titles.indices.filter { !needless.contains($0) }.map {
        titles[$0]
      }
    }
    slim.rules.removeAll { dead.contains($0.id) || $0.when.title?.isEmpty ?? true }
    return slim
  }

  // MARK: On exports

  @Test func countsWhatRulesMatchAndDecide() throws {
    let taxonomy = Taxonomy(titles: ["a*", "ab", "zz"])
    var usage = try RuleUsage(taxonomy)
    let rows = [
      Row("ab"), Row("ab x"), Row("ac"), Row("q"), Row("ab").with { $0.flags = .markedPrivate },
    ]
    usage.add(ItemBatch(rows), minutes: [30, 60, 15, 45, 500])
    #expect(usage.all == RuleUsage.Count(rows: 4, minutes: 150))
    #expect(usage.decided == RuleUsage.Count(rows: 3, minutes: 105))
    #expect(usage.rules[0].won == RuleUsage.Count(rows: 3, minutes: 105))
    #expect(usage.rules[1].matched == RuleUsage.Count(rows: 2, minutes: 90))
    #expect(usage.rules[1].won.rows == 0)
    let findings = usage.findings(besides: [])
    #expect(findings.map(\.kind) == [.neverWon, .unmatched])
    #expect(findings[0].message.contains("2 rows (1.5 h)"))
    #expect(findings[0].message.contains("'r0'"))
    #expect(usage.findings(besides: ["r1"]).map(\.rule) == ["r2"])
    #expect(findings.allSatisfy { !$0.kind.isFault })
  }
}
