import BifocalModel
import BifocalTestSupport
import Testing
import Trends

/// The correction for known misreading, and what misread titles can do ('recorded').
@Suite struct RecordedTests {
  typealias Row = (
    title: UInt64, altitude: Altitude, minutes: Int, manner: TitleReading.Manner
  )

  private static let first = CivilDate(day: CivilDate.days(year: 2024, month: 1, day: 1)).week

  static func week(_ index: Int, _ rows: [Row]) -> WeeklyBalance {
    var balance = WeeklyBalance(week: first + index, isFinished: true)
    let activities: [Altitude: Activity] = [
      .strategic: .roadmap, .craft: .delivery, .people: .oneToOne, .overhead: .admin,
      .unclear: .unclear,
    ]
    for row in rows {
      if let activity = activities[row.altitude] {
        balance.minutes[activity] += row.minutes
      } else {
        balance.notAvailable += row.minutes
      }
    }
    balance.titles = rows.map {
      TitleMinutes(
        reading: TitleReading(
          title: Hash128(high: $0.title, low: 0), altitude: $0.altitude, manner: $0.manner),
        minutes: $0.minutes)
    }.sorted { $0.reading < $1.reading }
    return balance
  }

  /// Strategic and craft alone, each read as the other in a tenth of very many rows.
  private static func swapped(_ rate: Double, rows: Double = 1e9) -> Misreading {
    var weights = [[Double]](repeating: [Double](repeating: 0, count: 6), count: 6)
    for (said, truth) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
      weights[said][truth] = rows * (said == truth ? 1 - rate : rate)
    }
    return Misreading(weights: weights, source: .heldOutFields, spread: 0)
  }

  private static let tenth = Misreadings(words: swapped(0.1), structure: swapped(0.3))

  static func trend(_ weeks: [WeeklyBalance], _ misreadings: Misreadings?) -> Trend {
    TrendAnalyzer(misreadings: misreadings).transform(
      LeaderBalances(
        leader: LeaderProfile(key: "a", name: "A", terms: []), weeks: weeks, lastSeen: nil,
        window: DataWindow(last: (first + 200).sunday)))
  }

  private func macro(_ rows: [Row], _ misreadings: Misreadings = tenth) throws -> RecordedShare {
    let trend = Self.trend([Self.week(0, rows)], misreadings)
    return try #require(trend.weeks[0].recorded?.macro)
  }

  /// The mix of one title is π = (2 · ½ + q) ÷ 3 with q = 0.9 π ÷ (0.9 π + 0.1 (1 − π)), and so
  /// 0.8 q² + 0.2 q − 0.9 = 0.
  @Test func oneTitle() throws {
    let share = try macro([(1, .strategic, 600, .words)])
    #expect(abs(share.corrected - (2.92.squareRoot() - 0.2) / 1.6) < 1e-6)
    #expect(share.interval.upperBound == 1 && share.interval.lowerBound < 0.6)
  }

  /// q = 0.9 and r = ½ by symmetry. Titles: 2 · 0.9 · 0.1 · ¼ = 0.045. Mix: the slope is ±0.09 and
  /// the information across it 4 · ½ − 4 · 0.09, so 2 · 0.09² ÷ 1.64. No skewness.
  @Test func twoTitles() throws {
    let share = try macro([(1, .strategic, 300, .words), (2, .craft, 300, .words)])
    let deviation = (0.045 + 2 * 0.09 * 0.09 / 1.64).squareRoot()
    #expect(abs(share.corrected - 0.5) < 1e-6)
    #expect(abs(share.interval.lowerBound - (0.5 - 1.959964 * deviation)) < 1e-5)
    #expect(abs(share.interval.upperBound - (0.5 + 1.959964 * deviation)) < 1e-5)
  }

  @Test func confirmedTitlesAreExact() throws {
    let share = try macro([(1, .strategic, 200, .exact), (2, .craft, 600, .exact)])
    #expect(share == RecordedShare(corrected: 0.25, interval: 0.25...0.25))
    func twelve(_ manner: TitleReading.Manner) throws -> RecordedShare {
      try macro(
        (0..<12).map {
          ($0, $0 % 2 == 0 ? .strategic : .craft, 100, $0 < 6 ? manner : .words)
        })
    }
    let (half, none) = (try twelve(.exact), try twelve(.words))
    #expect(width(half) < width(none) && width(half) > 0)
  }

  @Test func hiddenTitlesAreReadLessWell() throws {
    let words = try macro([(1, .strategic, 300, .words), (2, .craft, 600, .words)])
    let hidden = try macro([(1, .strategic, 300, .structure), (2, .craft, 600, .structure)])
    #expect(width(hidden) > width(words))
    #expect(abs(hidden.corrected - 0.5) < abs(words.corrected - 0.5))
  }

  @Test func rowsOfOneTitleAreRightOrWrongTogether() throws {
    let whole = try macro([(1, .strategic, 400, .words), (2, .craft, 400, .words)])
    let weeks = (0..<4).map {
      Self.week($0, [(1, .strategic, 100, .words), (2, .craft, 100, .words)])
    }
    let spread = try #require(Self.trend(weeks, Self.tenth).weeks[3].recorded?.macro)
    #expect(spread == whole)
    let distinct = (0..<4).map {
      Self.week($0, [(UInt64($0), .strategic, 100, .words), (9 + UInt64($0), .craft, 100, .words)])
    }
    let many = try #require(Self.trend(distinct, Self.tenth).weeks[3].recorded?.macro)
    #expect(width(many) < 0.7 * width(whole))
  }

  @Test func fewLabelledRowsAndLeadersThatDifferWiden() throws {
    let rows: [Row] = (0..<60).map { ($0, $0 < 45 ? .strategic : .craft, 60, .words) }
    let sure = try macro(rows)
    let unsure = Self.swapped(0.1, rows: 50)
    #expect(width(try macro(rows, Misreadings(words: unsure, structure: unsure))) > width(sure))
    var differing = Self.swapped(0.1)
    differing.spread = 0.5
    #expect(
      width(try macro(rows, Misreadings(words: differing, structure: differing))) > width(sure))
    differing.spread = nil
    #expect(
      width(try macro(rows, Misreadings(words: differing, structure: differing))) > width(sure))
  }

  @Test func sharesOfReadableTimeHaveTheirOwn() throws {
    let rows: [Row] = [
      (1, .strategic, 300, .exact), (2, .craft, 300, .exact), (3, .people, 300, .exact),
      (4, .overhead, 100, .exact), (5, .unclear, 400, .exact), (6, .private, 500, .exact),
    ]
    let recorded = try #require(Self.trend([Self.week(0, rows)], Self.tenth).weeks[0].recorded)
    #expect(recorded.strategic?.corrected == 0.3 && recorded.craft?.interval == 0.3...0.3)
    #expect(recorded.macro?.corrected == 0.5)
  }

  @Test func theSourceIsThatOfMostMinutes() {
    let rates = Misreadings(
      words: Self.swapped(0.1),
      structure: Misreading(weights: Self.swapped(0.3).weights, source: .siteCheck))
    let words: [Row] = [(1, .craft, 500, .words), (2, .craft, 400, .structure)]
    let hidden: [Row] = [(1, .craft, 500, .structure), (2, .craft, 400, .words)]
    #expect(Self.trend([Self.week(0, words)], rates).weeks[0].recorded?.source == .heldOutFields)
    #expect(Self.trend([Self.week(0, hidden)], rates).weeks[0].recorded?.source == .siteCheck)
  }

  @Test func withoutKnownRatesNothingIsSaid() {
    let rows: [Row] = [(1, .strategic, 600, .words)]
    let week = Self.trend([Self.week(0, rows)], nil).weeks[0]
    #expect(week.recorded == nil && week.correctedMacroShare == nil && week.macroShare == 1)
    let short = Self.trend([Self.week(0, [(1, .strategic, 400, .words)])], Self.tenth).weeks[0]
    #expect(short.recorded?.macro == nil && short.recorded?.strategic != nil)
    let bare = Self.trend([WeeklyBalance(week: Self.first, isFinished: true)], Self.tenth)
    #expect(bare.weeks[0].recorded == nil)
  }

  @Test func aTrendKeepsNoTitles() {
    let trend = Self.trend([Self.week(0, [(1, .strategic, 600, .words)])], Self.tenth)
    #expect(trend.weeks[0].balance.titles.isEmpty)
  }

  @Test func theOrderOfWeeksIsIrrelevantAndEveryShareIsInItsInterval() {
    for seed in UInt64(1)...20 {
      var random = SeededGenerator(seed: seed)
      let weeks = (0..<12).map { index in
        Self.week(
          index,
          (0..<Int.random(in: 0...12, using: &random)).map { number in
            (
              UInt64(number % 7),
              Altitude.allCases[(number + index) % 6], Int.random(in: 1...400, using: &random),
              TitleReading.Manner.allCases[number % 3]
            )
          }.reduce(into: [Row]()) { rows, row in
            if !rows.contains(where: {
              ($0.title, $0.altitude, $0.manner) == (row.0, row.1, row.3)
            }) {
              rows.append(row)
            }
          })
      }
      let expected = Self.trend(weeks, Self.tenth).weeks.map(\.recorded)
      let shuffled = Self.trend(weeks.shuffled(using: &random), Self.tenth).weeks.map(\.recorded)
      #expect(shuffled == expected, "seed \(seed)")
      for recorded in expected.compactMap({ $0 }) {
        for share in [recorded.macro, recorded.strategic, recorded.craft].compactMap({ $0 }) {
          #expect(share.interval.contains(share.corrected), "seed \(seed)")
          #expect((0...1).contains(share.interval.lowerBound), "seed \(seed)")
          #expect((0...1).contains(share.interval.upperBound), "seed \(seed)")
        }
      }
    }
  }

  private func width(_ share: RecordedShare) -> Double {
    share.interval.upperBound - share.interval.lowerBound
  }
}
