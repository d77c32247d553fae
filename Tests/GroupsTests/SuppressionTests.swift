import BifocalModel
import BifocalTestSupport
import Groups
import Testing

/// Attacks on what is told: no figure of fewer than five leaders, and of no hidden group, may follow.
@Suite struct SuppressionTests {
  static let seeds = 0..<6 as Range<UInt64>

  /// Every set of one to four leaders, against every sum and difference of all groups, dimensions
  /// and totals of a month, with any weights.
  @Test(arguments: seeds) func noCombinationSpeaksOfFewerThanFive(seed: UInt64) {
    let world = World.random(seed: seed, people: 14)
    let attacker = Attacker(world)
    let told = attacker.told(world.analyzed().groups)
    var families: Set<Set<Set<Int>>> = []
    for month in Set(told.map(\.row.month)) {
      let rows = told.filter { $0.row.month == month }
      families.insert(Set(rows.map(\.members)))
      families.insert(Set(rows.map(\.judged)))
      families.insert(Set(rows.filter { $0.row.withHours != nil }.map(\.present)))
    }
    for family in families where !family.isEmpty {
      #expect(
        !Self.everySmallSet(of: 14).contains {
          Attacker.isolates($0, Array(family), leaders: 14)
        }, "seed \(seed)")
    }
  }

  /// In larger worlds: no hidden group of fewer than five follows from what is told.
  @Test(arguments: seeds) func noHiddenGroupFollows(seed: UInt64) {
    let world = World.random(seed: seed, people: 40)
    let rows = world.analyzed().groups
    let attacker = Attacker(world)
    var attacked = 0
    for month in Set(rows.map(\.month)) {
      let told = attacker.told(rows).filter { $0.row.month == month }
      for hidden in attacker.hidden(rows, in: month) {
        attacked += 1
        // A large group may have the judged leaders of one that is told of, and others beside.
        guard hidden.count < 5 else { continue }
        #expect(
          !Attacker.spans(hidden, told.map(\.judged), leaders: 40), "seed \(seed), \(month.label)")
      }
    }
    #expect(attacked > 0, "seed \(seed) hides nothing")
  }

  /// What stands in the rows is what the attacker takes them to stand for.
  @Test(arguments: seeds) func countsAreThoseOfTheSets(seed: UInt64) {
    let world = World.random(seed: seed, people: 30)
    for told in Attacker(world).told(world.analyzed().groups) {
      #expect(told.judged.count >= 5, "seed \(seed)")
      #expect(told.row.judged == told.judged.count, "seed \(seed)")
      #expect(told.row.tooLittleEvidence == told.members.count - told.judged.count, "seed \(seed)")
      if let count = told.row.withHours { #expect(count == told.present.count, "seed \(seed)") }
      #expect(told.row.hours.isEmpty == (told.row.withHours == nil), "seed \(seed)")
      let quartiles = told.row.hours.values.contains { $0.quartiles != nil }
      #expect(quartiles == (told.row.withHours ?? 0 >= 12), "seed \(seed)")
    }
  }

  /// Medians of nested groups, unions of groups of one dimension among them: what lies between two
  /// that are told is nobody or five.
  @Test(arguments: seeds) func mediansOfNestedGroupsAreFiveApart(seed: UInt64) {
    let world = World.random(seed: seed, people: 30)
    let told = Attacker(world).told(world.analyzed().groups).filter { $0.row.withHours != nil }
    for month in Set(told.map(\.row.month)) {
      let rows = told.filter { $0.row.month == month }
      let unions = GroupDimension.allCases.flatMap { dimension in
        Self.unions(rows.filter { $0.row.dimension == dimension }.map(\.present))
      }
      for small in unions {
        for large in unions where small.isSubset(of: large) {
          let between = large.count - small.count
          #expect(between == 0 || between >= 5, "seed \(seed), \(month.label)")
        }
      }
    }
  }

  /// Every state of affairs in which the same shares would be printed, one by one: for each hidden
  /// group they hold more than one number of leaders in an episode.
  @Test(arguments: seeds) func everyHiddenGroupCouldBeOtherwise(seed: UInt64) {
    let count = 11
    let world = World.random(seed: seed, people: count)
    let rows = world.analyzed().groups
    let attacker = Attacker(world)
    for month in Set(rows.map(\.month)) {
      let told = attacker.told(rows).filter { $0.row.month == month }
      let sets = told.map { Self.bits($0.judged) }
      let hidden = attacker.hidden(rows, in: month).map(Self.bits)
      for metric in Metric.allCases {
        for sign in [1, -1] {
          let printed = told.map { (sign > 0 ? $0.row.up : $0.row.down)[metric] }
          // Where nothing is printed at all, a share may have been withheld: nothing is known.
          guard printed.contains(where: { $0 != nil }) else { continue }
          let possible = (0..<1 << count).filter { state in
            zip(sets, printed).allSatisfy { set, share in
              Self.share((state & set).nonzeroBitCount, of: set.nonzeroBitCount) == share
            }
          }
          let truth = Self.bits(
            Set((0..<count).filter { attacker.isOpen($0, metric, sign, month) }))
          #expect(possible.contains(truth), "seed \(seed): the attacker reads shares wrongly")
          for group in hidden {
            let counts = Set(possible.map { ($0 & group).nonzeroBitCount })
            #expect(counts.count > 1, "seed \(seed), \(month.label), \(metric) \(sign)")
          }
        }
      }
    }
  }

  /// Two runs within a quarter, between which leaders come, leave and move: what both tell of a
  /// month is the same, and what is new is of the same leaders.
  @Test(arguments: seeds) func runsOfAQuarterCannotBeHeldAgainstEachOther(seed: UInt64) {
    let before = World.random(seed: seed, people: 24)
    var after = before
    after.people[0].terms.append(World.term([.department: "D0", .role: "R9"], from: "2025-08-04"))
    for week in World.day("2025-08-04").week.index...World.end.week.index {
      after.people[1].minutes[week] = nil
    }
    after.people.append(after.people[2])
    after.people[24].key = "new"
    after.people[24].terms[0].from = World.day("2025-08-04")
    let first = before.analyzed(until: World.day("2025-08-03")).groups
    let second = after.analyzed(until: World.day("2025-08-31")).groups
    #expect(
      !first.isEmpty && second.filter { $0.month <= (first.last?.month ?? $0.month) } == first)
    for row in second where row.month.label == "2025-08" {
      let july = first.first {
        $0.month.label == "2025-07" && ($0.dimension, $0.value) == (row.dimension, row.value)
      }
      #expect(july?.judged == row.judged, "seed \(seed)")
      #expect(july?.tooLittleEvidence == row.tooLittleEvidence, "seed \(seed)")
    }
  }

  /// As the dictionary says it: rounded to twentieths, none where at most one is or is not.
  private static func share(_ count: Int, of size: Int) -> Double? {
    guard count > 1, size - count > 1 else { return nil }
    return (Double(count) / Double(size) * 20).rounded(.toNearestOrAwayFromZero) / 20
  }

  private static func bits(_ set: Set<Int>) -> Int { set.reduce(0) { $0 | 1 << $1 } }

  private static func everySmallSet(of count: Int) -> [Set<Int>] {
    (1..<1 << count).filter { $0.nonzeroBitCount <= 4 }.map { bits in
      Set((0..<count).filter { bits & 1 << $0 != 0 })
    }
    // Larger sets hold smaller ones: whoever isolates none of four isolates no part of them.
    .filter { $0.count == 4 }
  }

  private static func unions(_ sets: [Set<Int>]) -> [Set<Int>] {
    (1..<1 << sets.count).map { bits in
      sets.indices.filter { bits & 1 << $0 != 0 }.reduce(into: Set()) { $0.formUnion(sets[$1]) }
    }
  }
}
