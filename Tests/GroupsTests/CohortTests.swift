import BifocalModel
import Groups
import Testing

/// Leaders by months since their role began.
@Suite struct CohortTests {
  private static func world(starts: [String]) -> World {
    var world = World()
    for (number, start) in starts.enumerated() {
      world.add("l\(number)", [:], hours: [number + 1, 10, 5])
      world.people[number].terms = [World.term([.role: "Lead"], from: start)]
    }
    return world
  }

  /// Five begin on 1 January: their first three months are over on 31 March, known in the quarter's
  /// last week. Of 1 2 3 4 5 hours the median is 3.
  @Test func byHand() throws {
    let report = Self.world(starts: [String](repeating: "2025-01-01", count: 5)).analyzed()
    #expect(report.cohorts.map(\.months) == [0..<3, 3..<6, 6..<9])
    #expect(report.cohorts.allSatisfy { $0.judged == 5 })
    #expect(report.cohorts[0].hours[.strategic] == HoursSpread(median: 3, quartiles: nil))
  }

  @Test func unknownBeginsAndShortRolesDoNotCount() {
    var world = Self.world(starts: [String](repeating: "2025-01-01", count: 5))
    world.people[0].terms[0].from = LeaderProfile.Term().from
    #expect(world.analyzed().cohorts.isEmpty && world.analyzed().withheld.cohorts == 3)
    world = Self.world(starts: [String](repeating: "2025-01-01", count: 5))
    world.people[0].terms.append(World.term([.role: "Head"], from: "2025-05-01"))
    #expect(world.analyzed().cohorts.map(\.months) == [0..<3])
    // Another level is the same role.
    world.people[0].terms[1].role = "Lead"
    #expect(world.analyzed().cohorts.map(\.months) == [0..<3, 3..<6, 6..<9])
  }

  /// A sixth leader, a quarter later, is not told of before four more are through.
  @Test func runsDifferByNoneOrFive() {
    let early = [String](repeating: "2024-11-01", count: 5)
    let late = ["2025-01-05", "2025-01-10", "2025-03-20", "2025-04-05", "2025-04-10", "2025-04-11"]
    let world = Self.world(starts: early + late)
    var counts: [Int] = []
    for week in World.first.index...World.end.week.index {
      let report = world.analyzed(until: Week(index: week).sunday)
      counts.append(report.cohorts.first { $0.months == 0..<3 }?.judged ?? 0)
    }
    #expect(counts == counts.sorted())
    #expect(Set(counts) == [0, 5, 11])
  }
}
