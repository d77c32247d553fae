import BifocalModel
import BifocalTestSupport
import Testing

@testable import Scoring

/// The fast path of scoring gives what the plain one gives, to the last bit.
@Suite struct WeighingTests {
  private static let words = [
    "tender", "weld", "dentist", "Budget", "q3", "2026", "é", "Ü-Boot", "预算", "🎂", "feedback",
    "with", "Mo", "call", "1:1", "p&l", "a", "steering committee", "/", "--", "Rückfahrt",
  ]

  private static func text(_ random: inout SeededGenerator, _ count: Int) -> String {
    let separators = [" ", " ", " ", "  ", "-", "/", ""]
    return (0..<count).map { _ in
      (words.randomElement(using: &random) ?? "")
        + (separators.randomElement(using: &random) ?? "")
    }.joined()
  }

  /// Rows of every kind, some with more features than are weighed at a time.
  private static func batch(seed: UInt64) -> ItemBatch {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<60).map { number in
      let isLong = Int.random(in: 0..<10, using: &random) == 0
      return Row(text(&random, isLong ? 120 : Int.random(in: 0...9, using: &random))).with {
        if Bool.random(using: &random) {
          $0.texts[.description] = Array(text(&random, 30).utf8)
        }
        if Bool.random(using: &random) { $0.texts[.field] = Array("field \(number % 4)".utf8) }
        if number % 5 == 0 { $0.texts[.ticketType] = Array("Story \(number)".utf8) }
        $0.attendees = Int32.random(in: -1...12, using: &random)
        $0.isRecurring = .yes
      }
    }
    var batch = ItemBatch(rows)
    for index in stride(from: 3, to: rows.count, by: 7) {
      batch.contents[index].isTitleHidden = true
    }
    return batch
  }

  private static func taxonomy() throws -> Taxonomy {
    try Taxonomy(
      json: """
        {"name": "made", "version": 1, "fields": {"even": ["field 0", "field 2"], "odd": ["field"]},
         "lexicon": {"resources": ["tender", "budget*"], "private": ["dentist", "🎂"]},
         "rules": [
           {"id": "sure", "activity": "vision", "certain": true,
            "when": {"title": ["steering committee"]}},
           {"id": "hint", "activity": "one_to_one", "when": {"title": ["1:1", "*fahrt"]}}]}
        """)
  }

  private static func model(_ taxonomy: Taxonomy) throws -> LinearModel {
    var model = try ModelTests.model.get()
    model.knownRules = Set(taxonomy.rules.map { taxonomy.fingerprint(of: $0) })
    return model
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func scoringAndExplainingWeighAlike(seed: UInt64) throws {
    let taxonomy = try Self.taxonomy()
    let scorer = try Scorer(taxonomy, model: try Self.model(taxonomy), width: 1)
    let batch = Self.batch(seed: seed)
    let scores = scorer.scores(of: batch)
    var sources: Set<Score.Reason.Source> = []
    for (content, score) in zip(batch.contents, scores) {
      let explained = scorer.explain(content, in: batch).score
      sources.insert(score.reason.source)
      #expect(explained.activity == score.activity, "seed \(seed), line \(content.line)")
      #expect(explained.reason == score.reason, "seed \(seed), line \(content.line)")
      for index in score.parts.indices {
        #expect(
          explained.parts[index] == score.parts[index], "seed \(seed), line \(content.line)")
      }
    }
    #expect(sources == [.rule, .model, .structure], "seed \(seed) reads every kind of row")
  }

  /// The sums of the model's own rows, feature by feature.
  private static func probabilities(
    of features: FeatureList<PlacedFeature>, _ head: LinearModel.Head
  ) -> [Float] {
    var logits = head.bias
    for group in FeatureGroup.allCases where features[group].count > 0 {
      var sums = [Int](repeating: 0, count: Activity.count)
      for feature in features[group].features {
        guard let row = head.row(of: feature) else { continue }
        for index in sums.indices { sums[index] += Int(row[index]) }
      }
      let count = features[group].count
      let weight =
        head.scales[group.rawValue] * LinearModel.Head.weight(of: group, count: count)
      for index in sums.indices { logits[index] += Float(sums[index]) * weight }
    }
    let never = Activity.peopleUndisclosed.index
    let highest = logits.indices.filter { $0 != never }.map { logits[$0] }.max() ?? 0
    let powers = logits.indices.map {
      $0 == never ? 0 : Exponential.value(of: (logits[$0] - highest) / head.temperature)
    }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func packedWeightsAreThoseOfTheModel(seed: UInt64) throws {
    let taxonomy = try Self.taxonomy()
    let model = try Self.model(taxonomy)
    let compiled = try TaxonomyCompiler.compile(taxonomy, model: model, outcomes: [])
    let batch = Self.batch(seed: seed)
    var texts = FoldedTexts()
    var evidence = compiled.makeEvidence()
    var reader = FeatureReader<PlacedFeature>()
    let packed = PackedHead(model.words)
    var most = 0
    for content in batch.contents {
      let bytes = batch.bytes.span
      compiled.gather(content, in: bytes, texts: &texts, into: &evidence)
      compiled.readFeatures(
        of: content, in: bytes, texts, first: nil, &evidence, into: &reader)
      most = max(most, reader.features.grams.count)
      let expected = Self.probabilities(of: reader.features, model.words)
      let found = packed.probabilities(of: reader.features, &reader.memory)
      for index in found.indices {
        #expect(found[index] == expected[index], "seed \(seed), line \(content.line)")
      }
    }
    #expect(most > WeightMemory.size, "some row has more features than are weighed at a time")
  }

  @Test func twoPowersAtATimeAreThoseOfOne() {
    var random = SeededGenerator(seed: 7)
    for step in 0..<20_000 {
      // Among them the ties of rounding to whole powers of two, and what is too small.
      let first = step % 2 == 0 ? -Float(step) * 0.346_573_6 / 16 : -Float(step) / 200
      let second = -Float.random(in: 0...90, using: &random)
      let found = Exponential.values(of: first, second)
      #expect(found.0 == Exponential.value(of: first), "e^\(first)")
      #expect(found.1 == Exponential.value(of: second), "e^\(second)")
    }
  }

  /// Rows of the table then have numbers of more than sixteen bits.
  @Test func patternsAreFoundAmongMoreRowsThanSixteenBitsCount() throws {
    var random = SeededGenerator(seed: 8)
    let patterns = (0..<80).map { _ in
      String((0..<980).map { _ in "abc".randomElement(using: &random) ?? "a" })
    }
    let scorer = try Scorer(Taxonomy(titles: patterns.map { "*" + $0 }), width: 1)
    let batch = ItemBatch(patterns.map { Row("x" + $0) } + [Row(String(patterns[0].dropLast()))])
    let rules = scorer.scores(of: batch).map(\.reason.rule)
    #expect(rules == patterns.indices.map { Int32($0) } + [-1])
  }

  /// A filter and slots of many fingerprints, with words that go on and phrases of several.
  @Test func phrasesAreFoundInEveryRound() throws {
    let patterns = ["a", "a b", "a b c", "a b c d e f g h", "b+c", "cat*", "catalogue of d"]
    let scorer = try Scorer(Taxonomy(titles: patterns), width: 1)
    let rows = [
      ("a b c d e f g h", [0, 1, 2, 3]), ("x a/b - c", [0, 1, 2]), ("b+c", [4]),
      ("catalogue  of_d", [5, 6]), ("catalogues of d", [5]), ("ab", []), ("a", [0]),
    ]
    for (title, expected) in rows {
      #expect(scorer.explain(Row(title)).matches.map(\.rule) == expected, "title '\(title)'")
    }
  }
}
