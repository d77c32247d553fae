import BifocalModel
import BifocalTestSupport
import Scoring
import Testing

/// What answered sheets say about the scorer.
@Suite struct SiteAgreementTests {
  private func large(
    _ name: String, _ seconds: Int, said: Activity = .delivery, _ answer: Activity?
  ) -> Correction {
    Correction(
      name, answer, said: said, drawn: .largest, seconds: seconds, standsFor: seconds)
  }

  private func drawn(
    _ name: String, _ seconds: Int, said: Activity = .delivery, for weight: Int = 100,
    _ answer: Activity?
  ) -> Correction {
    Correction(
      name, answer, said: said, drawn: .random, seconds: seconds, standsFor: weight)
  }

  @Test func nothingAnsweredIsNothingKnown() {
    #expect(SiteAgreement([]) == nil)
    #expect(SiteAgreement([large("a", 10, nil), drawn("b", 5, nil)]) == nil)
    // An answer outside a sample says nothing about the site.
    #expect(SiteAgreement([Correction("a", .admin, said: .admin)]) == nil)
  }

  @Test func aCompleteCensusIsExact() throws {
    let rows = [
      large("a", 300, .delivery), large("b", 100, .review), large("c", 100, .vision),
    ]
    let agreement = try #require(SiteAgreement(rows))
    #expect(agreement.titles == 3)
    #expect(agreement.altitude.value == 0.8 && agreement.altitude.interval == 0.8...0.8)
    #expect(agreement.activity.value == 0.6 && agreement.activity.interval == 0.6...0.6)
    #expect(agreement.siteCheck.agreement == 0.8 && agreement.siteCheck.titles == 3)
  }

  /// 600 s known, of which 400 agree; 400 s stood for by four answers, of which three agree.
  @Test func theRandomPartStandsForItsHours() throws {
    let rows =
      [large("a", 400, .delivery), large("b", 200, .vision)]
      + (0..<4).map { drawn("r\($0)", 10, $0 == 0 ? .vision : .delivery) }
    let agreement = try #require(SiteAgreement(rows))
    #expect(abs(agreement.altitude.value - (400 + 400 * 0.75) / 1_000) < 1e-12)
    #expect(agreement.effectiveAnswers == 4)
    // Clopper and Pearson for 3 of 4: 0.1941 to 0.9937.
    #expect(abs(agreement.altitude.interval.lowerBound - (0.4 + 0.4 * 0.19412)) < 1e-4)
    #expect(abs(agreement.altitude.interval.upperBound - (0.4 + 0.4 * 0.99369)) < 1e-4)
  }

  @Test(arguments: [
    (15, 15, 0.78198, 1.0), (0, 15, 0.0, 0.21802), (8, 10, 0.44390, 0.97479),
    (1, 2, 0.01258, 0.98742), (190, 200, 0.90997, 0.97577),
  ])
  func theIntervalIsThatOfClopperAndPearson(hits: Int, of trials: Int, low: Double, high: Double)
    throws
  {
    let rows = (0..<trials).map { drawn("r\($0)", 100, $0 < hits ? .delivery : .vision) }
    let interval = try #require(SiteAgreement(rows)).altitude.interval
    #expect(abs(interval.lowerBound - low) < 2e-5)
    #expect(abs(interval.upperBound - high) < 2e-5)
  }

  @Test func whatIsNotAnsweredWidensTheInterval() throws {
    let answered = (0..<10).map { drawn("r\($0)", 10, $0 < 8 ? .delivery : .vision) }
    let whole = try #require(SiteAgreement([large("a", 1_000, .delivery)] + answered))
    let half = try #require(SiteAgreement([large("a", 1_000, nil)] + answered))
    #expect(whole.altitude.value == 0.9 && half.altitude.value == 0.8)
    func width(_ estimate: SiteAgreement.Estimate) -> Double {
      estimate.interval.upperBound - estimate.interval.lowerBound
    }
    #expect(abs(width(half.altitude) - 2 * width(whole.altitude)) < 1e-9)
    // Nothing drawn was answered: all that is known of those hours is that they are there.
    let open = try #require(
      SiteAgreement([large("a", 300, .delivery), drawn("r", 10, for: 700, nil)]))
    #expect(open.altitude.interval == 0.3...1)
  }

  @Test func aTitleInTwoSheetsCountsOnce() throws {
    let rows = [large("a", 300, nil), large("a", 300, .delivery), large("b", 100, .vision)]
    let agreement = try #require(SiteAgreement(rows))
    #expect(agreement.titles == 2 && agreement.altitude.value == 0.75)
    #expect(SiteAgreement(rows.reversed()) == agreement)
  }

  @Test func answersOfUnequalWeightCountForFewer() throws {
    let rows = [drawn("a", 1, for: 300, .delivery), drawn("b", 1, for: 100, .vision)]
    let agreement = try #require(SiteAgreement(rows))
    #expect(agreement.altitude.value == 0.75)
    #expect(abs(agreement.effectiveAnswers - 1.6) < 1e-12)
  }

  // MARK: Misreading

  @Test func theSiteIsWeighedAgainstOtherFields() throws {
    var known = [[Double]](repeating: [Double](repeating: 0, count: 6), count: 6)
    for said in 0..<6 { known[said][said] = 90 }
    known[Altitude.craft.index][Altitude.strategic.index] = 10
    let prior = Misreading(weights: known, source: .heldOutFields)
    #expect(Misreading.siteCheck([large("a", 9_000, .vision)], prior: prior) == nil)
    // Ten answers about craft, five of them strategic; twenty rows of other fields, two of them.
    let rows =
      (0..<10).map { drawn("r\($0)", 10, $0 < 5 ? .vision : .review) }
      + [large("big", 9_000, .vision)]
    let site = try #require(Misreading.siteCheck(rows, prior: prior, priorRows: 20))
    #expect(site.source == .siteCheck)
    let strategic = site.probability(of: .strategic, read: .craft)
    #expect(abs(strategic - (2.0 + 5) / 30) < 1e-12)
    #expect(site.probability(of: .people, read: .people) == 1)
    #expect(site.weights.flatMap { $0 }.reduce(0, +) == 130)
  }

  // MARK: Coverage

  /// A leader's titles with a cubic spread of hours; small titles are misread more often.
  private func population(_ generator: inout SeededGenerator) -> [(seconds: Int, agrees: Bool)] {
    (0..<160).map { _ in
      let size = Double.random(in: 0.05...1, using: &generator)
      return (
        Int(size * size * size * 400_000),
        Double.random(in: 0...1, using: &generator) < 0.7 + 0.2 * size
      )
    }
  }

  private func check(_ leaders: [[(seconds: Int, agrees: Bool)]], seed: UInt64) -> [Correction] {
    leaders.enumerated().flatMap { number, titles in
      let sample = TitleSample(
        of: titles.enumerated().map {
          TitleSample.Title(hash: titleHash("t\($0.offset)"), seconds: $0.element.seconds)
        }, leader: "l\(number)", largest: 15, random: 15, seed: seed)
      return sample.draws.map { draw in
        Correction(
          "t\(draw.position)", titles[draw.position].agrees ? .delivery : .vision,
          leader: "l\(number)", said: .delivery, drawn: draw.drawn,
          seconds: titles[draw.position].seconds, standsFor: draw.standsFor)
      }
    }
  }

  /// The interval holds the truth in at least 95 of 100 sites, for one leader and for several whose
  /// hours differ, and the estimate is not off to one side.
  @Test(arguments: [1, 4])
  func intervalsCoverTheTruth(leaders: Int) throws {
    var generator = SeededGenerator(seed: 2_026)
    let sites = 300
    var covered = 0
    var error = 0.0
    var width = 0.0
    for seed in 0..<UInt64(sites) {
      let site = (0..<leaders).map { _ in population(&generator) }
      let all = site.flatMap { $0 }
      let total = all.reduce(0) { $0 + $1.seconds }
      let truth = Double(all.reduce(0) { $1.agrees ? $0 + $1.seconds : $0 }) / Double(total)
      let agreement = try #require(SiteAgreement(check(site, seed: seed)))
      if agreement.altitude.interval.contains(truth) { covered += 1 }
      error += agreement.altitude.value - truth
      width += agreement.altitude.interval.upperBound - agreement.altitude.interval.lowerBound
    }
    #expect(covered >= sites * 95 / 100, "\(covered) of \(sites)")
    #expect(abs(error) / Double(sites) < 0.006, "\(error / Double(sites))")
    #expect(width / Double(sites) < (leaders == 1 ? 0.4 : 0.25), "\(width / Double(sites))")
  }
}
