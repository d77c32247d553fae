import BifocalModel
import Ingestion
import Testing

@Suite struct TogglTests {
  static let example = FormatExample(
    "toggl_detailed", needed: ["Start date"],
    """
    User|Email|Client|Project|Task|Description|Billable|Start date|Start time|End date|End time|Duration|Tags|Amount ()
    Ana|ana@example.org|Acme|Website||Standup, daily|No|2024-04-01|08:00:00|2024-04-01|08:15:00|00:15:00|a, b|
    Ana|ana@example.org|Acme|Website|Design||No|2024-04-01|23:30:00|2024-04-02|00:45:00|01:15:00||
    Ana|ana@example.org|||| |No|2024-04-02|00:00:00|2024-04-02|01:00:00|01:00:00||
    Ben|ben@example.org|Acme|Website||A-7 long haul|Yes|2024-04-03|08:00:00|2024-04-04|12:00:00|28:00:00||
    Ben|ben@example.org|Acme|Website||Without length|Yes|2024-10-27|01:30:00|2024-10-27|03:30:00|||
    Ben|ben@example.org|Acme|Website||Still running|Yes|2024-04-05|08:00:00||||
    """)

  @Test func readsEntriesWithStartAndLength() throws {
    let reading = try Self.example.read(zone: "Europe/Berlin")
    #expect(
      reading.lines == [
        "worklog Ana 2024-04-01T06:00:00Z 15 Standup, daily",
        "worklog Ana 2024-04-01T21:30:00Z 75 Design",
        "worklog Ana 2024-04-01T22:00:00Z 60 ",
        "worklog Ben 2024-04-03T06:00:00Z 1680 A-7 long haul",
        // The clock was turned back between.
        "worklog Ben 2024-10-26T23:30:00Z 180 Without length",
      ])
    // Midnight in a column of times is a time.
    #expect(reading.batch.items.allSatisfy { !$0.flags.contains(.dayOnly) })
    #expect(reading.batch.contents.map(\.hour) == [8, 23, 0, 8, 1])
    #expect(reading.texts(.project)[0] == "Acme, Website")
    #expect(reading.texts(.labels)[0] == "a, b")
    #expect(reading.texts(.categories)[1] == "Design")
    #expect(reading.rejects == ["7 Duration number-unreadable"])
    #expect(reading.batch.diagnostics[0].message.contains("neither how long it took nor when"))
  }

  @Test func anAddressOfTheRosterIsThePerson() throws {
    let team = try roster("leader|name|emails\nana|Ana Ruiz|ana@example.org")
    let reading = try Self.example.read(roster: team, zone: "Europe/Berlin")
    #expect(reading.batch.leaders == ["ana"])
    #expect(reading.batch.ledger.setAside == ["not-in-roster": 2])
    #expect(reading.batch.ledger.unmatched["Ben"]?.seconds == 31 * 3_600)
  }

  /// The key of a ticket in the entry's text is what a meeting or an issue shares with it.
  @Test func aKeyInTheTextIsTheSubject() throws {
    let reading = try Self.example.read()
    let issue = try Fixture(
      TicketFormatTests.header, [TicketFormatTests.row(key: "A-7", created: "2024-04-01 09:00")]
    ).items()
    #expect(reading.batch.items[3].subject == issue.items[0].subject)
  }
}
