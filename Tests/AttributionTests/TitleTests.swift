import Attribution
import BifocalModel
import BifocalTestSupport
import Testing

/// Time by distinct title, which the recorded interval is made from.
@Suite struct TitleTests {
  /// Minutes by altitude and manner, each title apart, largest first.
  private func titles(
    _ items: [ScoredItem], from: String = "2024-03-04", to: String = "2024-03-10",
    options: AttributionOptions = AttributionOptions()
  ) throws -> [String] {
    let time = try Made.time(items, window: Made.window(from, to), options: options)
    return time.titles.sorted { $0.parts > $1.parts }.map {
      let minutes = $0.parts / TitleTime.partsASecond / 60
      return "\($0.week.label) \($0.reading.altitude) \($0.reading.manner) \(minutes)"
    }
  }

  @Test func `rows of one title are one, of another activity of the same altitude too`() throws {
    let rows = [
      Made.event("2024-03-04 09:00", "2024-03-04 10:00", .delivery, subject: "a"),
      Made.event("2024-03-05 09:00", "2024-03-05 10:30", .review, subject: "a"),
      Made.event("2024-03-05 11:00", "2024-03-05 11:30", .roadmap, subject: "a"),
      Made.event("2024-03-06 09:00", "2024-03-06 09:20", .delivery, subject: "b"),
    ]
    #expect(
      try titles(rows) == [
        "2024-03-04 craft words 150", "2024-03-04 strategic words 30", "2024-03-04 craft words 20",
      ])
  }

  @Test func `flags say how a title was read, and nothing is kept of a private one`() throws {
    let rows = [
      Made.event("2024-03-04 09:00", "2024-03-04 10:00", flags: .confirmed, subject: "a"),
      Made.event("2024-03-04 10:00", "2024-03-04 10:50", flags: .titleHidden, subject: "b"),
      Made.event("2024-03-04 12:00", "2024-03-04 12:40", .private, subject: "c"),
      Made.event("2024-03-04 13:00", "2024-03-04 13:30", flags: .markedPrivate, subject: "d"),
    ]
    #expect(
      try titles(rows) == [
        "2024-03-04 craft exact 60", "2024-03-04 craft structure 50",
        "2024-03-04 private words 40", "2024-03-04 private exact 30",
      ])
    let time = try Made.time(rows, window: Made.window("2024-03-04", "2024-03-10"))
    let marked = time.titles.filter { $0.reading.altitude == .private && $0.parts == 1_843_200 }
    #expect(marked.map(\.reading.title) == [Hash128()])
  }

  @Test func `hidden titles are told apart by their place in the week`() throws {
    func busy(_ from: String, _ to: String, _ attendees: Int = 3, id: Int = 0) -> ScoredItem {
      Made.event(from, to, flags: .titleHidden, attendees: attendees, subject: "Busy", id: id)
    }
    let series = [
      busy("2024-03-04 09:00", "2024-03-04 10:00"), busy("2024-03-11 09:00", "2024-03-11 10:00"),
    ]
    let time = try Made.time(series, window: Made.window("2024-03-04", "2024-03-17"))
    #expect(Set(time.titles.map(\.reading)).count == 1)
    let others = [
      busy("2024-03-05 09:00", "2024-03-05 10:00"), busy("2024-03-06 09:00", "2024-03-06 09:30"),
      busy("2024-03-12 09:00", "2024-03-12 10:00", 8),
    ]
    let all = try Made.time(series + others, window: Made.window("2024-03-04", "2024-03-17"))
    #expect(Set(all.titles.map(\.reading)).count == 4)
  }

  @Test func `concurrent events share, and a Sunday night is cut where the week begins`() throws {
    let rows = [
      Made.event("2024-03-10 22:00", "2024-03-11 02:00", .delivery, subject: "a"),
      Made.event("2024-03-10 23:00", "2024-03-11 01:00", .roadmap, subject: "b"),
      Made.event("2024-03-11 01:00", "2024-03-11 03:00", .private, subject: "c"),
    ]
    #expect(
      try titles(rows, to: "2024-03-17") == [
        "2024-03-04 craft words 90", "2024-03-11 craft words 90", "2024-03-11 private words 60",
        "2024-03-04 strategic words 30", "2024-03-11 strategic words 30",
      ])
    let longest = AttributionOptions(overlap: .longestFirst)
    #expect(
      try titles(rows, to: "2024-03-17", options: longest) == [
        "2024-03-04 craft words 120", "2024-03-11 craft words 120",
        "2024-03-11 private words 60",
      ])
    let sum = AttributionOptions(overlap: .sum)
    #expect(
      try titles(rows, to: "2024-03-17", options: sum).sorted() == [
        "2024-03-04 craft words 120", "2024-03-04 strategic words 60",
        "2024-03-11 craft words 120", "2024-03-11 private words 120",
        "2024-03-11 strategic words 60",
      ])
  }

  @Test func `worklogs, time spent and whole days have titles too`() throws {
    let rows = [
      Made.worklog("2024-03-04", hours: 2, subject: "T-1"),
      Made.worklog("2024-03-05 10:00", hours: 1, subject: "T-1"),
      Made.spent("2024-03-20 12:00", hours: 10, subject: "T-2"),
      Made.allDay("2024-03-07", "2024-03-08", .training),
    ]
    let time = try Made.time(rows, window: Made.window("2024-03-04", "2024-03-24"))
    let titled = time.titles.reduce(0) { $0 + $1.parts }
    #expect(titled == (time.ledger.accounted) * TitleTime.partsASecond)
    #expect(Set(time.titles.map(\.reading)).count == 3)
  }

  @Test(arguments: AttributionOptions.Overlap.allCases)
  func `titles add up to the slices of their week and altitude`(
    overlap: AttributionOptions.Overlap
  ) throws {
    for seed in UInt64(0)..<300 {
      let week = RandomWeek(seed: seed)
      let time = try Attributor(
        options: AttributionOptions(overlap: overlap), window: week.window
      ).transform(LeaderItems(leader: week.leader, items: week.items))
      for (index, own) in Dictionary(grouping: time.titles, by: \.week.index) {
        let slices = time.slices.filter { $0.date.week.index == index }
        for altitude in Altitude.allCases where altitude != .private {
          let titled = seconds(own.filter { $0.reading.altitude == altitude })
          let sliced = slices.filter { $0.activity.altitude == altitude }
            .reduce(0) { $0 + $1.seconds }
          // Whole seconds go round among concurrent events; parts of one do not.
          #expect(abs(titled - Double(sliced)) < 40, "seed \(seed) \(altitude)")
        }
        let work = seconds(own.filter { $0.reading.altitude != .private })
        let sliced = slices.reduce(0) { $0 + $1.seconds }
        #expect(abs(work - Double(sliced)) < 1, "seed \(seed)")
        let withheld = time.days.filter { $0.date.week.index == index }
          .reduce(0) { $0 + $1.notAvailable }
        let apart = seconds(own.filter { $0.reading.altitude == .private })
        #expect(abs(apart - Double(withheld)) < 1, "seed \(seed)")
      }
      #expect(
        Set(time.titles.map(\.week.index)).isSuperset(of: time.slices.map(\.date.week.index)),
        "seed \(seed)")
      let keys = time.titles.map { ($0.week, $0.reading) }
      #expect(
        zip(keys, keys.dropFirst()).allSatisfy { $0.0 < $1.0 || $0.0 == $1.0 && $0.1 < $1.1 },
        "seed \(seed)")
    }
  }

  private func seconds(_ titles: [TitleTime]) -> Double {
    Double(titles.reduce(0) { $0 + $1.parts }) / Double(TitleTime.partsASecond)
  }

  @Test func `neither the order of items nor how units are merged changes a title`() throws {
    for seed in UInt64(0)..<60 {
      var week = RandomWeek(seed: seed)
      let attributor = Attributor(options: AttributionOptions(), window: week.window)
      let before = try attributor.transform(
        LeaderItems(leader: week.leader, items: week.items)
      ).titles
      var random = SeededGenerator(seed: seed)
      week.items.shuffle(using: &random)
      let after = try attributor.transform(
        LeaderItems(leader: week.leader, items: week.items)
      ).titles
      #expect(after == before, "seed \(seed)")
    }
  }
}
