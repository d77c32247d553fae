import BifocalModel
import Ingestion
import Testing

@Suite struct TogglTests {
  static let sample = ExportSample(
    "toggl_detailed", needed: ["User", "Start date", "Duration"], hasMark: true,
    """
    User|Email|Client|Project|Task|Description|Billable|Start date|Start time|End date|End time|Duration|Tags|Amount ()
    Ana Ruiz|ana@example.org|Acme|Website|Build|Standup, daily|No|2019-04-01|08:00:00|2019-04-01|08:15:00|00:15:00|a, b|
    Ana Ruiz|ana@example.org|Acme|Website|Build|OPS-12 fix login|Yes|2019-04-01|22:30:00|2019-04-02|01:00:00|02:30:00||
    Ana Ruiz|ana@example.org||Website|||No|2019-04-02|00:00:00|2019-04-03|02:00:00|26:00:00||
    Ana Ruiz|ana@example.org||||Paused|No|2019-04-03|09:00:00|2019-04-03|10:00:00|00:40:00||
    |||Website||Nobody|No|2019-04-03|09:00:00|2019-04-03|10:00:00|01:00:00||
    Ana Ruiz|ana@example.org||||Bad|No|2019-04-31|09:00:00|2019-04-03|10:00:00|01:00:00||
    Ana Ruiz|ana@example.org||||Long|No|2019-04-03|09:00:00|2019-04-03|10:00:00|an hour||
    Ben Okafor|ben@example.org|||||No|2019-04-04|09:00:00|2019-04-04|10:00:00|01:00:00||
    """)

  @Test func readWhole() throws {
    let team = try roster("leader|emails\nana|ana@example.org")
    let (batch, _) = try Self.sample.read(roster: team)
    #expect(
      batch.summary == [
        "worklog ana 2019-04-01T06:00:00Z 15", "worklog ana 2019-04-01T20:30:00Z 150",
        "worklog ana 2019-04-01T22:00:00Z 1560", "worklog ana 2019-04-03T07:00:00Z 40",
      ])
    // An entry at midnight has a time, unlike a day of Tempo's.
    #expect(batch.items.map(\.flags) == [[], [], [], []])
    #expect(batch.items.map { $0.end - $0.start } == [900, 9_000, 93_600, 2_400])
    #expect(batch.texts(.title) == ["Standup, daily", "OPS-12 fix login", "Website", "Paused"])
    #expect(
      batch.texts(.project) == ["Acme, Website, Build", "Acme, Website, Build", "Website", ""])
    #expect(batch.texts(.labels)[0] == "a, b")
    #expect(batch.contents.map(\.hour) == [8, 22, 0, 9])
    #expect(batch.ledger.notes == ["duration-differs": 1])
    #expect(batch.ledger.setAside == ["not-in-roster": 1])
    #expect(batch.ledger.unmatched == ["Ben Okafor": .init(rows: 1, seconds: 3_600)])
    #expect(
      batch.diagnostics.map(\.reason) == ["leader-missing", "date-impossible", "number-unreadable"])
    #expect(batch.diagnostics.map(\.column) == ["User", "Start date", "Duration"])
    #expect(!batch.diagnostics[2].text.contains("hour "))
  }

  @Test func withoutARosterEverybodyIsALeaderByName() throws {
    let (batch, _) = try Self.sample.read()
    #expect(batch.leaders == ["Ana Ruiz", "Ben Okafor"])
  }

  /// A worklog and the meeting it repeats share a subject, by the key or the title.
  @Test func theSubjectIsTheKeyOfATicketElseTheTitle() throws {
    let (batch, _) = try Self.sample.read()
    let tempo = try Fixture(
      """
      Issue Key|Hours|Work date|Full name
      OPS-12|1|2024-03-04|Ana Ruiz
      """
    ).items()
    let meeting = try Fixture(
      """
      Subject|Start Date|Start Time|End Date|End Time
      Standup, daily|2019-04-01|08:00|2019-04-01|08:15
      """
    ).items()
    #expect(batch.items[1].subject == tempo.items[0].subject)
    #expect(batch.items[0].subject == meeting.items[0].subject)
    #expect(batch.loggedSubjects.contains(batch.items[1].subject))
  }

  @Test func withoutTimesAnEntryIsOfADay() throws {
    let team = try roster("leader|name|zone\nana|Ana Ruiz|America/New_York")
    let batch = try Fixture(
      """
      User|Start date|Duration|Description
      Ana Ruiz|2019-04-01|1:30|Review
      Ana Ruiz|2019-04-01|1:30|Review of another
      """
    ).items(roster: team, zone: "Europe/Berlin")
    #expect(batch.items.map(\.flags) == [[.dayOnly], [.dayOnly]])
    #expect(batch.summary[0] == "worklog ana 2019-04-01T04:00:00Z 90")
    #expect(batch.items[0].identity != batch.items[1].identity)
    #expect(batch.contents[0].hour == -1)
  }
}
