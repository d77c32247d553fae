import Attribution
import BifocalModel
import BifocalTestSupport
import Testing

@Suite struct ConservationTests {
  @Test(arguments: AttributionOptions.Overlap.allCases)
  func `every second of every item is somewhere`(overlap: AttributionOptions.Overlap) throws {
    for seed in UInt64(0)..<400 {
      let week = RandomWeek(seed: seed)
      let time = try Attributor(
        options: AttributionOptions(overlap: overlap, countTentative: seed % 2 == 0),
        window: week.window
      ).transform(LeaderItems(leader: week.leader, items: week.items))
      let stated = week.items.reduce(0) { $0 + max(0, $1.seconds) }
      #expect(time.ledger.items == stated, "seed \(seed)")
      #expect(time.ledger.balances, "seed \(seed)")
      let sliced = time.slices.reduce(0) { $0 + $1.seconds }
      #expect(sliced == time.ledger.accounted, "seed \(seed)")
      let withheld = time.days.reduce(0) { $0 + $1.notAvailable }
      #expect(withheld == time.ledger.notAvailable, "seed \(seed)")
      for slice in time.slices {
        #expect(slice.activity.isAccounted && slice.seconds > 0, "seed \(seed)")
        #expect(week.window.contains(slice.date), "seed \(seed)")
      }
      try checkDays(of: time, seed: seed, isOnce: overlap != .sum)
    }
  }

  private func checkDays(of time: LeaderTime, seed: UInt64, isOnce: Bool) throws {
    for (day, next) in zip(time.days, time.days.dropFirst()) {
      #expect(next.date == day.date + 1, "seed \(seed)")
    }
    if let last = time.days.last { #expect(last.date == time.window.last, "seed \(seed)") }
    for day in time.days {
      let slices = time.slices.filter { $0.date == day.date }
      let term = time.leader.term(on: day.date)
      let isFullTime = term.fteThousandths == 1_000
      let inside = slices.filter { $0.tags.contains(.insideHours) }.reduce(0) { $0 + $1.seconds }
      #expect(day.capacity >= 0, "seed \(seed)")
      if isOnce, isFullTime { #expect(inside <= day.capacity, "seed \(seed) \(day.date.iso)") }
      let places = slices.map { ($0.activity.rawValue, $0.tags.rawValue) }
      #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
    }
  }

  @Test func `the order of items changes nothing`() throws {
    for seed in UInt64(0)..<100 {
      var week = RandomWeek(seed: seed)
      let attributor = Attributor(options: AttributionOptions(), window: week.window)
      let time = try attributor.transform(LeaderItems(leader: week.leader, items: week.items))
      var random = SeededGenerator(seed: seed)
      week.items.shuffle(using: &random)
      let other = try attributor.transform(LeaderItems(leader: week.leader, items: week.items))
      #expect(other.slices == time.slices, "seed \(seed)")
      #expect(other.days == time.days, "seed \(seed)")
      #expect(other.ledger == time.ledger, "seed \(seed)")
      #expect(other.notes == time.notes, "seed \(seed)")
    }
  }

  /// Written as two rows, an event is the same time: to the second and by activity.
  @Test(arguments: AttributionOptions.Overlap.allCases)
  func `cutting an event at any second changes no seconds`(
    overlap: AttributionOptions.Overlap
  ) throws {
    for seed in UInt64(0)..<200 {
      let week = RandomWeek(seed: seed, kinds: [.event])
      var random = SeededGenerator(seed: seed)
      guard
        let index = week.items.indices.filter({ week.items[$0].seconds > 1 })
          .randomElement(using: &random)
      else { continue }
      let whole = week.items[index]
      var (early, late) = (whole, whole)
      early.seconds = Int.random(in: 1..<whole.seconds, using: &random)
      early.end = whole.start + early.seconds
      late.start = early.end
      late.seconds = whole.seconds - early.seconds
      late.identity.combine("late")
      var items = week.items
      items[index] = early
      items.append(late)
      let attributor = Attributor(
        options: AttributionOptions(overlap: overlap), window: week.window)
      let before = try attributor.transform(
        LeaderItems(leader: week.leader, items: week.items))
      let after = try attributor.transform(LeaderItems(leader: week.leader, items: items))
      #expect(after.ledger == before.ledger, "seed \(seed)")
      // Which event is the longest may change when one is cut; how much is booked may not.
      if overlap != .longestFirst { #expect(after.slices == before.slices, "seed \(seed)") }
      #expect(after.days.map(\.conflict) == before.days.map(\.conflict), "seed \(seed)")
      #expect(after.days.map(\.capacity) == before.days.map(\.capacity), "seed \(seed)")
    }
  }

  /// Against a clock that is walked second by second.
  @Test func `split gives what counting second by second gives`() throws {
    for seed in UInt64(0)..<20 {
      let week = RandomWeek(seed: seed, count: 12, kinds: [.event])
      let options = AttributionOptions(countTentative: true)
      let time = try Attributor(options: options, window: week.window)
        .transform(LeaderItems(leader: week.leader, items: week.items))
      let zone = week.leader.term(on: week.window.last + 1).zone
      let end = zone.start(of: week.window.last + 1)
      let begin = week.window.first.map {
        week.leader.term(on: $0).zone.start(of: $0)
      }
      let skipped: ItemFlags = [.cancelled, .declined, .free, .filtered]
      let counted = week.items.filter { $0.flags.isDisjoint(with: skipped) && $0.seconds > 0 }
      let work = counted.filter {
        $0.activity.isAccounted && !$0.flags.contains(.markedPrivate)
      }
      var shares = [Double](repeating: 0, count: Activity.count)
      var (booked, conflict) = (0, 0)
      let low = work.map(\.start).min() ?? 0
      let high = work.map { $0.start + $0.seconds }.max() ?? 0
      for second in max(low, begin ?? low)..<max(min(high, end), max(low, begin ?? low)) {
        let on = work.filter { $0.start <= second && second < $0.start + $0.seconds }
        guard !on.isEmpty else { continue }
        booked += 1
        if on.count > 1 { conflict += 1 }
        for item in on { shares[item.activity.index] += 1 / Double(on.count) }
      }
      #expect(time.ledger.accounted == booked, "seed \(seed)")
      #expect(time.days.reduce(0) { $0 + $1.conflict } == conflict, "seed \(seed)")
      for activity in Activity.allCases {
        let seconds = time.slices.filter { $0.activity == activity }.reduce(0) { $0 + $1.seconds }
        // Less than one odd second for each stretch between two ends of events.
        #expect(
          abs(Double(seconds) - shares[activity.index]) < 24, "seed \(seed) \(activity.name)")
      }
    }
  }
}
