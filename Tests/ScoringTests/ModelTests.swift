import BifocalModel
import BifocalTestSupport
import Foundation
import Testing

@testable import Scoring

/// A model that was trained on a made-up site, and what the scorer does with it.
@Suite struct ModelTests {
  /// Rows whose words tell the activity, of several fields.
  static let site: [(row: Row, activity: Activity, field: String)] = {
    let words: [(Activity, [String])] = [
      (.resources, ["budget hearing", "forecast call", "tender award", "invoice dispute"]),
      (.delivery, ["weld the frame", "draft chapter", "fix the pump", "cut the trailer"]),
      (.oneToOne, ["feedback with Mo", "career talk Ann", "check-in Lou", "growth chat Kim"]),
      (.admin, ["expenses", "inbox zero", "timesheet", "approvals"]),
      (.private, ["dentist", "school run", "gym", "barber"]),
      (.unclear, ["hold", "sync", "call", "tbd"]),
    ]
    var random = SeededGenerator(seed: 3)
    return (0..<180).map { number in
      let (activity, titles) = words[number % words.count]
      let title = titles[Int.random(in: 0..<titles.count, using: &random)]
      let row = Row("\(title) \(Int.random(in: 1...9, using: &random))").with {
        $0.attendees = activity == .oneToOne ? 2 : activity == .resources ? 8 : 1
        $0.texts[.field] = Array("field \(number / 6 % 5)".utf8)
      }
      return (row, activity, "field \(number / 6 % 5)")
    }
  }()

  static let taxonomy = Taxonomy(titles: ["never-in-a-title"])

  static func train(
    _ rows: [(row: Row, activity: Activity, field: String)] = site, width: Int = 1
  ) throws -> LinearModel {
    let batch = ItemBatch(rows.map(\.row))
    let labelled = rows.indices.map {
      LabelledRow(batch: 0, content: $0, activity: rows[$0].activity, field: rows[$0].field)
    }
    var options = TrainingOptions()
    (options.epochs, options.folds) = (6, 3)
    let trainer = try ModelTrainer(taxonomy, options: options, width: width)
    return trainer.train(labelled, of: [batch], name: "made")
  }

  static let model = Result { try train() }

  static func score(_ row: Row, _ change: (inout ScoringOptions) -> Void = { _ in }) throws -> Score
  {
    var options = ScoringOptions()
    change(&options)
    let scorer = try Scorer(taxonomy, model: try model.get(), options: options, width: 1)
    return scorer.scores(of: ItemBatch([row]))[0]
  }

  @Test func wordsSeenInOtherRowsDecide() throws {
    let tender = Row("tender for the roof").with { $0.attendees = 8 }
    #expect(try Self.score(tender).activity == .resources)
    #expect(try Self.score(Row("weld the gate")).activity == .delivery)
    #expect(try Self.score(Row("dentist 10:30")).activity == .private)
    #expect(try Self.score(Row("dentist 10:30")).reason.source == .model)
  }

  @Test func probabilitiesAddUpToOne() throws {
    for title in ["tender", "weld", "", "zzz", "sync budget dentist", "预算会议"] {
      let score = try Self.score(Row(title))
      let sum = Activity.allCases.reduce(0) { $0 + Int(score.parts[$1.index]) }
      #expect(sum == Int(Score.scale), "title '\(title)'")
      #expect(score.parts[Activity.peopleUndisclosed.index] == 0)
    }
  }

  @Test func theSameRowsGiveTheSameBitsOnAnyNumberOfThreads() throws {
    let one = try Self.train(width: 1)
    let two = try Self.train(width: 2)
    #expect(one.fingerprint == two.fingerprint)
    #expect(one.words.rows == two.words.rows)
    #expect(one.structure.rows == two.structure.rows)
  }

  @Test func anotherLabelGivesAnotherModel() throws {
    var rows = Self.site
    rows[0].activity = .vision
    #expect(try Self.train(rows).fingerprint != (try Self.model.get().fingerprint))
  }

  @Test func belowTheThresholdARowStaysUnclear() throws {
    let row = Row("tender for the roof").with { $0.attendees = 8 }
    #expect(try Self.score(row) { $0.threshold = 0 }.activity == .resources)
    #expect(try Self.score(row) { $0.threshold = 1 }.activity == .unclear)
  }

  @Test func betweenThePolesARowStaysUnclear() throws {
    let row = Row("budget the pump").with { $0.attendees = 3 }
    let free = try Self.score(row) { ($0.threshold, $0.margin) = (0, 0) }
    let strategic = free.part(of: .strategic)
    let craft = free.part(of: .craft)
    try #require(free.activity.altitude == .strategic || free.activity.altitude == .craft)
    let apart = Double(abs(strategic - craft)) / Double(Score.scale)
    #expect(
      try Self.score(row) { ($0.threshold, $0.margin) = (0, min(1, apart + 0.01)) }.activity
        == .unclear)
    #expect(
      try Self.score(row) { ($0.threshold, $0.margin) = (0, max(0, apart - 0.01)) }.activity
        == free.activity)
  }

  @Test func aHiddenTitleIsReadByStructureAlone() throws {
    var batch = ItemBatch([
      Row("dentist").with { $0.attendees = 8 }, Row("weld").with { $0.attendees = 8 },
    ])
    for index in batch.contents.indices { batch.contents[index].isTitleHidden = true }
    let scorer = try Scorer(Self.taxonomy, model: try Self.model.get(), width: 1)
    let scores = scorer.scores(of: batch)
    #expect(scores[0].reason.source == .structure)
    #expect(scores[0].activity == .resources)
    #expect(
      Activity.allCases.allSatisfy { scores[0].parts[$0.index] == scores[1].parts[$0.index] })
  }

  @Test func anUnknownRuleDecidesAndAKnownOneIsEvidence() throws {
    let model = try Self.model.get()
    let own = Taxonomy(titles: ["dentist"])
    let row = ItemBatch([Row("dentist 3")])
    let beside = try Scorer(own, model: model, width: 1).scores(of: row)[0]
    #expect(beside.reason.source == .rule)
    #expect(beside.activity == .vision)
    var known = model
    known.knownRules.formUnion(own.rules.map { own.fingerprint(of: $0) })
    let weighed = try Scorer(own, model: known, width: 1).scores(of: row)[0]
    #expect(weighed.reason.source == .model)
    #expect(weighed.activity == .private)
    var certain = own
    certain.rules[0].certain = true
    known.knownRules = Set(certain.rules.map { certain.fingerprint(of: $0) })
    #expect(try Scorer(certain, model: known, width: 1).scores(of: row)[0].activity == .vision)
  }

  @Test func anAnswerComesWithItsReasons() throws {
    let scorer = try Scorer(Self.taxonomy, model: try Self.model.get(), width: 1)
    let answer = scorer.explain(Row("tender for the roof").with { $0.attendees = 8 })
    #expect(answer.isWeighed)
    #expect(answer.weights.contains { $0.words == "'tender'" && $0.value > 0 })
    #expect(answer.weights.contains { $0.origin == "attendees" && $0.words == "8" })
    #expect(answer.score.runnerUp.altitude != .strategic)
  }

  @Test func heldOutFieldsSayHowOftenRowsAreMisread() throws {
    let misreading = try Self.model.get().words.misreading
    let rows = misreading.weights.joined().reduce(0, +)
    #expect(rows == Double(Self.site.count))
    #expect(misreading.source == .heldOutFields)
    let right = Altitude.allCases.reduce(0) { $0 + misreading.weights[$1.index][$1.index] }
    #expect(right / rows > 0.9, "the words of this site are the same in every field")
  }

  @Test func theExponentialIsThatOfTheLibrary() {
    for step in 0..<4_000 {
      let x = -Float(step) / 50
      let expected = Float(exp(Double(x)))
      #expect(abs(Exponential.value(of: x) - expected) <= 3 * expected.ulp, "e^\(x)")
    }
  }

  @Test func theLogarithmIsThatOfTheLibrary() {
    for step in 1...4_000 {
      let p = Float(step) / 4_000
      let loss = Double(Logarithm.loss(of: p))
      #expect(abs(exp(-loss) - Double(p)) < 1e-6, "ln \(p)")
    }
  }
}
