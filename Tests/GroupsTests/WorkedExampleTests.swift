import BifocalModel
import BifocalTestSupport
import Foundation
import Groups
import Reporting
import Testing

/// Twelve leaders, l1 to l12; leader i has i hours strategic, 20 − i craft and 4 people every week.
/// The first seven build, the others run. Hands-on has fallen for l1, l2 and l3 since May.
@Suite struct WorkedExampleTests {
  private static var world: World {
    var world = World()
    for number in 1...12 {
      world.add(
        "l\(number)", [.department: number <= 7 ? "Build" : "Run"],
        hours: [number, 20 - number, 4])
    }
    for index in 0..<3 {
      world.people[index].alerts = [
        (.handsOn, -1, World.day("2025-05-12").week.index, World.day("2025-09-01").week.index)
      ]
    }
    return world
  }

  private static func row(_ month: String, _ value: String) throws -> GroupFigures {
    let rows = world.analyzed().groups.filter { $0.month.label == month && $0.value == value }
    #expect(rows.count == 1)
    return try #require(rows.first)
  }

  @Test func medians() throws {
    let build = try Self.row("2025-08", "Build")
    // Of 1 2 3 4 5 6 7, and of 19 18 17 16 15 14 13.
    #expect(build.judged == 7 && build.tooLittleEvidence == 0 && build.withHours == 7)
    #expect(build.hours[.strategic] == HoursSpread(median: 4, quartiles: nil))
    #expect(build.hours[.craft] == HoursSpread(median: 16, quartiles: nil))
    #expect(build.hours[.people]?.median == 4)
    let run = try Self.row("2025-08", "Run")
    #expect(run.hours[.strategic]?.median == 10 && run.hours[.craft]?.median == 10)
  }

  /// The first quartile of 1 to 12 lies 2.75 steps behind the first: 3.75, to halves 4; the third at
  /// 9.25, to halves 9.5.
  @Test func quartilesFromTwelve() throws {
    let all = try Self.row("2025-08", "all")
    #expect(all.hours[.strategic] == HoursSpread(median: 6.5, quartiles: 4...9.5))
  }

  /// Three of seven are 43 %, of twelve 25 %; of those who run nobody is, which is not told.
  @Test func sharesInAnOpenEpisode() throws {
    #expect(try Self.row("2025-05", "Build").down == [.handsOn: 0.45])
    #expect(try Self.row("2025-05", "all").down == [.handsOn: 0.25])
    #expect(try Self.row("2025-05", "Run").down.isEmpty)
    #expect(try Self.row("2025-05", "all").up.isEmpty)
    #expect(try Self.row("2025-04", "all").down.isEmpty, "not raised yet")
    #expect(try Self.row("2025-09", "all").down.isEmpty, "over")
  }

  /// The first quarter with eight weeks before it is that of January.
  @Test func monthsAreThoseOfJudgedQuartersAndFinished() {
    let report = Self.world.analyzed(until: World.day("2025-08-30"))
    let months = Set(report.groups.map(\.month.label)).sorted()
    #expect(months == (1...7).map { "2025-0\($0)" }, "August ends with the week of the 28th")
    let later = Self.world.analyzed(until: World.day("2025-08-31"))
    #expect(later.groups.last?.month.label == "2025-08")
  }

  @Test func aMonthHoldsTheWeeksOfItsThursdays() {
    // 2025-05-01 is a Thursday, 2025-06-01 a Sunday.
    let may = Month(containing: World.day("2025-05-31"))
    #expect(Week(index: may.weeks.lowerBound).label == "2025-04-28")
    #expect(Week(index: may.weeks.upperBound).label == "2025-05-26")
    #expect(may.weeks.count == 5 && may.quarter.label == "2025-04")
  }

  @Test func fewerThanFiveShowNothing() {
    var world = Self.world
    world.people.removeLast(8)
    let report = world.analyzed()
    #expect(report.groups.isEmpty && report.cohorts.isEmpty)
    #expect(report.withheld.rows > 0)
    #expect(GroupAnalyzer().transform([]) == GroupReport())
  }

  @Test func aLargerMinimumHoldsForGroups() throws {
    let options = try GroupOptionsTests.options(#"{"minimum": 7, "by": ["department"]}"#)
    // Without Build's seven, five are left: fewer than seven, so Build would give them away.
    #expect(Set(Self.world.analyzed(options).groups.map(\.value)) == ["all"])
  }

  @Test func theOrderOfLeadersDoesNotMatter() {
    for seed in 0..<10 as Range<UInt64> {
      let world = World.random(seed: seed, people: 30)
      var generator = SeededGenerator(seed: seed)
      let shuffled = GroupAnalyzer().transform(world.reports().shuffled(using: &generator))
      #expect(shuffled == world.analyzed(), "seed \(seed)")
    }
  }

  /// The rest of a partition is one group more, so a department of two hides another.
  @Test func complementsAreWithheld() {
    func shown(_ sizes: [Int]) -> Set<String> {
      var world = World()
      for (position, size) in sizes.enumerated() {
        for number in 0..<size { world.add("\(position)-\(number)", [.department: "D\(position)"]) }
      }
      return Set(world.analyzed().groups.map(\.value))
    }
    #expect(shown([5, 6, 7]) == ["all", "D0", "D1", "D2"])
    #expect(shown([5, 6, 2]) == ["all", "D1"])
    #expect(shown([5, 3, 4]) == ["all", "D0"])
    #expect(shown([9, 4]) == ["all"])
    #expect(shown([5]) == ["all", "D0"])
  }

  /// Eight of a department's ten have one role: the two others would be the difference.
  @Test func nestedGroupsAreNotToldTogether() {
    var world = World()
    for number in 0..<30 {
      world.add(
        "l\(number)",
        [
          .department: number < 10 ? "D0" : "D1", .role: number < 8 ? "R0" : "R1",
        ])
    }
    #expect(Set(world.analyzed().groups.map(\.value)) == ["all", "D0", "D1"])
  }
}

@Suite struct GroupOptionsTests {
  static func options(_ json: String) throws -> GroupOptions {
    try JSONDecoder().decode(GroupOptions.self, from: Data(json.utf8))
  }

  @Test func standard() throws { #expect(try Self.options("{}") == GroupOptions()) }

  @Test(arguments: [
    #"{"minimum": 4}"#, #"{"minimum": 51}"#, #"{"by": ["all"]}"#, #"{"by": ["team"]}"#,
    #"{"by": ["role", "role"]}"#,
  ])
  func refused(_ json: String) {
    #expect(throws: DecodingError.self) { try Self.options(json) }
  }
}
