import Attribution
import BifocalModel
import Testing

/// Weeks that can be checked by hand; Monday is 2024-03-04, working hours are 09:00 to 17:00.
@Suite struct CalendarTests {
  @Test func `10 to 11 and half past 10 to half past 11 are an hour and a half, half each`() throws
  {
    let items = [
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", .delivery),
      Made.event("2024-03-04 10:30", "2024-03-04 11:30", .roadmap),
    ]
    let time = try Made.time(items)
    #expect(time.minutes(nil, .delivery) == 45)
    #expect(time.minutes(nil, .roadmap) == 45)
    #expect(try time.day("2024-03-04").conflict == 1_800)
    #expect(time.ledger.items == 7_200)
    #expect(time.ledger.overlap == 1_800)
    #expect(try time.day("2024-03-04").items == 2)
  }

  @Test func `the longest has the time, of equals the earlier`() throws {
    let options = AttributionOptions(overlap: .longestFirst)
    let items = [
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", .delivery),
      Made.event("2024-03-04 10:30", "2024-03-04 11:30", .roadmap),
      Made.event("2024-03-04 10:15", "2024-03-04 12:15", .vision),
    ]
    let time = try Made.time(items, options: options)
    #expect(time.minutes(nil, .vision) == 120)
    #expect(time.minutes(nil, .delivery) == 15)
    #expect(time.minutes(nil, .roadmap) == 0)
    #expect(time.ledger.overlap == 105 * 60)
    let equals = try Made.time(Array(items.prefix(2)), options: options)
    #expect(equals.minutes(nil, .delivery) == 60)
    #expect(equals.minutes(nil, .roadmap) == 30)
  }

  @Test func `sum counts every event whole and calls nothing overlap`() throws {
    let items = [
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", .delivery),
      Made.event("2024-03-04 10:30", "2024-03-04 11:30", .roadmap),
      Made.event("2024-03-04 10:00", "2024-03-04 12:00", .private),
    ]
    let time = try Made.time(items, options: AttributionOptions(overlap: .sum))
    #expect(time.minutes(nil, .delivery) == 60)
    #expect(time.minutes(nil, .roadmap) == 60)
    #expect(time.ledger.overlap == 0)
    #expect(time.ledger.notAvailable == 7_200)
    #expect(try time.day("2024-03-04").conflict == 1_800)
  }

  @Test func `an event over midnight from Sunday to Monday is cut`() throws {
    let time = try Made.time(
      [Made.event("2024-03-10 22:30", "2024-03-11 01:00")],
      window: Made.window("2024-03-04", "2024-03-17"))
    #expect(time.minutes("2024-03-10") == 90)
    #expect(time.minutes("2024-03-11") == 60)
    #expect(try time.day("2024-03-10").items == 1)
    #expect(try time.day("2024-03-11").items == 0)
    #expect(time.days.map(\.date.iso).first == "2024-03-10")
    #expect(time.days.map(\.date.iso).last == "2024-03-17")
  }

  @Test func `the hour that Berlin skipped on 2024-03-31 is not worked`() throws {
    let always = WorkingHours(days: [Bool](repeating: true, count: 7), from: 0, to: 1_440)
    let leader = Made.leader(Made.term(hours: always))
    let spring = try Made.time(
      [Made.event("2024-03-31 00:00", "2024-04-01 00:00")], leader,
      window: Made.window("2024-03-25", "2024-04-07"))
    #expect(spring.minutes("2024-03-31", nil, .insideHours) == 23 * 60)
    #expect(try spring.day("2024-03-31").capacity == 23 * 3_600)
    #expect(try spring.day("2024-04-01").capacity == 24 * 3_600)
    let autumn = try Made.time(
      [Made.event("2024-10-27 00:00", "2024-10-28 00:00")], leader,
      window: Made.window("2024-10-21", "2024-10-28"))
    #expect(autumn.minutes("2024-10-27") == 25 * 60)
    #expect(try autumn.day("2024-10-27").capacity == 25 * 3_600)
  }

  @Test func `time before nine, after five and on days off is outside hours`() throws {
    let leader = Made.leader(Made.term(holidays: ["2024-03-05"]))
    let time = try Made.time(
      [
        Made.event("2024-03-04 08:30", "2024-03-04 09:15"),
        Made.event("2024-03-04 16:45", "2024-03-04 18:00", id: 1),
        Made.event("2024-03-05 10:00", "2024-03-05 11:00"),
        Made.event("2024-03-09 10:00", "2024-03-09 11:00"),
      ], leader)
    #expect(time.minutes("2024-03-04", nil, .insideHours) == 30)
    #expect(time.minutes("2024-03-04") == 120)
    #expect(time.minutes("2024-03-05", nil, .insideHours) == 0)
    #expect(time.minutes("2024-03-09", nil, .insideHours) == 0)
    #expect(try time.day("2024-03-05").capacity == 0)
    #expect(try time.day("2024-03-09").capacity == 0)
    #expect(try time.day("2024-03-06").capacity == 8 * 3_600)
  }

  @Test(arguments: [
    (ItemFlags.cancelled, "cancelled_items"), (.declined, "declined_items"),
    (.free, "free_items"), (.tentative, "tentative_items"),
  ])
  func `an event that did not take place takes no time and is counted`(
    flag: ItemFlags, note: String
  ) throws {
    let time = try Made.time([Made.event("2024-03-04 10:00", "2024-03-04 11:00", flags: flag)])
    #expect(time.slices.isEmpty)
    #expect(time.ledger.notCounted == 3_600)
    #expect(time.notes == [note: 1])
    #expect(try time.day("2024-03-04").items == 0)
  }

  @Test func `tentative counts when asked, and a filter sets aside even what was called off`()
    throws
  {
    let asked = try Made.time(
      [Made.event("2024-03-04 10:00", "2024-03-04 11:00", flags: .tentative)],
      options: AttributionOptions(countTentative: true))
    #expect(asked.minutes() == 60)
    let filtered = try Made.time([
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", flags: [.filtered, .cancelled])
    ])
    #expect(filtered.ledger.filtered == 3_600)
    #expect(filtered.days.isEmpty)
    #expect(filtered.lastSeen?.iso == "2024-03-04")
  }

  @Test func `private time yields to work and only absence takes capacity`() throws {
    let time = try Made.time([
      Made.event("2024-03-04 12:00", "2024-03-04 13:00", .private),
      Made.event("2024-03-04 12:30", "2024-03-04 13:30", .delivery, flags: .outOfOffice),
      Made.event("2024-03-05 14:00", "2024-03-05 18:00", .away),
      Made.event("2024-03-05 15:00", "2024-03-05 16:00", .review),
      Made.event("2024-03-06 09:00", "2024-03-06 10:00", .delivery, flags: .markedPrivate),
    ])
    #expect(time.minutes("2024-03-04", .delivery) == 60)
    #expect(try time.day("2024-03-04").notAvailable == 1_800)
    #expect(try time.day("2024-03-04").capacity == 8 * 3_600)
    #expect(time.minutes("2024-03-05", .review) == 60)
    #expect(try time.day("2024-03-05").notAvailable == 3 * 3_600)
    #expect(try time.day("2024-03-05").capacity == 6 * 3_600)
    #expect(try time.day("2024-03-06").notAvailable == 3_600)
    #expect(try time.day("2024-03-06").capacity == 8 * 3_600)
    #expect(time.slices.allSatisfy { $0.activity.isAccounted })
    #expect(time.ledger.overlap == 1_800 + 3_600)
  }

  @Test func `the full-time share scales what is left after absence`() throws {
    let time = try Made.time(
      [Made.event("2024-03-04 09:00", "2024-03-04 13:00", .away)],
      Made.leader(Made.term(fte: 600)))
    #expect(try time.day("2024-03-04").capacity == 4 * 3_600 * 6 / 10)
    #expect(try time.day("2024-03-05").capacity == 8 * 3_600 * 6 / 10)
  }

  @Test func `one is solo, more are a meeting, and a row may not say`() throws {
    let time = try Made.time([
      Made.event("2024-03-04 10:00", "2024-03-04 11:00", attendees: 1),
      Made.event("2024-03-05 10:00", "2024-03-05 11:00", attendees: 2, id: 1),
      Made.event("2024-03-06 10:00", "2024-03-06 11:00", flags: .outcomeLinked),
    ])
    #expect(
      time.slices.map(\.tags) == [
        [.insideHours, .timed, .solo], [.insideHours, .timed, .meeting],
        [.insideHours, .timed, .outcomeLinked],
      ])
  }
}
