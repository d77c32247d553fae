import BifocalModel
import Ingestion
import Testing

@Suite struct TicketFormatTests {
  static let header = [
    "Summary", "Issue key", "Issue Type", "Status", "Project key", "Project name", "Priority",
    "Assignee", "Assignee Id", "Reporter", "Reporter Id", "Created", "Resolved", "Labels",
    "Labels", "Description", "Log Work", "Log Work", "Time Spent", "Σ Time Spent", "Sprint",
    "Sprint", "Comment", "Comment", "Parent key", "Parent summary",
  ]

  static func row(
    title: String = "Fix login", key: String = "A-1", assignee: String = "Ana Ruiz",
    assigneeId: String = "712020:ana", reporter: String = "Chen Li", created: String,
    resolved: String = "", work: [String] = ["", ""], spent: String = "",
    comments: [String] = ["", ""]
  ) -> [String] {
    [
      title, key, "Bug", "Done", "A", "Alpha", "Medium", assignee, assigneeId, reporter, "",
      created, resolved, "ui", "auth", "line 1\n\nline 3",
    ] + work + [spent, "999999", "S 1", "S 2"] + comments + ["A-7", "Login that lasts"]
  }

  @Test func touchesOfAnIssue() throws {
    let fixture = Fixture(
      Self.header,
      [
        Self.row(
          created: "05/Mar/24 9:14 AM", resolved: "06/Mar/24 12:39 AM",
          work: [
            "standup; and more;05/Mar/24 9:30 AM;712020:ana;900",
            ";2024-03-05 14:00:00;712020:ana;5400",
          ], spent: "6300",
          comments: ["05/Mar/24 4:38 PM;712020:ana;done, see PR; thanks", "a bare text"])
      ])
    let batch = try fixture.items()
    #expect(batch.leaders == ["Chen Li", "Ana Ruiz"])
    #expect(batch.items.map(\.kind) == [.reported, .resolved, .commented, .worklog, .worklog])
    #expect(batch.items.map(\.seconds) == [0, 0, 0, 900, 5_400])
    #expect(
      batch.items.map { instant($0.start) } == [
        "2024-03-05T09:14:00Z", "2024-03-06T00:39:00Z", "2024-03-05T16:38:00Z",
        "2024-03-05T09:30:00Z", "2024-03-05T14:00:00Z",
      ])
    // The reporter's content and the assignee's differ in who reported.
    #expect(batch.contents.map(\.isOrganizerSelf) == [.yes, .no])
    #expect(batch.items.map(\.content) == [0, 1, 1, 1, 1])
    let content = batch.contents[1]
    #expect(batch.string(.labels, of: content) == "ui, auth")
    #expect(batch.string(.project, of: content) == "A, Alpha")
    #expect(batch.string(.epic, of: content) == "A-7, Login that lasts")
    #expect(batch.string(.ticketType, of: content) == "Bug")
    #expect(batch.string(.id, of: content) == "A-1")
    #expect(content.minutes == 105)
    #expect(Set(batch.items.map(\.subject)).count == 1)
    #expect(batch.ledger.notes == ["comment-unreadable": 1])
    #expect(batch.ledger.items == ["reported": 1, "resolved": 1, "commented": 1, "worklog": 2])
  }

  @Test func timeSpentStandsAloneOnly() throws {
    let fixture = Fixture(
      Self.header,
      [
        Self.row(created: "2024-03-05 09:14", resolved: "2024-03-08 10:00", spent: "7200"),
        Self.row(created: "2024-03-05 09:14", spent: "7200"),
        Self.row(
          created: "2024-03-05 09:14", resolved: "2024-03-08 10:00",
          work: [";2024-03-05 14:00;Ana Ruiz;3600", ""], spent: "7200"),
        Self.row(assignee: "", assigneeId: "", created: "2024-03-05 09:14", spent: "7200"),
      ])
    let batch = try fixture.items()
    let spent = batch.items.filter { $0.kind == .timeSpent }
    #expect(spent.map(\.seconds) == [7_200])
    #expect(spent.map { instant($0.start) } == ["2024-03-08T10:00:00Z"])
    #expect(batch.ledger.notes == ["time-spent-unresolved": 1])
    #expect(batch.ledger.used == 4)
  }

  @Test func worklogsOfPeopleOutsideTheRosterAreStillKnownToHaveBeenLogged() throws {
    let team = try roster("leader|name\nann|Ann Lee")
    let tempo = try Fixture(
      """
      Issue Key|Issue summary|Hours|Work date|Full name
      OPS-1|Migrate|40|2024-03-04 00:00|Bob Ray
      OPS-2|Tidy|1|2024-03-04 00:00|Ann Lee
      ||2|2024-03-04 00:00|Bob Ray
      """
    ).items(roster: team)
    let issues = try Fixture(
      Self.header,
      ["OPS-1", "OPS-2", "OPS-3", "OPS-4"].map { key in
        Self.row(
          key: key, assignee: "Ann Lee", assigneeId: "", created: "2024-03-01 09:00",
          resolved: "2024-03-08 10:00",
          work: [key == "OPS-4" ? ";2024-03-05 14:00;Bob Ray;3600" : "", ""], spent: "7200")
      }
    ).items(roster: team)
    let items = try Fixture(
      """
      title|kind|leader|start|minutes
      ops-3 again|worklog|Bob Ray|2024-03-04|60
      OPS-3 again|worklog|Bob Ray|2024-03-04|60
      Lunch|calendar|Bob Ray|2024-03-04T12:00|60
      """
    ).items(roster: team)
    #expect(issues.items.map(\.kind).filter { $0 == .timeSpent }.count == 3)
    let subjects = Dictionary(
      issues.items.map { (issues.string(.id, of: issues.contents[Int($0.content)]), $0.subject) },
      uniquingKeysWith: { one, _ in one })
    #expect(tempo.loggedSubjects == Set([subjects["OPS-1"], subjects["OPS-2"]].compactMap(\.self)))
    #expect(issues.loggedSubjects == Set([subjects["OPS-4"]].compactMap(\.self)))
    let third = try #require(subjects["OPS-3"])
    #expect(items.loggedSubjects.count == 2 && items.loggedSubjects.contains(third))
  }

  @Test func rowsThatNameNothingShareNoSubject() throws {
    let untitled = try Fixture(
      ["Subject", "Start Date", "Start Time", "End Date", "End Time"],
      [["", "2024-03-04", "10:00", "2024-03-04", "11:00"]]
    ).items()
    let unnamed = try Fixture(
      ["Issue Key", "Issue summary", "Hours", "Work date", "Full name"],
      [["", "", "1", "2024-03-04 00:00", "Ann Lee"]]
    ).items()
    #expect(untitled.items.map(\.subject) == [Hash128()])
    #expect(unnamed.items.map(\.subject) == [Hash128()])
    #expect(unnamed.loggedSubjects.isEmpty)
  }

  @Test func accountsAreTheNamesThatTheFileGivesThem() throws {
    let team = try roster(
      """
      leader|name|emails|aliases
      ana|Ana Ruiz|ana@example.org|
      ben|Ben Okafor||712020:ben
      """)
    let fixture = Fixture(
      Self.header,
      [
        Self.row(
          reporter: "Nobody Known", created: "2024-03-05 09:14",
          comments: ["2024-03-06 10:00;712020:ana;hi", "2024-03-06 11:00;712020:ben;hi"]),
        Self.row(
          key: "A-2", reporter: "Nobody Known", created: "2024-03-05 09:14",
          comments: ["2024-03-06 10:00;712020:else;hi", ""]),
        Self.row(key: "A-3", reporter: "", created: "2024-03-05 09:14"),
      ])
    let batch = try fixture.items(roster: team)
    #expect(batch.leaders == ["ana", "ben"])
    #expect(batch.items.map(\.kind) == [.commented, .commented])
    #expect(batch.ledger.setAside == ["not-in-roster": 1, "no-touch": 1])
    #expect(
      batch.ledger.unmatched == [
        "Nobody Known": .init(rows: 2, seconds: 0), "712020:else": .init(rows: 1, seconds: 0),
      ])
    #expect(batch.ledger.balances)
  }

  @Test func aRuleNarrowsTicketsToOneLeader() throws {
    let fixture = Fixture(
      Self.header,
      [
        Self.row(created: "2024-03-05 09:14", resolved: "2024-03-08 10:00"),
        Self.row(assignee: "Dana", assigneeId: "", created: "2024-03-05 09:14"),
      ])
    let batch = try fixture.items(SourceOptions(leader: .fixed("ruiz, ana")))
    #expect(batch.leaders == ["Ana Ruiz"])
    #expect(batch.items.map(\.kind) == [.resolved])
    #expect(batch.ledger.setAside == ["another-leader": 1])
  }

  @Test func unreadableCellsOfAnIssue() throws {
    let fixture = Fixture(
      Self.header,
      [
        Self.row(created: "32/Mar/24 9:14 AM"),
        Self.row(created: "2024-03-05 09:14", spent: "two hours"),
        Self.row(created: "2024-03-05 09:14", work: [";2024-03-05 14:00;Ana Ruiz;long", ""]),
      ])
    let batch = try fixture.items()
    #expect(
      batch.diagnostics.map(\.reason) == [
        "date-impossible", "number-unreadable", "log-work-unreadable",
      ])
    #expect(batch.diagnostics.map(\.severity) == [.rejected, .rejected, .warning])
    #expect(batch.diagnostics.map(\.column) == ["Created", "Time Spent", "Log Work"])
    #expect(!batch.diagnostics[1].text.contains("two"))
    #expect(batch.ledger.rejected == 2)
    #expect(batch.ledger.used == 1)
  }

  @Test func tempoWorklogs() throws {
    let fixture = Fixture(
      """
      Issue Key|Issue summary|Hours|Work date|Username|Full name|Work Description|Project Key|Epic Link
      A-1|Sprint 37|0.25|2021-01-04 00:00|ana@example.org|Ana Ruiz|Stand up|A|A-7
      A-1|Sprint 37|1.333333|2021-01-04 09:30|ana@example.org|Ana Ruiz|Pairing|A|
      A-2|Other|"7,5|2021-01-05 00:00|ana@example.org|Ana Ruiz||A|
      A-2|Other|7,5|2021-01-05 00:00|chen@example.org|Chen Li||A|
      Total||9.08|||||
      """)
    let team = try roster(
      """
      leader|name|emails|field|zone
      ana||ana@example.org|software|America/New_York
      """)
    let batch = try fixture.items(roster: team, zone: "Europe/Berlin")
    #expect(batch.items.map(\.seconds) == [900, 4_800])
    #expect(batch.items.map(\.flags) == [[.dayOnly], []])
    // A day without a time is the leader's day; a time is the export's.
    #expect(instant(batch.items[0].start) == "2021-01-04T05:00:00Z")
    #expect(instant(batch.items[1].start) == "2021-01-04T08:30:00Z")
    #expect(batch.items[0].identity != batch.items[1].identity)
    #expect(batch.string(.field, of: batch.contents[0]) == "software")
    #expect(batch.string(.title, of: batch.contents[0]) == "Sprint 37")
    #expect(batch.string(.description, of: batch.contents[0]) == "Stand up")
    #expect(batch.contents[0].kind == .worklog)
    #expect(batch.ledger.unmatched == ["Chen Li": .init(rows: 1, seconds: 27_000)])
    #expect(batch.ledger.setAside == ["not-in-roster": 1, "footer": 1])
    #expect(batch.diagnostics.map(\.reason) == ["number-unreadable"])
    #expect(batch.byteLedger.footer > 0)
    #expect(batch.ledger.balances)
  }
}
