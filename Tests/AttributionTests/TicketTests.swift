import Attribution
import BifocalModel
import Testing

@Suite struct TicketTests {
  @Test func `a worklog without a time goes into the free working hours of its day`() throws {
    let time = try Made.time([
      Made.event("2024-03-04 09:00", "2024-03-04 15:00", .performance),
      Made.worklog("2024-03-04", hours: 1.5),
    ])
    #expect(time.minutes("2024-03-04", .delivery, .insideHours) == 90)
    #expect(time.notes.isEmpty)
    #expect(try time.day("2024-03-04").conflict == 0)
    #expect(try time.day("2024-03-04").items == 2)
  }

  @Test func `what exceeds the free hours is kept and marked overbooked`() throws {
    let time = try Made.time([
      Made.event("2024-03-04 09:00", "2024-03-04 15:00", .performance),
      Made.worklog("2024-03-04", hours: 3),
      Made.worklog("2024-03-05", hours: 8),
    ])
    #expect(time.minutes("2024-03-04", .delivery, .insideHours) == 120)
    #expect(time.minutes("2024-03-04", .delivery, .overbooked) == 60)
    #expect(time.minutes("2024-03-05", .delivery, .insideHours) == 480)
    #expect(time.notes == ["overbooked_days": 1])
  }

  @Test func `a worklog with a time stays there where it is free and moves where it is not`() throws
  {
    let time = try Made.time([
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", .performance),
      Made.worklog("2024-03-04 10:30", hours: 1, .review),
      Made.worklog("2024-03-04 19:00", hours: 1, .delivery),
    ])
    #expect(time.minutes("2024-03-04", .performance) == 60)
    #expect(time.minutes("2024-03-04", .review, .insideHours) == 60)
    #expect(time.minutes("2024-03-04", .delivery, .insideHours) == 0)
    #expect(time.minutes("2024-03-04", .delivery) == 60)
    #expect(time.ledger.overlap == 0)
  }

  @Test func `two worklogs at one time do not share it: the second moves`() throws {
    let time = try Made.time([
      Made.worklog("2024-03-04 20:00", hours: 1, .review, id: 1),
      Made.worklog("2024-03-04 20:00", hours: 1, .delivery, id: 2),
    ])
    #expect(time.minutes("2024-03-04", nil, .insideHours) == 60)
    #expect(time.minutes("2024-03-04") == 120)
    #expect(time.ledger.overlap == 0)
  }

  @Test func `a worklog that repeats a meeting counts once`() throws {
    let time = try Made.time([
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", .ceremony, subject: "planning"),
      Made.worklog("2024-03-04", hours: 1, .ceremony, subject: "planning"),
      Made.event("2024-03-05 10:00", "2024-03-05 11:00", .ceremony, subject: "planning"),
      Made.worklog("2024-03-05", hours: 3, .delivery, subject: "planning"),
      Made.worklog("2024-03-06", hours: 1, .delivery, subject: "planning"),
    ])
    #expect(time.minutes("2024-03-04") == 60)
    #expect(time.minutes("2024-03-05") == 180)
    #expect(time.minutes("2024-03-06") == 60)
    #expect(time.ledger.overlap == 7_200)
    #expect(time.notes["repeated_worklogs"] == 2)
    #expect(try time.day("2024-03-04").items == 1)
  }

  @Test func `rows without a subject repeat nothing`() throws {
    let time = try Made.time([
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", .ceremony),
      Made.worklog("2024-03-04", hours: 1),
    ])
    #expect(time.minutes() == 120)
  }

  @Test func `on a day off a worklog is after hours and overbooks nothing`() throws {
    let time = try Made.time([
      Made.worklog("2024-03-09", hours: 5), Made.worklog("2024-03-10", hours: 30),
    ])
    #expect(time.minutes("2024-03-09", nil, .insideHours) == 0)
    #expect(time.minutes("2024-03-09") == 300)
    #expect(time.minutes("2024-03-10", nil, .overbooked) == 360)
    #expect(time.notes["overbooked_days"] == 1)
  }

  @Test func `time spent is spread over the ten working days before`() throws {
    let leader = Made.leader(Made.term(holidays: ["2024-03-08"]))
    let time = try Made.time(
      [
        Made.spent("2024-03-18 16:00", hours: 20),
        Made.allDay("2024-03-05", "2024-03-06", .away),
      ], leader, window: Made.window(nil, "2024-03-24"))
    #expect(
      time.slices.map(\.date.iso) == [
        "2024-02-29", "2024-03-01", "2024-03-04", "2024-03-06", "2024-03-07",
        "2024-03-11", "2024-03-12", "2024-03-13", "2024-03-14", "2024-03-15",
      ])
    #expect(time.slices.allSatisfy { $0.seconds == 7_200 })
    #expect(time.slices.allSatisfy { $0.tags == [.estimated, .insideHours, .logged] })
    #expect(time.days.first?.date.iso == "2024-02-29")
    #expect(time.ledger.estimated == 0)
    #expect(time.ledger.items == 72_000)
    #expect(try time.day("2024-03-18").items == 1)
  }

  @Test func `odd seconds of time spent go to the earliest days`() throws {
    let time = try Made.time(
      [Made.item(.timeSpent, Made.instant("2024-03-18 16:00"), 0, 103, .delivery, [], -1, "", 0)],
      window: Made.window(nil, "2024-03-24"))
    #expect(time.slices.map(\.seconds) == [11, 11, 11] + [Int](repeating: 10, count: 7))
    #expect(time.slices.map(\.date.iso).first == "2024-03-04")
  }

  @Test func `time spent is not counted beside worklogs of its ticket`() throws {
    let time = try Made.time(
      [
        Made.spent("2024-03-18 16:00", hours: 20, subject: "OPS-1"),
        Made.worklog("2024-03-12", hours: 4, subject: "OPS-1"),
      ], window: Made.window("2024-03-04", "2024-03-24"))
    #expect(time.minutes() == 240)
    #expect(time.ledger.overlap == 72_000)
    #expect(time.notes == ["spent_repeats": 1])
  }

  /// Bob's worklog is no item of Ann's; all that is left of it is its subject.
  @Test func `time spent that somebody else logged is not the assignee's`() throws {
    var logged = Hash128()
    logged.combine("OPS-1")
    let items = [
      Made.spent("2024-03-18 16:00", hours: 40, subject: "OPS-1"),
      Made.spent("2024-03-18 16:00", hours: 10, subject: "OPS-2", id: 1),
      Made.spent("2024-03-18 16:00", hours: 10, id: 2),
    ]
    let time = try Attributor(
      options: AttributionOptions(), window: Made.window("2024-03-04", "2024-03-24")
    ).transform(
      LeaderItems(leader: Made.leader(), items: items, loggedSubjects: [logged, Hash128()]))
    #expect(time.minutes() == 20 * 60)
    #expect(time.ledger.overlap == 40 * 3_600)
    #expect(time.ledger.balances)
    #expect(time.notes == ["spent_repeats": 1])
  }

  @Test func `logged leave is not available and makes the day shorter`() throws {
    let time = try Made.time([
      Made.worklog("2024-03-04", hours: 4, .away), Made.worklog("2024-03-04", hours: 1),
    ])
    #expect(try time.day("2024-03-04").notAvailable == 4 * 3_600)
    #expect(try time.day("2024-03-04").capacity == 4 * 3_600)
    #expect(time.minutes() == 60)
  }

  @Test func `acts on tickets are counted by day and take no time`() throws {
    let time = try Made.time([
      Made.touch(.reported, "2024-03-04 23:59"), Made.touch(.resolved, "2024-03-05 00:00"),
      Made.touch(.commented, "2024-03-05 10:00"),
      Made.touch(.commented, "2024-03-05 10:00", id: 1),
      Made.touch(.reported, "2024-03-11 00:00"),
    ])
    #expect(try time.day("2024-03-04").reported == 1)
    #expect(try time.day("2024-03-05").resolved == 1)
    #expect(try time.day("2024-03-05").commented == 2)
    #expect(time.ledger == TimeLedger())
    #expect(time.notes == ["touches_outside_window": 1])
    #expect(time.lastSeen?.iso == "2024-03-05")
  }
}
