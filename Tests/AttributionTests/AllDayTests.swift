import Attribution
import BifocalModel
import Testing

@Suite struct AllDayTests {
  @Test func `an all-day offsite fills the hours that nothing else has`() throws {
    let time = try Made.time([
      Made.allDay("2024-03-04", "2024-03-06", .vision),
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", .oneToOne),
      Made.event("2024-03-04 12:00", "2024-03-04 12:30", .private),
      Made.event("2024-03-04 18:00", "2024-03-04 19:00", .community),
    ])
    #expect(time.minutes("2024-03-04", .vision, [.estimated, .insideHours]) == 390)
    #expect(time.minutes("2024-03-05", .vision, [.estimated, .insideHours]) == 480)
    #expect(time.minutes("2024-03-06") == 0)
    #expect(time.ledger.estimated == (390 + 480) * 60)
    #expect(time.ledger.items == 9_000)
    #expect(time.notes["filled_days"] == 2)
    #expect(try time.day("2024-03-04").items == 3)
  }

  @Test func `two all-day rows share a day, and the odd second goes by order`() throws {
    let odd = WorkingHours(days: [Bool](repeating: true, count: 7), from: 0, to: 1_440)
    let rows = [
      Made.allDay("2024-03-09", "2024-03-11", .vision),
      Made.allDay("2024-03-09", "2024-03-10", .training, id: 1),
      Made.event("2024-03-09 00:00:00", "2024-03-09 00:00:01"),
    ]
    let leader = Made.leader(Made.term(hours: odd))
    func seconds(_ overlap: AttributionOptions.Overlap) throws -> [Activity: Int] {
      let time = try Made.time(rows, leader, options: AttributionOptions(overlap: overlap))
      return time.slices.filter { $0.date.iso == "2024-03-09" }
        .reduce(into: [:]) { $0[$1.activity, default: 0] += $1.seconds }
    }
    #expect(try seconds(.split) == [.delivery: 1, .vision: 43_200, .training: 43_199])
    #expect(try seconds(.longestFirst) == [.delivery: 1, .vision: 86_399])
    #expect(try seconds(.sum) == [.delivery: 1, .vision: 86_399, .training: 86_399])
  }

  @Test(arguments: [
    (Activity.away, ItemFlags.outOfOffice, 0), (.away, ItemFlags(), 0), (.travel, .outOfOffice, 0),
    (.vision, .outOfOffice, 8), (.private, .outOfOffice, 8), (.unclear, ItemFlags(), 8),
    (.unclear, .outOfOffice, 8), (.away, .free, 8), (.away, .cancelled, 8),
  ])
  func `an all-day row takes capacity only when the leader is away or travelling`(
    activity: Activity, flags: ItemFlags, hours: Int
  ) throws {
    let time = try Made.time([Made.allDay("2024-03-05", "2024-03-06", activity, flags: flags)])
    #expect(try time.day("2024-03-05").capacity == hours * 3_600)
    #expect(try time.day("2024-03-06").capacity == 8 * 3_600)
    #expect(time.slices.isEmpty)
    #expect(time.ledger == TimeLedger())
  }

  @Test func `work on a day of leave counts and keeps its own capacity`() throws {
    let time = try Made.time([
      Made.allDay("2024-03-05", "2024-03-06", .away, flags: .outOfOffice),
      Made.allDay("2024-03-05", "2024-03-06", .training),
      Made.event("2024-03-05 10:00", "2024-03-05 11:00", .oneToOne),
      Made.worklog("2024-03-05", hours: 2),
      Made.event("2024-03-05 12:00", "2024-03-05 13:00", .private),
    ])
    #expect(try time.day("2024-03-05").capacity == 3_600)
    #expect(time.minutes("2024-03-05", .oneToOne, .insideHours) == 60)
    #expect(time.minutes("2024-03-05", .training) == 0)
    #expect(time.minutes("2024-03-05", .delivery) == 120)
    #expect(time.minutes("2024-03-05", .delivery, .insideHours) == 0)
    #expect(time.minutes("2024-03-05", .delivery, .overbooked) == 0)
  }

  @Test func `a midnight of a zone less than half a day away means the same date`() throws {
    let leader = Made.leader(Made.term(zone: Made.newYork))
    let time = try Made.time([Made.allDay("2024-03-05", "2024-03-06", .vision)], leader)
    #expect(time.slices.map(\.date.iso) == ["2024-03-05"])
  }

  /// An export without a column for it, as Google's, and `working elsewhere` say no such thing.
  @Test func `an all-day row that does not say busy fills nothing`() throws {
    let time = try Made.time([
      Made.allDay("2024-03-04", "2024-03-18", .ceremony, flags: []),
      Made.allDay("2024-03-05", "2024-03-06", .vision),
      Made.allDay("2024-03-06", "2024-03-07", .unclear, flags: []),
      Made.allDay("2024-03-11", "2024-03-12", .vision, flags: []),
    ])
    #expect(time.minutes() == 480)
    #expect(time.minutes("2024-03-05", .vision) == 480)
    #expect(time.notes == ["all_day_not_busy": 1, "filled_days": 1])
  }

  @Test func `an all-day row of more than 62 days fills nothing`() throws {
    func time(until end: String) throws -> LeaderTime {
      try Made.time([Made.allDay("2024-02-01", end, .vision)])
    }
    #expect(try time(until: "2024-04-03").minutes() == 5 * 480)
    #expect(try time(until: "2024-04-04").minutes() == 0)
    #expect(try time(until: "2024-04-04").notes == ["all_day_too_long": 1])
  }

  @Test func `a leave of more than 62 days is a leave all the same`() throws {
    let time = try Made.time([
      Made.allDay("2024-01-01", "2024-06-01", .away, flags: .outOfOffice)
    ])
    #expect(time.days.allSatisfy { $0.capacity == 0 })
    #expect(time.notes.isEmpty)
  }

  @Test func `an all-day row is cut to the window`() throws {
    let time = try Made.time(
      [Made.allDay("2024-02-20", "2024-04-20", .vision)],
      window: Made.window("2024-03-04", "2024-03-10"))
    #expect(time.minutes() == 5 * 480)
    #expect(time.days.count == 7)
    #expect(time.lastSeen?.iso == "2024-03-10")
  }
}
