import BifocalModel
import SampleExports
import Testing

@Suite struct ZoneTests {
  /// A calendar says the leader's own time of day: work is in the working day wherever they live.
  @Test func calendarsAreInTheLeadersOwnZone() throws {
    let world = try Sample.seven.get()
    for leader in world.truth.leaders {
      let rows = world.truth.rows.filter { $0.path == leader.calendar }
      let records = try Sample.file(leader.calendar).dropFirst()
      var inside = 0
      var all = 0
      for (row, record) in zip(rows, records) where row.status == .counted {
        let start = try #require(Dates.minutes(Sample.text(record.cells[2], isWindows: true)))
        all += 1
        inside += (540..<1_020).contains(start) ? 1 : 0
      }
      #expect(Double(inside) / Double(all) > 0.92, "\(leader.calendar): \(inside) of \(all)")
    }
  }

  /// The leader's local start, converted here on its own, is what the worklog file says.
  @Test func timedWorklogsAreInTheStatedZone() throws {
    let world = try Sample.seven.get()
    let stated = try #require(ZoneRules(identifier: world.truth.ticketZone))
    let items = try Sample.file("labelled.csv").dropFirst()
      .map { $0.cells.map { Sample.text($0, isWindows: false) } }.filter { $0[6] == "worklog" }
    var expected: Set<String> = []
    for item in items {
      let zone = try #require(ZoneRules(identifier: item[4]))
      let date = try #require(CivilDate(iso: item[2].prefix(10)))
      let minutes = try #require(Dates.minutes(String(item[2].dropFirst(11))))
      let local = stated.local(zone.instant(local: date.day * 86_400 + minutes * 60).instant)
      expected.insert("\(item[1]) \(local)")
    }
    let rows = world.truth.rows.filter { $0.path == "worklogs/tempo.csv" }
    var timed = 0
    for (row, record) in zip(rows, try Sample.file("worklogs/tempo.csv").dropFirst())
    where row.status == .worklog {
      let cell = Sample.text(record.cells[3], isWindows: false)
      let date = try #require(CivilDate(iso: cell.prefix(10)))
      let minutes = try #require(Dates.minutes(String(cell.dropFirst(11))))
      guard minutes > 0 else {
        #expect(date == row.date, "a day without a time is the leader's own")
        continue
      }
      timed += 1
      #expect(expected.contains("\(row.leader) \(date.day * 86_400 + minutes * 60)"))
    }
    #expect(timed > 50)
  }

  /// Singapore works while Berlin sleeps: the hours at which its leaders report tickets.
  @Test func ticketsAreInTheStatedZone() throws {
    let world = try Sample.seven.get()
    let stated = try #require(ZoneRules(identifier: world.truth.ticketZone))
    let zones = Dictionary(
      uniqueKeysWithValues: world.truth.leaders.map { ($0.key, $0.zone) })
    let records = Dictionary(
      uniqueKeysWithValues: try Sample.file("tickets/jira.csv").map { ($0.line, $0) })
    var seen: Set<String> = []
    for row in world.truth.rows where row.status == .reported {
      let name = try #require(zones[row.leader])
      let zone = try #require(ZoneRules(identifier: name))
      let record = try #require(records[row.line])
      let local = try #require(Dates.jira(Sample.text(record.cells[19], isWindows: false)))
      let instant = stated.instant(local: local).instant
      #expect((540..<1_020).contains(zone.local(instant) % 86_400 / 60), "line \(row.line)")
      #expect(zone.day(of: instant) == row.date)
      seen.insert(name)
    }
    #expect(seen.count == 4)
  }
}
