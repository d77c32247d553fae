import Bifocal
import BifocalModel
import BifocalTestSupport
import Foundation
import Testing

@Suite struct PolicyMovesTests {
  /// What moves is the difference between two runs, activity by activity and leader by leader.
  @Test(arguments: [3 as UInt64, 9])
  func movesAreTheDifferenceBetweenTwoRuns(seed: UInt64) throws {
    let world = try SmallWorld(seed: seed)
    func path(_ name: String) -> String { world.folder.url.appendingPathComponent(name).path }
    let text = String(decoding: try world.folder.read("world.yaml"), as: UTF8.self)
    var minutes: [[String: ActivityVector]] = []
    for (name, taxonomy) in [("old", Self.old), ("new", Self.new)] {
      try world.folder.write(taxonomy.utf8, to: "\(name)-rules.yaml")
      try world.folder.write(
        text.replacing("sources:", with: "taxonomy: \(name)-rules.yaml\nsources:").utf8,
        to: "\(name).yaml")
      minutes.append(self.minutes(of: try world.run(pipeline: "\(name).yaml")))
    }
    let moves = try PipelineLoader().load(path("world.yaml")).moves(
      from: TaxonomyFile(path("old-rules.yaml")).scorer(),
      to: TaxonomyFile(path("new-rules.yaml")).scorer())
    #expect(moves.movedItems > 100, "seed \(seed): too little moves to mean anything")
    for leader in Set(minutes.flatMap(\.keys)).sorted() {
      for activity in Activity.allCases where activity.isAccounted {
        let own = moves.moves.filter { $0.leader == leader }
        let after = own.reduce(0) { $0 + ($1.to == activity ? $1.secondsAfter : 0) }
        let before = own.reduce(0) { $0 + ($1.from == activity ? $1.secondsBefore : 0) }
        let ran =
          (minutes[1][leader]?[activity] ?? 0) - (minutes[0][leader]?[activity] ?? 0)
        // A run rounds to minutes once a week.
        #expect(
          abs(after - before - ran * 60) <= 61 * 60,
          "seed \(seed): \(leader) \(activity.name): \(after - before) and \(ran * 60)")
      }
    }
  }

  @Test func nothingMovesBetweenTheSame() throws {
    let world = try SmallWorld()
    let path = world.folder.url.appendingPathComponent("world.yaml").path
    let moves = try PipelineLoader().load(path).moves(
      from: TaxonomyFile().scorer(), to: TaxonomyFile().scorer())
    #expect(moves.moves.isEmpty && moves.movedItems == 0)
    let ran = try minutes(of: world.run()).values.reduce(0) { $0 + $1.accounted }
    #expect(moves.items > 1_000 && abs(moves.seconds / 60 - ran) <= ran / 100)
  }

  /// Both say the same of what is away and what is unclear, so that only moved items change.
  private static let old = """
    name: old
    version: 1
    rules:
      - {id: away, activity: away, when: {title: [holiday, vacation, urlaub, "out of office"]}}
      - {id: reviews, activity: review, when: {title: ["*review*"]}}
      - {id: meeting, activity: performance, when: {attendee_count: {from: 3}}}
      - {id: two, activity: one_to_one, when: {attendee_count: {from: 2, to: 2}}}
      - {id: alone, activity: admin, when: {attendee_count: {from: 0, to: 1}}}

    """
  private static let new = """
    name: new
    version: 1
    rules:
      - {id: away, activity: away, when: {title: [holiday, vacation, urlaub, "out of office"]}}
      - {id: reviews, activity: discovery, when: {title: ["*review*"]}}
      - {id: meeting, activity: ceremony, when: {attendee_count: {from: 4}}}
      - {id: two, activity: one_to_one, when: {attendee_count: {from: 2, to: 3}}}
      - {id: alone, activity: delivery, when: {attendee_count: {from: 0, to: 1}}}

    """

  private func minutes(of report: RunReport) -> [String: ActivityVector] {
    report.leaders.reduce(into: [:]) { sums, leader in
      for week in leader.trend.weeks {
        sums[leader.key, default: ActivityVector()] += week.balance.minutes
      }
    }
  }
}
