import BifocalModel
import Ingestion
import Testing

@Suite struct GitLabTests {
  static let example = FormatExample(
    "gitlab_issues", needed: ["Title"],
    """
    Title|Description|Issue ID|URL|State|Author|Author Username|Assignee|Assignee Username|Confidential|Locked|Due Date|Created At (UTC)|Updated At (UTC)|Closed At (UTC)|Milestone|Weight|Labels|Time Estimate|Time Spent
    Fix login|Steps|12|https://gitlab.example/o/r/-/issues/12|Closed|Ana|ana.r|Ana, Ben|ana.r, ben.o|No|No|2024-03-08|2024-03-05 09:14:00||2024-03-06 12:00:00|May|3|bug,ui|28800|6300
    Draft||13|https://gitlab.example/o/r/-/issues/13|Closed|Ana|ana.r|Ben|ben.o|No|No||2024-03-05 09:14:00||2024-03-06 12:00:00||||0|3600
    Broken||14|https://gitlab.example/o/r/-/issues/14|Open|Ana|ana.r|||No|No||2024-13-05 09:14:00||||||0|
    """)

  @Test func readsUTCAndSeconds() throws {
    let reading = try Self.example.read(zone: "Asia/Tokyo")
    #expect(reading.decision("zone") == "UTC")
    #expect(
      reading.lines == [
        "reported Ana 2024-03-05T09:14:00Z 0 Fix login",
        "resolved Ana 2024-03-06T12:00:00Z 0 Fix login",
        "resolved Ben 2024-03-06T12:00:00Z 0 Fix login",
        "reported Ana 2024-03-05T09:14:00Z 0 Draft", "resolved Ben 2024-03-06T12:00:00Z 0 Draft",
        "time_spent Ben 2024-03-06T12:00:00Z 60 Draft",
      ])
    // Time of a ticket with two assignees is nobody's alone.
    #expect(reading.batch.ledger.notes == ["time-spent-shared": 1])
    #expect(reading.texts(.labels)[0] == "bug,ui")
    #expect(reading.texts(.epic)[0] == "May")
    #expect(reading.rejects == ["4 Created At (UTC) date-impossible"])
  }

  @Test func accountNamesStandInForNamesThatTheRosterDoesNotKnow() throws {
    let team = try roster("leader|name|aliases\nben|Ben Okafor|ben.o")
    let reading = try Self.example.read(roster: team)
    #expect(reading.batch.leaders == ["ben"])
    #expect(reading.batch.items.map(\.kind) == [.resolved, .resolved, .timeSpent])
  }
}
