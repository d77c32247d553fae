import BifocalModel
import BifocalTestSupport
import Foundation
import Reporting
import Testing

/// What took the time or gave it: the hours named are the metric's own change as printed.
@Suite struct ChangeSentenceTests {
  private static func answer(
    _ before: [Activity: Double], _ now: [Activity: Double], _ alerts: [DriftAlert]
  ) -> String {
    TenSecondAnswer.text(
      for: Fixture.leader(
        Fixture.shifted(from: before, to: now), usual: 0..<20, status: .drifting, alerts: alerts),
      audience: .coach)
  }

  /// `; steering took 3 h, people 2.` as its parts and hours.
  private static func named(_ answer: String) -> [(words: String, hours: Int)] {
    let parts = answer.components(separatedBy: "mid-September; ")
    guard parts.count == 2 else { return [] }
    let clause = parts[1].prefix { $0 != "." }
    return clause.replacing("it came from ", with: "").replacing(" took", with: "")
      .components(separatedBy: ", ").map { part in
        let words = part.split(separator: " ").filter { $0 != "h" }
        return (words.dropLast().joined(separator: " "), Int(words.last ?? "") ?? .min)
      }
  }

  /// `hands-on 6 (11)` of the answer's first sentence as (6, 11), by strand.
  private static func printed(_ answer: String) -> [String: (now: Int, usual: Int)] {
    let list = answer.components(separatedBy: "hours a week: ").last?.prefix { $0 != "." } ?? ""
    return list.components(separatedBy: ", ").reduce(into: [:]) { result, part in
      let words = part.split(separator: " ")
      guard words.count == 3 else { return }
      result[String(words[0])] = (
        Int(words[1]) ?? .min, Int(words[2].dropFirst().dropLast()) ?? .min
      )
    }
  }

  /// It once said that 3 h of strategic time came from hands-on 5 h and running 2.
  @Test func moversThatAlsoMadeRoomForOthersAreNotNamedInFull() {
    let before: [Activity: Double] = [.delivery: 12, .ceremony: 5, .roadmap: 4, .oneToOne: 5]
    let now: [Activity: Double] = [.delivery: 7, .ceremony: 3, .roadmap: 7.2, .oneToOne: 8.8]
    let answer = Self.answer(before, now, [Fixture.alert(.strategic, sign: 1)])
    #expect(
      answer.contains(
        "Strategic time higher since about mid-September; it came from hands-on 2 h, running 1."))
  }

  @Test func aWeekThatIsShorterIsOneOfTheMovers() {
    let before: [Activity: Double] = [.delivery: 12, .roadmap: 4, .oneToOne: 5]
    let now: [Activity: Double] = [.delivery: 6, .roadmap: 6, .oneToOne: 5]
    let answer = Self.answer(before, now, [Fixture.alert()])
    #expect(answer.contains("; a shorter visible week took 4 h, direction 2."))
  }

  @Test func whereTheTimeWentIsSaidOnceOfTheLargestChange() {
    let answer = Self.answer(
      Fixture.before, Fixture.now,
      [Fixture.alert(size: 0.2), Fixture.alert(.strategic, sign: 1, size: 0.1)])
    #expect(
      answer.contains(
        "Hands-on lower since about mid-September; steering took 3 h, people 2. "
          + "Strategic time higher since about mid-September. Evidence"))
  }

  @Test(arguments: UInt64(1)...200) func movedHoursAddUpToThePrintedChange(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let activities: [Activity] = [
      .delivery, .ceremony, .roadmap, .performance, .oneToOne, .coaching, .admin, .unclear,
    ]
    let hours = { (generator: inout SeededGenerator) in
      Dictionary(
        uniqueKeysWithValues: activities.map {
          ($0, Double.random(in: 1...6, using: &generator))
        })
    }
    let (before, now) = (hours(&generator), hours(&generator))
    for metric in [Metric.handsOn, .strategic] {
      for sign in [-1, 1] {
        let answer = Self.answer(before, now, [Fixture.alert(metric, sign: sign)])
        guard !answer.contains("back near the usual") else { continue }
        let strands = Self.printed(answer)
        let own = metric == .handsOn ? ["hands-on"] : ["direction", "steering"]
        let change = own.reduce(0) { $0 + (strands[$1]?.now ?? 0) - (strands[$1]?.usual ?? 0) }
        let named = Self.named(answer)
        #expect(named.reduce(0) { $0 + $1.hours } == change * sign, "seed \(seed): \(answer)")
        #expect(named.count <= 4, "seed \(seed): \(answer)")
        for part in named {
          guard let strand = strands[part.words] else { continue }
          #expect(
            part.hours <= (strand.usual - strand.now) * sign && part.hours > 0,
            "seed \(seed), \(part.words): \(answer)")
        }
      }
    }
  }

  /// One page once had "late December" beside the alert's own "late December 2024", and the other
  /// way round in January: the year is named by distance, as Drift does.
  @Test(arguments: [
    ("2024-12-23", "late December 2024"), ("2024-12-30", "late December"),
    ("2025-01-06", "early January"),
  ])
  func theYearIsNamedByDistanceAsInTheAlerts(onset: String, words: String) {
    let answer = Self.answer(Fixture.before, Fixture.now, [Fixture.alert(onset: onset)])
    #expect(answer.contains("since about \(words);"), "\(answer)")
  }
}
