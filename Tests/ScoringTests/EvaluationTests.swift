import BifocalModel
import BifocalTestSupport
import Scoring
import Testing

/// Figures that can be worked out by hand.
@Suite struct EvaluationTests {
  /// A row with a probability for the altitude of its answer and the rest on another.
  static func row(
    _ truth: Activity, _ answer: Activity, sure: Int = 10_000, rest: Altitude = .unclear,
    field: String = "f", leader: String = "l", minutes: Int? = nil
  ) -> EvaluatedRow {
    var parts = [Int](repeating: 0, count: 6)
    parts[answer.altitude.index] += sure
    parts[rest.index] += 10_000 - sure
    return EvaluatedRow(
      truth: truth, answer: answer, parts: parts, field: field, leader: leader, minutes: minutes)
  }

  static let five = Evaluation([
    row(.roadmap, .roadmap), row(.roadmap, .delivery), row(.delivery, .delivery),
    row(.delivery, .review), row(.admin, .unclear),
  ])

  @Test func countsWhatWasReadAsWhat() {
    let evaluation = Self.five
    #expect(evaluation.confusion[0] == [1, 0, 0, 0, 0, 0])
    #expect(evaluation.confusion[1] == [1, 2, 0, 0, 0, 0])
    #expect(evaluation.confusion[5] == [0, 0, 0, 1, 0, 0])
    #expect(evaluation.accuracy == 0.6)
    #expect(evaluation.activityAccuracy == 0.4)
    #expect(evaluation.swapped == 0.2)
    #expect(evaluation.coverage == 0.8)
  }

  @Test func meansTheF1OfWhatOccurs() throws {
    let altitudes = Self.five.altitudes
    #expect(altitudes[0].precision == 1)
    #expect(altitudes[0].recall == 0.5)
    #expect(altitudes[0].f1 == 2.0 / 3)
    #expect(altitudes[1].precision == 2.0 / 3)
    #expect(altitudes[1].recall == 1)
    #expect(altitudes[1].f1 == 0.8)
    // Neither label nor answer: no part of the mean. Label or answer but not both: 0.
    #expect(altitudes[2].f1 == nil)
    #expect(altitudes[3].f1 == 0)
    #expect(altitudes[3].precision == nil)
    #expect(altitudes[5].recall == nil)
    let macroF1 = try #require(Self.five.macroF1)
    #expect(abs(macroF1 - (2.0 / 3 + 0.8) / 4) < 1e-12)
    let activities = Self.five.activities.filter { $0.f1 != nil }
    #expect(activities.map(\.name) == ["roadmap", "delivery", "review", "admin", "unclear"])
    #expect(activities[1].precision == 0.5)
    #expect(!Self.five.activities.contains { $0.name == "people_undisclosed" })
  }

  @Test func calibrationIsTheGapOfEachBin() throws {
    // (8/15, 9/15]: four rows at 0.6, one right: 4 · |0.6 - 0.25|. (14/15, 1]: two sure, both
    // right: no gap. Six rows.
    let rows =
      [Self.row(.roadmap, .roadmap, sure: 6_000)]
      + (0..<3).map { _ in Self.row(.admin, .roadmap, sure: 6_000) }
      + (0..<2).map { _ in Self.row(.delivery, .delivery) }
    let error = try #require(Evaluation(rows).calibrationError)
    #expect(abs(error - 4 * 0.35 / 6) < 1e-12)
  }

  @Test func calibrationAsksTheLikeliestAltitudeNotTheAnswer() throws {
    // A threshold made the row unclear; the likeliest altitude, at 0.3, is right.
    let row = EvaluatedRow(
      truth: .roadmap, answer: .unclear, parts: [3_000, 2_000, 2_000, 1_500, 1_000, 500])
    #expect(row.likeliest == .strategic)
    let error = try #require(Evaluation([row]).calibrationError)
    #expect(abs(error - 0.7) < 1e-12)
    #expect(Evaluation([row]).accuracy(amongMostConfident: 100) == 0)
  }

  @Test(arguments: [
    (0, 0), (1, 0), (666, 0), (667, 1), (6_000, 8), (6_001, 9), (9_333, 13), (9_334, 14),
    (10_000, 14),
  ])
  func binsHoldTheirUpperEnd(confidence: Int, bin: Int) throws {
    // A right row and a wrong one share a bin where the error is |mean - 1/2|.
    let middle = (Double(bin) + 0.5) / 15
    let near = Int(middle * 10_000)
    func row(_ truth: Activity, _ sure: Int) -> EvaluatedRow {
      EvaluatedRow(truth: truth, answer: .roadmap, parts: [sure, 0, 0, 0, 0, 0])
    }
    let error = try #require(
      Evaluation([row(.roadmap, confidence), row(.admin, near)]).calibrationError)
    let mean = Double(confidence + near) / 20_000
    #expect(abs(error - abs(mean - 0.5)) < 1e-9)
  }

  @Test func theMostConfidentRowsComeFirst() {
    let evaluation = Evaluation([
      Self.row(.roadmap, .roadmap, sure: 9_000), Self.row(.admin, .admin, sure: 8_000),
      Self.row(.delivery, .roadmap, sure: 7_000), Self.row(.hiring, .roadmap, sure: 6_000),
    ])
    #expect(evaluation.accuracy(amongMostConfident: 25) == 1)
    #expect(evaluation.accuracy(amongMostConfident: 50) == 1)
    #expect(evaluation.accuracy(amongMostConfident: 75) == 2.0 / 3)
    #expect(evaluation.accuracy(amongMostConfident: 100) == 0.5)
    // Half of a row counts half.
    #expect(evaluation.accuracy(amongMostConfident: 63)! < 1)
  }

  @Test func equallyConfidentRowsCountInPart() {
    let rows = [
      Self.row(.roadmap, .roadmap), Self.row(.admin, .roadmap), Self.row(.admin, .admin),
      Self.row(.hiring, .admin),
    ]
    for percent in [25, 50, 75, 100] {
      #expect(Evaluation(rows).accuracy(amongMostConfident: percent) == 0.5)
      #expect(Evaluation(rows.reversed()).accuracy(amongMostConfident: percent) == 0.5)
    }
  }

  // MARK: Macro shares

  /// Ann: 6 h of 10 strategic, of which 2 h were read as craft; Bo, of another field, has 10 h of
  /// craft, of which a quarter (by rows) was read as strategic.
  static let leaders = Evaluation([
    row(.roadmap, .roadmap, sure: 8_000, rest: .craft, field: "law", leader: "ann", minutes: 240),
    row(.roadmap, .delivery, field: "law", leader: "ann", minutes: 120),
    row(.delivery, .delivery, field: "law", leader: "ann", minutes: 240),
    row(.admin, .admin, field: "law", leader: "ann", minutes: 900),
    row(.delivery, .roadmap, field: "art", leader: "bo", minutes: 60),
    row(.delivery, .delivery, field: "art", leader: "bo", minutes: 180),
    row(.delivery, .delivery, field: "art", leader: "bo", minutes: 180),
    row(.delivery, .delivery, field: "art", leader: "bo", minutes: 180),
    row(.delivery, .delivery, field: "art", leader: "cy", minutes: 479),
  ])

  @Test func tellsMacroSharesByAnswersProbabilitiesAndRates() throws {
    let shares = Self.leaders.macroShares()
    #expect(shares.map(\.leader) == ["ann", "bo"])
    #expect(shares.map(\.minutes) == [600, 600])
    #expect(shares.map(\.truth) == [0.6, 0])
    #expect(shares.map(\.counted) == [0.4, 0.1])
    // 240 min at 0.8 strategic of 600.
    let expected = try #require(shares[0].expected)
    #expect(abs(expected - 0.32) < 1e-12)
    // Rows of art: read as strategic, 1 of 1 is craft; read as craft, 4 of 4 are. So Ann's 240 and
    // 360 minutes are all craft.
    #expect(shares[0].corrected == 0)
    // Rows of law: read as strategic, 1 of 1 is; read as craft, half are strategic.
    let corrected = try #require(shares[1].corrected)
    #expect(abs(corrected - (60 + 270) / 600) < 1e-12)
  }

  /// The fifteen largest titles of Ann are strategic and read as craft; a check asks for them.
  @Test func aCheckMakesTheLargestTitlesExact() throws {
    func title(_ number: Int) -> Hash128 { Hash128(high: 7, low: UInt64(number)) }
    let large = (0..<15).map { number in
      var row = Self.row(.roadmap, .delivery, field: "law", leader: "ann", minutes: 100)
      row.title = title(number)
      return row
    }
    let small = (15..<100).map { number in
      var row = Self.row(.delivery, .delivery, field: "law", leader: "ann", minutes: 10)
      row.title = title(number)
      return row
    }
    let others = (0..<50).map { number in
      var row = Self.row(.delivery, .delivery, field: "art", leader: "bo", minutes: 60)
      row.title = title(number)
      return row
    }
    let share = try #require(Evaluation(large + small + others).macroShares().first)
    #expect(share.leader == "ann" && share.counted == 0 && share.corrected == 0)
    #expect(share.checked == share.truth)
    // What is not asked for is corrected by what is known of others: here, that craft is craft.
    var astray = small
    for index in astray.indices {
      astray[index].truth = .roadmap
    }
    let partly = try #require(Evaluation(large + astray + others).macroShares().first)
    #expect(partly.truth == 1)
    // 15 of the 85 small titles are drawn, and their 150 minutes known.
    let checked = try #require(partly.checked)
    #expect(abs(checked - (1_500 + 150) / 2_350) < 1e-12)
  }

  @Test func errorsAreSignedForTheBias() throws {
    let shares = Self.leaders.macroShares()
    let errors = Evaluation.errors(of: .counted, in: shares)
    #expect(errors.leaders == 2)
    #expect(abs(try #require(errors.mean) - 0.15) < 1e-12)
    #expect(abs(try #require(errors.bias) + 0.05) < 1e-12)
    #expect(abs(try #require(errors.worst) - 0.2) < 1e-12)
    #expect(Evaluation.errors(of: .corrected, in: []).mean == nil)
  }

  @Test func aGroupIsCorrectedByTheRowsOfOthers() {
    let group = Evaluation(Self.leaders.rows.filter { $0.leader == "bo" })
    #expect(group.macroShares()[0].corrected == nil)
    #expect(group.macroShares(knowing: Self.leaders) == [Self.leaders.macroShares()[1]])
  }

  @Test func theOrderOfRowsChangesNothing() {
    var generator = SeededGenerator(seed: 11)
    let rows = (0..<200).map { _ in
      Self.row(
        Activity.allCases.randomElement(using: &generator) ?? .admin,
        Activity.allCases.randomElement(using: &generator) ?? .admin,
        sure: Int.random(in: 5_001...10_000, using: &generator),
        field: ["a", "b", "c"].randomElement(using: &generator) ?? "a",
        leader: ["x", "y"].randomElement(using: &generator) ?? "x",
        minutes: Int.random(in: 15...90, using: &generator))
    }
    let one = Evaluation(rows)
    let other = Evaluation(rows.shuffled(using: &generator))
    #expect(one.macroShares() == other.macroShares())
    #expect(one.calibrationError == other.calibrationError)
    #expect(one.macroF1 == other.macroF1)
    for percent in 1...100 {
      #expect(
        one.accuracy(amongMostConfident: percent) == other.accuracy(amongMostConfident: percent))
    }
  }

  @Test func nothingIsSaidOfNoRows() {
    let none = Evaluation([])
    #expect(none.accuracy == nil && none.macroF1 == nil && none.calibrationError == nil)
    #expect(none.coverage == nil && none.accuracy(amongMostConfident: 80) == nil)
    #expect(none.macroShares().isEmpty)
  }
}
