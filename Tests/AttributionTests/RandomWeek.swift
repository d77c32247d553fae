// A helper of tests: what it unwraps is written below.
// swift-format-ignore-file: NeverForceUnwrap

import Attribution
import BifocalModel
import BifocalTestSupport

/// A leader, a window and items drawn from a seed: overlapping, odd, on days the clock changes.
struct RandomWeek {
  let leader: LeaderProfile
  let window: DataWindow
  var items: [ScoredItem]

  /// `kinds` limits what is drawn; the whole range of kinds is the default.
  init(seed: UInt64, count: Int = 40, kinds: [ItemKind] = ItemKind.allCases) {
    var random = SeededGenerator(seed: seed)
    let zones = [
      Made.berlin, Made.newYork, Made.tokyo, Made.apia, Made.lordHowe, Made.saoPaulo, .utc,
    ]
    // Days around which Berlin, New York, Apia, Lord Howe or São Paulo change the clock.
    let eves = ["2024-03-30", "2024-11-02", "2011-12-29", "2024-04-06", "2018-11-03"]
    let middle = Made.date(eves.randomElement(using: &random)!)
    var terms = [Self.term(&random, zones)]
    for offset in [-3, 0, 2] where Bool.random(using: &random) {
      var term = Self.term(&random, zones)
      term.from = middle + offset
      terms.append(term)
    }
    leader = LeaderProfile(key: "dana", name: "Dana", terms: terms)
    let first = middle + Int.random(in: -6...0, using: &random)
    window = DataWindow(
      first: Bool.random(using: &random) ? first : nil,
      last: middle + Int.random(in: 0...6, using: &random))
    items = (0..<count).map { Self.item($0, around: middle, kinds, &random) }
  }

  private static func term(
    _ random: inout SeededGenerator, _ zones: [ZoneRules]
  ) -> LeaderProfile.Term {
    let hours = WorkingHours(
      days: (0..<7).map { _ in Int.random(in: 0..<4, using: &random) > 0 },
      from: Int.random(in: 0...700, using: &random),
      to: Int.random(in: 650...1_440, using: &random))
    return Made.term(
      zone: zones.randomElement(using: &random)!,
      fte: Int.random(in: 1...10, using: &random) * 100, hours: hours)
  }

  private static func item(
    _ id: Int, around middle: CivilDate, _ kinds: [ItemKind], _ random: inout SeededGenerator
  ) -> ScoredItem {
    let kind = kinds.randomElement(using: &random)!
    let start =
      middle.day * 86_400 + Int.random(in: -8...8, using: &random) * 43_200
      + Int.random(in: 0..<43_200, using: &random)
    let seconds = Int.random(in: -5...30_000, using: &random)
    let takesTime = !kind.isTouch && kind != .allDay
    let flags = (0..<17).reduce(into: ItemFlags()) { flags, bit in
      let flag = ItemFlags(rawValue: 1 << UInt32(bit))
      if Int.random(in: 0..<12, using: &random) == 0 { flags.insert(flag) }
    }
    return Made.item(
      kind, start,
      start + (kind == .allDay ? Int.random(in: 0...3, using: &random) * 86_400 : seconds),
      takesTime ? seconds : 0, Activity.allCases.randomElement(using: &random)!, flags,
      Int.random(in: -1...3, using: &random),
      ["", "a", "b", "c"].randomElement(using: &random)!, id)
  }
}
