import Attribution
import BifocalModel
import Testing

/// A leader who moves to another zone: no second is lost and none counts twice.
@Suite struct MoveTests {
  @Test(arguments: [
    (Made.berlin, Made.newYork, 30), (Made.newYork, Made.berlin, 18), (Made.tokyo, Made.berlin, 32),
    (Made.berlin, Made.tokyo, 16),
  ])
  func `the eve of a move is longer or shorter by the difference of the zones`(
    from: ZoneRules, to: ZoneRules, hours: Int
  ) throws {
    let leader = Made.leader(
      Made.term(zone: from), Made.term(from: "2024-01-10", zone: to))
    let start = from.start(of: Made.date("2024-01-08"))
    let end = to.start(of: Made.date("2024-01-13"))
    let time = try Made.time(
      [Made.item(.event, start, end, end - start, .delivery, [], -1, "", 0)], leader,
      window: Made.window("2024-01-08", "2024-01-12"))
    #expect(time.ledger.accounted == end - start)
    #expect(
      time.days.map { time.minutes($0.date.iso) / 60 } == [24, hours, 24, 24, 24])
    // A move east ends the eve early: at 16:00 in Berlin it is Tokyo's midnight.
    let eve = min(8, hours - 9)
    #expect(time.days.map { $0.capacity / 3_600 } == [8, eve, 8, 8, 8])
  }

  @Test func `a day that Samoa skipped has no second`() throws {
    let leader = Made.leader(Made.term(zone: Made.apia))
    let start = Made.apia.start(of: Made.date("2011-12-29"))
    let time = try Made.time(
      [Made.item(.event, start, start + 172_800, 172_800, .delivery, [], -1, "", 0)], leader,
      window: Made.window("2011-12-26", "2012-01-01"))
    #expect(time.minutes("2011-12-29") == 1_440)
    #expect(time.minutes("2011-12-30") == 0)
    #expect(time.minutes("2011-12-31") == 1_440)
    #expect(try time.day("2011-12-30").capacity == 0)
  }

  @Test func `hours and share are those of the term in force`() throws {
    let leader = Made.leader(
      Made.term(), Made.term(from: "2024-03-06", fte: 500, hours: WorkingHours(from: 600, to: 900)))
    let time = try Made.time(
      [
        Made.event("2024-03-05 09:00", "2024-03-05 10:00"),
        Made.event("2024-03-06 09:00", "2024-03-06 10:30"),
      ], leader)
    #expect(time.minutes("2024-03-05", nil, .insideHours) == 60)
    #expect(time.minutes("2024-03-06", nil, .insideHours) == 30)
    #expect(try time.day("2024-03-06").capacity == 5 * 3_600 / 2)
  }
}
