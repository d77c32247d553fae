import BifocalModel
import BifocalTestSupport
import Scoring
import Testing

/// The stage as a whole: answers older than any rule, outcomes, and what must not matter.
@Suite struct ScorerTests {
  private func scorer(outcomes: [Outcome] = [], width: Int = 1) throws -> Scorer {
    try Scorer(Taxonomy(json: RuleTests.document), outcomes: outcomes, width: width)
  }

  @Test func privateRowsAreNotReadAndLabelsComeBeforeRules() throws {
    let rows = [
      Row("Board").with { $0.flags = .markedPrivate }, Row("Board").with { $0.label = .review },
      Row("Works council").with { $0.label = .resources }, Row("Board"), Row("?"),
      Row("Works council"),
    ]
    let scorer = try scorer(outcomes: [Self.outcome(keywords: ["board"])])
    let batch = ItemBatch(rows)
    let scores = scorer.scores(of: batch)
    #expect(
      scores.map(\.activity) == [
        .private, .review, .resources, .stakeholders, .unclear, .community,
      ])
    #expect(
      scores.map(\.reason.source) == [.markedPrivate, .label, .label, .rule, .none, .rule])
    #expect(scores.map(\.reason.rule) == [-1, -1, -1, 0, -1, 2])
    #expect(scores.map(\.isSensitive) == [false, false, true, false, false, true])
    #expect(scores.map { $0.part(of: $0.activity.altitude) } == Array(repeating: 10_000, count: 6))

    let items = scorer.transform([batch])[0]
    #expect(
      items.map(\.activity) == [
        .private, .review, .peopleUndisclosed, .stakeholders, .unclear, .peopleUndisclosed,
      ])
    #expect(
      items.map { $0.flags.contains(.outcomeLinked) } == [false, true, false, true, false, false])
    #expect(items.map(\.line) == [2, 3, 4, 5, 6, 7])
    let explanation = scorer.explain(batch.contents[0], in: batch)
    #expect(explanation.source == .markedPrivate)
    #expect(explanation.matches.isEmpty && explanation.outcomes.isEmpty)
  }

  @Test func anExplanationNamesWinnerRunnerUpAndAllMatches() throws {
    let row = Row("Board prep", [.description: "the P&L"]).with { $0.attendees = 5 }
    let explanation = try scorer().explain(row)
    #expect(explanation.matches.map(\.id) == ["board", "money", "prep"])
    #expect(explanation.winner?.evidence.map(\.words) == ["Board"])
    #expect(explanation.runnerUp?.id == "money")
    let money = explanation.matches[1].evidence
    #expect(money.map(\.key) == ["any", "kind"])
    #expect(money.map(\.pattern) == ["p&l", nil])
    #expect(money.map(\.words) == ["P&L", "calendar"])
    #expect(money.map(\.field) == [.description, nil])
  }

  @Test func theRunnerUpSaysAnotherActivity() throws {
    let taxonomy = try Taxonomy(
      json: """
        {"name": "t", "version": 1, "rules": [
          {"id": "a", "activity": "vision", "when": {"title": ["x"]}},
          {"id": "b", "activity": "vision", "when": {"title": ["x"]}},
          {"id": "c", "activity": "admin", "when": {"title": ["x"]}}]}
        """)
    let scorer = try Scorer(taxonomy, width: 1)
    #expect(scorer.explain(Row("x")).runnerUp?.id == "c")
    let labelled = scorer.explain(Row("x").with { $0.label = .travel })
    #expect(labelled.activity == .travel && labelled.source == .label)
    #expect(labelled.winner == nil && labelled.runnerUp == nil)
    #expect(labelled.matches.map(\.id) == ["a", "b", "c"])
  }

  // MARK: Outcomes

  private static func outcome(
    keywords: [String] = [], title: String = "", epics: [String] = [], labels: [String] = [],
    from: CivilDate? = nil, to: CivilDate? = nil
  ) -> Outcome {
    Outcome(
      id: "o1", title: title, keywords: keywords, epics: epics, labels: labels, from: from, to: to)
  }

  private static let linking: [(Outcome, links: [Row], not: [Row])] = [
    (
      outcome(keywords: ["instant pay*", ""]),
      [Row("Instant-payouts"), Row("x", [.description: "instant pay"])],
      [Row("Instant"), Row("x", [.labels: "instant pay"]), Row("repay instant pay_")]
    ),
    (outcome(title: "Grow, fast*"), [Row("x grow, FAST*")], [Row("Grow, faster"), Row("")]),
    (
      outcome(epics: ["PAY-12"]),
      [
        Row("x", [.epic: "pay-12"]), Row("x", [.epic: "PAY-12 Payouts"]), Row("y", [.id: "PAY-12"]),
      ],
      [
        Row("x", [.epic: "PAY-123"]), Row("x", [.epic: "API-PAY-12"]), Row("PAY-12"),
        Row("y", [.id: "PAY-12-1"]), Row("y", [.id: "PAY-1"]), Row("y"),
      ]
    ),
    (
      outcome(labels: ["api"]),
      [Row("x", [.labels: "ui;API"]), Row("x", [.labels: "api, ui"])],
      [Row("x", [.labels: "api-gateway"]), Row("x", [.labels: "grapi"]), Row("api")]
    ),
  ]

  @Test(arguments: linking.indices)
  func outcomesAreLinked(index: Int) throws {
    let (outcome, links, not) = Self.linking[index]
    let scorer = try scorer(outcomes: [Self.outcome(title: "never seen"), outcome])
    let items = scorer.transform([ItemBatch(links + not.dropLast(index == 0 ? 1 : 0))])[0]
    let expected = items.indices.map { $0 < links.count }
    #expect(items.map { $0.flags.contains(.outcomeLinked) } == expected)
    for row in links { #expect(scorer.explain(row).outcomes == ["o1"]) }
  }

  @Test func anOutcomeHoldsOnTheDayOfTheItemInUTC() throws {
    let from = try #require(CivilDate(iso: "1969-12-31"))
    let to = try #require(CivilDate(iso: "1970-01-01"))
    let scorer = try scorer(outcomes: [Self.outcome(keywords: ["board"], from: from, to: to)])
    let starts = [-86_401, -86_400, -1, 0, 86_399, 86_400]
    let rows = starts.map { start in Row("Board").with { $0.start = start } }
    let flags = scorer.transform([ItemBatch(rows)])[0].map { $0.flags.contains(.outcomeLinked) }
    #expect(flags == [false, true, true, true, true, false])
  }

  // MARK: What must not matter

  private static let words = [
    "Board", "budget", "prep", "Dana / Lee", "works council", "Focus time", "sync", "Ünal", "P&L",
  ]

  /// Rows of a few words, with titles that come back and private ones among them.
  private static func rows(_ count: Int, seed: UInt64) -> [Row] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      let length = Int.random(in: 1...3, using: &generator)
      let title = (0..<length).map { _ in words.randomElement(using: &generator) ?? "" }
      var row = Row(title.joined(separator: " "), [.description: "row \(number % 9_000)"])
      row.attendees = Int32.random(in: -1...4, using: &generator)
      if number % 11 == 0 { row.flags = .markedPrivate }
      if number % 13 == 0 { row.label = .review }
      row.start = number * 3_600
      return row
    }
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    let batches = [ItemBatch(Self.rows(30_000, seed: 7)), ItemBatch(Self.rows(5_000, seed: 8))]
    let outcomes = [Self.outcome(keywords: ["budget"])]
    let one = try scorer(outcomes: outcomes, width: 1).transform(batches)
    #expect(one.map(\.count) == [30_000, 5_000])
    #expect(Set(one[0].map(\.activity)).count > 5)
    for width in [2, 8] {
      let wide = try scorer(outcomes: outcomes, width: width)
      #expect(wide.transform(batches) == one)
    }
  }

  @Test(arguments: [UInt64](1...8))
  func cuttingBatchesAnywhereChangesNothing(seed: UInt64) throws {
    let rows = Self.rows(600, seed: seed)
    let scorer = try scorer(outcomes: [Self.outcome(keywords: ["board"])])
    let whole = scorer.transform([ItemBatch(rows)]).flatMap { $0 }
    var generator = SeededGenerator(seed: seed)
    var batches: [ItemBatch] = []
    var start = 0
    while start < rows.count {
      let end = min(rows.count, start + Int.random(in: 1...200, using: &generator))
      batches.append(ItemBatch(Array(rows[start..<end]), firstRecord: start + 1))
      start = end
    }
    #expect(scorer.transform(batches).flatMap { $0 } == whole, "seed \(seed)")
    let single = batches.flatMap { scorer.scores(of: $0).map(\.activity) }
    #expect(scorer.scores(of: ItemBatch(rows)).map(\.activity) == single, "seed \(seed)")
  }

  @Test func noBatchesNoItems() throws {
    #expect(try scorer().transform([]).isEmpty)
    #expect(try scorer().transform([ItemBatch([])]) == [[]])
  }
}
