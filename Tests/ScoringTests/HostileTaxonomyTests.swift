import BifocalModel
import BifocalTestSupport
import Scoring
import Testing

/// Whatever a taxonomy says, it is refused, or reading a text takes a fixed number of steps a byte.
@Suite struct HostileTaxonomyTests {
  private func refusal(
    _ taxonomy: Taxonomy, outcomes: [Outcome] = []
  ) -> TaxonomyError? {
    do throws(TaxonomyError) {
      _ = try Scorer(taxonomy, outcomes: outcomes, width: 1)
      return nil
    } catch {
      return error
    }
  }

  // MARK: Refused

  @Test func aMillionAlternativesAreRefusedWithTheirPlace() throws {
    let words = (0..<1_000_000).map { "w\($0)" }
    let error = try #require(refusal(Taxonomy([.with { $0.title = words }])))
    #expect(error.place == "rules[0].when.title[100000]")
    #expect(error.message.contains("the limit is 100000"))
    #expect(!error.remedy.isEmpty)
  }

  @Test func aMillionAlternativesInAListAreRefused() throws {
    let words = (0..<1_000_000).map { "w\($0)" }
    let taxonomy = Taxonomy(lists: ["all": words], [.with { $0.title = ["@all"] }])
    #expect(refusal(taxonomy)?.place == "lists.all[100000]")
  }

  @Test func aLongListInManyRulesIsRefused() {
    let words = (0..<2_000).map { "w\($0)" }
    let rules = (0..<600).map { number in
      RuleConditions.with { $0.title = ["@all", "own\(number)"] }
    }
    let error = refusal(Taxonomy(lists: ["all": words], rules))
    #expect(error?.place == "rules[499].when.title")
    #expect(error?.message.contains("the limit is 1000000") ?? false)
  }

  @Test func patternsThatShareAnEndAreRefused() {
    // Separators of patterns are checked one by one: all of these end at every 'a' of 'a-a-a-a-a'.
    let variants = ["-", "_", "/", "."]
    var patterns = ["a"]
    for _ in 0..<7 { patterns = patterns.flatMap { head in variants.map { head + $0 + "a" } } }
    let error = refusal(Taxonomy([.with { $0.title = patterns }]))
    #expect(error?.place.hasPrefix("rules[0].when.title[") ?? false)
    #expect(error?.message.contains("the limit is 10000") ?? false)
  }

  @Test func manyPatternsOfSeparatorsAreRefused() {
    var patterns = ["="]
    for _ in 0..<6 {
      patterns = patterns.flatMap { head in ["-", "_", "/", "."].map { head + $0 } }
    }
    let rules = (0..<4).map { number in
      RuleConditions.with {
        $0.title = patterns
        $0.attendeeCount = .init(from: number)
      }
    }
    #expect(refusal(Taxonomy(rules)) == nil)
    let more = ["description", "categories"].map { key in
      RuleConditions.with { conditions in
        if key == "description" { conditions.description = patterns }
        if key == "categories" { conditions.categories = patterns }
      }
    }
    #expect(refusal(Taxonomy(rules + more))?.message.contains("the limit is 10000") ?? false)
  }

  @Test func aPatternOfAThousandBytesIsTheLongest() {
    #expect(refusal(Taxonomy(titles: [String(repeating: "a", count: 1_000)])) == nil)
    let error = refusal(Taxonomy(titles: ["b", String(repeating: "a b ", count: 300)]))
    #expect(error?.place == "rules[1].when.title[0]")
    #expect(error?.message == "a pattern of 1199 bytes; the limit is 1000")
  }

  @Test func aTableThatWouldFillTheMemoryIsRefused() {
    var generator = SeededGenerator(seed: 5)
    // Letters of many alphabets make a row of the table wide.
    let letters =
      (0x4e00..<0x5e00).compactMap(Unicode.Scalar.init).map(Character.init)
      + Array("abcdefghijklmnopqrstuvwxyz0123456789абвгдежзийклмнопрстуфхцчшщъыьэюяאבגדהוזחטי")
    let patterns = (0..<3_000).map { _ in
      String((0..<120).map { _ in letters.randomElement(using: &generator) ?? "a" })
    }
    let error = refusal(Taxonomy([.with { $0.title = patterns }]))
    #expect(error?.message.contains("too many cells; the limit is 33554432") ?? false)
  }

  @Test func keywordsOfOutcomesAreBoundToo() throws {
    let outcome = Outcome(
      id: "o", title: "t", keywords: (0..<100_001).map { "w\($0)" }, epics: [], labels: [],
      from: nil, to: nil)
    let error = try #require(refusal(Taxonomy(titles: ["x"]), outcomes: [outcome]))
    #expect(error.place == "outcomes[0]")
  }

  @Test func tooManyRulesAreRefused() {
    let rules = (0...10_000).map { number in
      RuleConditions.with { $0.attendeeCount = .init(from: number) }
    }
    #expect(refusal(Taxonomy(rules))?.place == "rules[10000]")
  }

  // MARK: Bounded

  struct Hostile: CustomTestStringConvertible, Sendable {
    var name: String
    var patterns: [String]
    /// What a title repeats.
    var unit: String
    var testDescription: String { name }

    init(_ name: String, _ patterns: [String], in unit: String) {
      self.name = name
      self.patterns = patterns
      self.unit = unit
    }
  }

  static let hostile = [
    Hostile("a star at both ends of one long word", ["*a*"], in: "a"),
    Hostile("a star before the end of one long word", ["*a"], in: "a"),
    Hostile("a star over a whole field that is not whole", ["=*a*", "=a*", "=*a"], in: "a"),
    Hostile("a whole field after many blanks", ["=a"], in: "\u{a0}"),
    Hostile("a whole field between many blanks", ["=a", "=a a"], in: "a    "),
    Hostile("long runs of separators", ["a b", "a b a b", "b a"], in: "a- _/.-- _/. b"),
    Hostile("separators alone", ["a b", "--", "=-", "=..."], in: "-. "),
    Hostile(
      "many pieces", [Array(repeating: "a", count: 200).joined(separator: " ")], in: "a "),
    Hostile(
      "many pieces that never end",
      [Array(repeating: "a", count: 200).joined(separator: " ") + " b"], in: "a "),
    Hostile(
      "literal separators behind many pieces",
      [Array(repeating: "a", count: 99).joined(separator: " ") + " a-a"], in: "a."),
    Hostile(
      "every length of one word", (1...100).map { "*" + String(repeating: "a", count: $0) + "*" },
      in: "a"),
    Hostile(
      "every length of one word that never ends a word",
      (1...100).map { "*" + String(repeating: "a", count: $0) }, in: "a"),
    Hostile("nested ends", (1...100).map { String(repeating: "ab", count: $0) + "*" }, in: "ab"),
  ]

  @Test(arguments: hostile)
  func stepsGrowAsTheTextDoes(_ example: Hostile) throws {
    let scorer = try Scorer(Taxonomy([.with { $0.title = example.patterns }]), width: 1)
    let sizes = [1_000, 2_000, 4_000, 8_000]
    let steps = sizes.map { size in
      let text = String(repeating: example.unit, count: size / example.unit.utf8.count)
      return scorer.steps(reading: ItemBatch([Row(text + "b")]))
    }
    // Twice the text, twice the growth; where steps grow as its square, four times.
    for index in 2..<sizes.count {
      let growth = (steps[index] - steps[index - 1], steps[index - 1] - steps[index - 2])
      #expect(Double(growth.0) <= 2.2 * Double(growth.1), "\(steps)")
    }
    // Each of up to 100 patterns that can end at a byte costs a step or two there.
    #expect(steps[3] < 700 * sizes[3], "\(steps)")
  }

  @Test func everyLetterOfEveryAlphabetFitsTheTable() throws {
    let letters = (0x21...0x2_ffff).compactMap(Unicode.Scalar.init).filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || $0.properties.isEmoji || $0.value < 0x3000
    }
    let all = letters.map { "q\($0)q" }.filter { !$0.contains("*") }
    let words = stride(from: 0, to: all.count, by: 11).map { all[$0] }
    #expect(words.count > 5_000)
    let scorer = try Scorer(Taxonomy([.with { $0.title = words }]), width: 1)
    for word in stride(from: 0, to: words.count, by: 97).map({ words[$0] }) {
      #expect(scorer.explain(Row("x \(word) x")).matches.count == 1, "\(word)")
    }
  }

  @Test func aStarStillShowsTheWholeWord() throws {
    let scorer = try Scorer(Taxonomy(titles: ["*ette*"]), width: 1)
    let word = String(repeating: "x", count: 90) + "ette" + String(repeating: "y", count: 90)
    #expect(scorer.explain(Row("a \(word) b")).winner?.evidence.first?.words == word)
  }
}
