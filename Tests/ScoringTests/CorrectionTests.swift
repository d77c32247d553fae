import BifocalModel
import BifocalTestSupport
import Scoring
import Testing

/// What people said decides, for whom they said it.
@Suite struct CorrectionTests {
  private func scorer(_ rows: [Correction], width: Int = 1) throws -> Scorer {
    try Scorer(
      Taxonomy(json: RuleTests.document), corrections: try Corrections(rows), width: width)
  }

  private func activities(
    _ rows: [Row], _ leaders: [String], _ answers: [Correction]
  ) throws -> [Activity] {
    let batch = ItemBatch(rows).with(leaders: leaders)
    return try scorer(answers).transform([batch])[0].map(\.activity)
  }

  @Test func theNarrowestScopeDecides() throws {
    let rows = [
      Row("Board", [.field: "Sales"]), Row("Board", [.field: "Sales"]), Row("Board"), Row("Boards"),
    ]
    let leaders = ["dana", "lee", "lee", "lee"]
    let all = Correction("Board", .vision, scope: .all)
    let field = Correction("Board", .roadmap, scope: .field, field: " SALES ")
    let own = Correction("Board", .admin)
    let none: [Activity] = [.stakeholders, .stakeholders, .stakeholders, .unclear]
    #expect(try activities(rows, leaders, []) == none)
    #expect(try activities(rows, leaders, [all]) == [.vision, .vision, .vision, .unclear])
    #expect(
      try activities(rows, leaders, [all, field]) == [.roadmap, .roadmap, .vision, .unclear])
    #expect(
      try activities(rows, leaders, [all, field, own]) == [.admin, .roadmap, .vision, .unclear])
    #expect(
      try activities(rows, leaders, [own]) == [.admin, .stakeholders, .stakeholders, .unclear])
  }

  @Test func onlyWhatWasAnsweredIsConfirmed() throws {
    let answers = [
      Correction("Board", .admin), Correction("Works council", .delivery),
      Correction("Nap", .admin, scope: .all), Correction("Prep", nil),
    ]
    let rows = [
      Row("Board").with { $0.label = .review }, Row("Works council"), Row("Prep"),
      Row("Nap").with { $0.flags = .markedPrivate },
    ]
    let batch = ItemBatch(rows).with(leaders: Array(repeating: "dana", count: 4))
    let scorer = try scorer(answers)
    let items = scorer.transform([batch])[0]
    // What a rule marked sensitive stays undisclosed, and private rows are never touched.
    #expect(items.map(\.activity) == [.admin, .peopleUndisclosed, .admin, .private])
    #expect(items.map { $0.flags.contains(.confirmed) } == [true, true, false, false])
    let scores = scorer.scores(of: batch)
    #expect(scores.map(\.reason.source) == [.confirmed, .confirmed, .rule, .markedPrivate])
    #expect(scores.map(\.activity) == [.admin, .delivery, .admin, .private])
    #expect(scores[1].isSensitive)
    #expect(scorer.unconfirmed.scores(of: batch).map(\.reason.source).prefix(2) == [.label, .rule])
  }

  @Test func hiddenTitlesHaveNoAnswer() throws {
    var batch = ItemBatch([Row("Board")]).with(leaders: ["dana"])
    batch.contents[0].isTitleHidden = true
    let items = try scorer([Correction("Board", .admin, scope: .all)]).transform([batch])[0]
    #expect(!items[0].flags.contains(.confirmed))
  }

  @Test func anExplanationSaysWhoDecidedAndWhatElseWould() throws {
    let answer = Correction("Board", .admin, line: 7)
    let scorer = try scorer([answer])
    let batch = ItemBatch([Row("Board")]).with(leaders: ["dana"])
    let explanation = scorer.explain(batch.contents[0], in: batch)
    #expect(explanation.source == .confirmed && explanation.activity == .admin)
    #expect(explanation.answer == answer)
    #expect(explanation.unconfirmed?.activity == .stakeholders)
    #expect(explanation.unconfirmed?.source == .rule)
    #expect(explanation.matches.first?.id == "board")
    let other = ItemBatch([Row("Board")]).with(leaders: ["lee"])
    #expect(scorer.explain(other.contents[0], in: other).answer == nil)
  }

  @Test func contradictionsNameBothRows() throws {
    let rows = [
      Correction("Board", .admin, line: 9), Correction("x", .vision, line: 3),
      Correction("Board", .vision, line: 4),
    ]
    let error = #expect(throws: ContradictingAnswers.self) { try Corrections(rows) }
    #expect(error?.first.line == 4 && error?.second.line == 9)
    #expect(error?.description.contains("check.csv:9: activity: admin contradicts vision") == true)
    #expect(error?.description.contains("check.csv:4") == true)
    // The same said twice, of other leaders, or not said at all is none.
    let agreed = [
      Correction("Board", .admin), Correction("Board", .admin, line: 5),
      Correction("Board", .vision, leader: "lee"), Correction("Board", .vision, scope: .all),
      Correction("Board", nil, line: 8),
    ]
    #expect(try Corrections(agreed).answers.count == 3)
  }

  @Test func theFingerprintIsThatOfTheAnswers() throws {
    let rows = [
      Correction("a", .admin), Correction("b", .vision, scope: .all),
      Correction("c", .roadmap, scope: .field, field: "sales"),
    ]
    let known = try Corrections(rows).fingerprint
    #expect(try Corrections(rows.reversed()).fingerprint == known)
    #expect(try Corrections(rows + [Correction("d", nil)]).fingerprint == known)
    var moved = rows
    moved[0].file = "other.csv"
    moved[0].said = .travel
    moved[2].field = "Sales"
    #expect(try Corrections(moved).fingerprint == known)
    for changed in [
      Correction("a", .vision), Correction("a", .admin, leader: "lee"),
      Correction("a", .admin, scope: .all), Correction("e", .admin),
    ] {
      #expect(try Corrections([changed] + rows.dropFirst()).fingerprint != known)
    }
  }

  // MARK: What must not matter

  private static let leaders = ["ana", "dana", "lee", "zoe"]
  private static let titles = ["Board", "budget", "Prep", "Focus time", "sync", "Works council"]

  private static func world(seed: UInt64) -> (rows: [Row], leaders: [String], [Correction]) {
    var generator = SeededGenerator(seed: seed)
    var names: [String] = []
    let rows = (0..<400).map { number in
      names.append(leaders[Int.random(in: 0..<4, using: &generator)])
      var row = Row(titles[Int.random(in: 0..<6, using: &generator)])
      row.texts[.field] = Array(["", "sales", "law"][number % 3].utf8)
      if number % 17 == 0 { row.flags = .markedPrivate }
      row.start = number * 3_600
      return row
    }
    var answers: [String: Correction] = [:]
    for number in 0..<20 {
      let scope = Correction.Scope.allCases[Int.random(in: 0..<3, using: &generator)]
      let correction = Correction(
        titles[Int.random(in: 0..<6, using: &generator)],
        Activity.allCases[Int.random(in: 0..<22, using: &generator)], scope: scope,
        leader: leaders[Int.random(in: 0..<4, using: &generator)],
        field: ["sales", "law"][number % 2], line: number)
      let name =
        scope == .leader ? correction.leader : scope == .field ? correction.field : ""
      answers["\(correction.title.hex) \(scope) \(name)"] = correction
    }
    return (rows, names, Array(answers.values))
  }

  /// What must come out, worked out the long way round for one item.
  private static func expected(
    _ row: Row, _ leader: String, _ answers: [Correction], _ plain: ScoredItem
  ) -> (Activity, Bool) {
    guard !row.flags.contains(.markedPrivate) else { return (.private, false) }
    let title = titleHash(String(decoding: row.texts[.title] ?? [], as: UTF8.self))
    let field = String(decoding: row.texts[.field] ?? [], as: UTF8.self)
    let fitting = answers.filter { $0.title == title }
    let answer =
      fitting.first { $0.scope == .leader && $0.leader == leader }
      ?? fitting.first { $0.scope == .field && $0.field == field }
      ?? fitting.first { $0.scope == .all }
    guard let activity = answer?.answer else { return (plain.activity, false) }
    return (plain.activity == .peopleUndisclosed ? .peopleUndisclosed : activity, true)
  }

  /// Contents are shared by leaders and read once: an answer must reach the right items however the
  /// rows are cut, ordered and shared out among threads.
  @Test(arguments: [UInt64](1...12))
  func answersReachTheirItemsInAnyOrder(seed: UInt64) throws {
    let (rows, leaders, answers) = Self.world(seed: seed)
    var generator = SeededGenerator(seed: seed &+ 100)
    let plain = try scorer([]).transform([ItemBatch(rows).with(leaders: leaders)])[0]
    let order = Array(rows.indices).shuffled(using: &generator)
    let cut = Int.random(in: 1..<rows.count, using: &generator)
    let parts = [order[..<cut], order[cut...]].map(Array.init)
    let batches = parts.map { part in
      ItemBatch(part.map { rows[$0] }).with(leaders: part.map { leaders[$0] })
    }
    for width in [1, 3] {
      let scorer = try scorer(answers.shuffled(using: &generator), width: width)
      let items = scorer.transform(batches)
      for (part, scored) in zip(parts, items) {
        for (row, item) in zip(part, scored) {
          let (activity, confirmed) = Self.expected(rows[row], leaders[row], answers, plain[row])
          #expect(item.activity == activity, "seed \(seed), row \(row)")
          #expect(item.flags.contains(.confirmed) == confirmed, "seed \(seed), row \(row)")
        }
      }
    }
    #expect(answers.count > 8)
  }
}
