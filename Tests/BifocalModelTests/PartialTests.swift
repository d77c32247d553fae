import BifocalModel
import BifocalTestSupport
import Testing

@Suite struct PartialTests {
  /// Batches of two files with leaders in common, items in common and rows that differ in flags.
  private func batches(_ seed: UInt64) -> [ItemBatch] {
    var random = SeededGenerator(seed: seed)
    return (0..<5).map { number in
      var batch = ItemBatch(source: number % 2)
      batch.leaders = ["lee", "dana", "åsa"].shuffled(using: &random)
      batch.ledger.records = 20
      batch.ledger.used = 19
      batch.ledger.setAside = ["filtered": 1]
      batch.ledger.items = ["event": 20]
      batch.ledger.unmatched = ["x": .init(rows: number, seconds: 60)]
      batch.byteLedger.accepted = number
      batch.loggedSubjects = [Hash128(high: UInt64(number), low: 1), Hash128(high: 9, low: 9)]
      for row in 0..<20 {
        var content = Content()
        content.line = Int32(row + 2)
        batch.contents.append(content)
        let start = Int.random(in: 0...9, using: &random) * 3_600
        var identity = Hash128()
        identity.combine(Int.random(in: 0...2, using: &random))
        batch.items.append(
          Item(
            kind: .event, flags: Bool.random(using: &random) ? .recurring : [],
            leader: Int.random(in: 0..<3, using: &random), content: row, start: start,
            end: start + 60, seconds: 60, identity: identity, subject: Hash128()))
      }
      return batch
    }
  }

  private func partial(_ batch: ItemBatch) -> Partial {
    var partial = Partial()
    let scored = batch.items.map {
      ScoredItem(
        $0, content: batch.contents[Int($0.content)], activity: .delivery, source: batch.source)
    }
    partial.add(scored, of: batch)
    return partial
  }

  private func expectSame(_ one: Partial, _ other: Partial, _ seed: UInt64) {
    let (a, b) = (one.finish(), other.finish())
    #expect(a.map(\.leader) == b.map(\.leader), "seed \(seed)")
    #expect(a.map(\.items) == b.map(\.items), "seed \(seed)")
    #expect(one.loggedSubjects == other.loggedSubjects, "seed \(seed)")
    #expect(one.loggedSubjects.count == 6, "seed \(seed)")
    #expect(one.records == other.records, "seed \(seed)")
    #expect(one.bytes == other.bytes, "seed \(seed)")
  }

  @Test func `units merge in any order and any grouping`() {
    for seed in UInt64(0)..<50 {
      let parts = batches(seed).map(partial)
      var left = Partial()
      for part in parts { left.merge(part) }
      var right = Partial()
      for part in parts.reversed() {
        var joined = part
        joined.merge(right)
        right = joined
      }
      var (front, back) = (parts[3], parts[0])
      front.merge(parts[1])
      back.merge(parts[4])
      back.merge(parts[2])
      back.merge(front)
      expectSame(left, right, seed)
      expectSame(left, back, seed)
      var withEmpty = Partial()
      withEmpty.merge(left)
      withEmpty.merge(Partial())
      expectSame(left, withEmpty, seed)
    }
  }

  @Test func `what was merged is distinct, in order, and knows its copies`() {
    for seed in UInt64(0)..<50 {
      let batches = batches(seed)
      var all = Partial()
      for batch in batches { all.merge(partial(batch)) }
      #expect(all.records.balances)
      #expect(all.records.records == 100)
      #expect(all.bytes.accepted == 10)
      let leaders = all.finish()
      #expect(leaders.map(\.leader) == ["dana", "lee", "åsa"], "seed \(seed)")
      for (_, items) in leaders {
        for (item, next) in zip(items, items.dropFirst()) {
          #expect((item.start, item.identity) < (next.start, next.identity), "seed \(seed)")
        }
      }
      let copies = leaders.flatMap(\.items).reduce(0) { $0 + Int($1.copies) }
      #expect(copies == 100, "seed \(seed)")
    }
  }

  /// The same export read twice must not count twice.
  @Test func `merging a unit with itself changes the copies only`() {
    let parts = batches(3).map(partial)
    var once = Partial()
    for part in parts { once.merge(part) }
    var twice = once
    twice.merge(once)
    for (one, two) in zip(once.finish(), twice.finish()) {
      #expect(one.items.count == two.items.count)
      for (item, doubled) in zip(one.items, two.items) {
        var expected = item
        expected.copies *= 2
        #expect(doubled == expected)
      }
    }
  }

  /// A retagged entry counts as the latest export has it, however units are put together.
  @Test func `the latest export speaks for rows that files state differently`() throws {
    let day = try #require(CivilDate(iso: "2025-11-03"))
    func unit(_ source: Int, _ flags: ItemFlags, _ stamp: ExportStamp?) -> Partial {
      var batch = ItemBatch(source: source)
      batch.leaders = ["dana"]
      batch.stamp = stamp
      batch.contents = [Content()]
      batch.items = [
        Item(
          kind: .event, flags: flags, leader: 0, content: 0, start: 0, end: 60, seconds: 60,
          identity: Hash128(), subject: Hash128())
      ]
      return partial(batch)
    }
    let early = ExportStamp(day: day, second: 60)
    let late = ExportStamp(day: day, second: 120)
    let cases: [([ExportStamp?], Int32)] = [
      ([early, late, ExportStamp(day: day + -1)], 1), ([late, early, early], 0),
      ([early, late, ExportStamp(day: day + 1)], 2),
      // A day alone leaves the order open, and so does a name without a stamp: the first in order.
      ([ExportStamp(day: day), late, early], 0), ([early, late, nil], 0), ([nil, nil, nil], 0),
    ]
    for (stamps, winner) in cases {
      let flags: [ItemFlags] = [[], .cancelled, .tentative]
      let units = (0..<3).map { unit($0, flags[$0], stamps[$0]) }
      for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [1, 0, 2]] {
        let merged = order.reduce(into: Partial()) { $0.merge(units[$1]) }
        let items = merged.finish().flatMap(\.items)
        #expect(items.map(\.source) == [winner], "\(stamps) \(order)")
        #expect(items.map(\.copies) == [3])
      }
    }
  }

  /// Exports without a stamp: a row that says it is busy stands before its copy that takes no time.
  @Test(arguments: [
    ItemFlags.cancelled, .declined, .tentative, .free, .outOfOffice, [.cancelled, .free],
  ])
  func `a copy that takes time stands before one that takes none`(idle: ItemFlags) {
    func row(_ source: Int, _ flags: ItemFlags) -> Partial {
      var batch = ItemBatch(source: source)
      batch.leaders = ["dana"]
      batch.contents = [Content()]
      batch.items = [
        Item(
          kind: .event, flags: flags, leader: 0, content: 0, start: 60, end: 120, seconds: 60,
          identity: Hash128(high: 1, low: 1), subject: Hash128())
      ]
      return partial(batch)
    }
    for (first, second) in [(ItemFlags.busy, idle), (idle, .busy)] {
      var merged = row(0, first)
      merged.merge(row(1, second))
      #expect(merged.finish().flatMap(\.items).map(\.flags) == [.busy])
    }
  }

  /// Of two rows that differ in their marks only, one stands for both, the same in either order.
  @Test func `marks are the last that tells rows apart`() {
    func row(_ source: Int, _ flags: ItemFlags, _ marks: ItemMarks, due: Int32) -> Partial {
      var batch = ItemBatch(source: source)
      batch.leaders = ["dana"]
      batch.contents = [Content()]
      var item = Item(
        kind: .event, flags: flags, leader: 0, content: 0, start: 60, end: 120, seconds: 60,
        identity: Hash128(high: 1, low: 1), subject: Hash128(), marks: marks)
      item.due = due
      batch.items = [item]
      return partial(batch)
    }
    func chosen(_ one: Partial, _ other: Partial) -> ScoredItem? {
      var merged = one
      merged.merge(other)
      return merged.finish().first?.items.first
    }
    let known = row(0, [], .purposeKnown, due: 7)
    let stated = row(1, [], [.purposeKnown, .purposeStated], due: 7)
    #expect(chosen(known, stated) == chosen(stated, known))
    #expect(chosen(known, stated)?.marks == .purposeKnown)
    let late = row(1, [], .purposeKnown, due: 8)
    #expect(chosen(late, known)?.due == 7 && chosen(known, late)?.due == 7)
    // Flags decide first, as if there were no marks.
    let busy = row(0, .busy, [], due: 7)
    #expect(chosen(busy, stated)?.flags == [] && chosen(stated, busy)?.flags == [])
  }
}
