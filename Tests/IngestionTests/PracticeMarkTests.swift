import BifocalModel
import CSVRecords
import Ingestion
import Testing

/// What rows say for the measures of practices, found where they are read.
@Suite struct PracticeMarkTests {
  private static let purpose: ItemMarks = [.purposeKnown, .purposeStated]
  private static let urgency: ItemMarks = [.urgencyKnown, .urgent]
  private static let importance: ItemMarks = [.importanceKnown, .important]

  private func marks(_ text: String, _ options: SourceOptions = SourceOptions()) throws
    -> [ItemMarks]
  {
    try Fixture(text).items(options).items.map(\.marks)
  }

  // MARK: Calendars

  private static let outlook =
    "Subject|Start Date|Start Time|End Date|End Time|Priority|Show time as|Calendar Owner"

  @Test func `a calendar with descriptions knows purposes, and a key in a title states one`() throws
  {
    let rows = """
      |Description
      Budget|2024-03-04|10:00|2024-03-04|11:00|Normal|2|Ana|
      OPS-12 review|2024-03-04|12:00|2024-03-04|13:00|Normal|2|Ana|
      Private Appointment|2024-03-04|14:00|2024-03-04|15:00|High|2|Ana|tooth

      """
    let found = try marks(Self.outlook + rows)
    #expect(
      found == [
        [.purposeKnown, .importanceKnown], Self.purpose.union(.importanceKnown), [],
      ])
  }

  @Test func `a calendar without descriptions knows no purpose, whatever its titles name`() throws {
    let rows = """

      OPS-12 review|2024-03-04|12:00|2024-03-04|13:00|High|2|Ana

      """
    #expect(try marks(Self.outlook + rows) == [Self.importance])
  }

  @Test(arguments: [
    ("OPS-12 review", true), ("Review of ABC2-7", true), ("Plan Q3-2025", false),
    ("ISO-27001 audit", false), ("After COVID-19", false), ("KW-12 plan", false),
    ("A-1 steak sauce", false), ("Plan", false),
  ])
  func `quarters and norms are no tickets`(title: String, isTicket: Bool) throws {
    let text = """
      title|description|leader|start|minutes
      \(title)||Ana|2024-03-04 10:00|60

      """
    #expect(try marks(text) == [isTicket ? Self.purpose : .purposeKnown])
  }

  @Test func `a blanked description is no missing one`() throws {
    let text =
      Self.outlook + """
        |Description
        Budget|2024-03-04|10:00|2024-03-04|11:00||2|Ana|The plan for May
        OPS-12 review|2024-03-04|12:00|2024-03-04|13:00||2|Ana|

        """
    let batch = try Fixture(text).items()
    let redacted = ItemFilters([.redact([.description])]).transform(batch)
    #expect(redacted.items.map(\.marks) == [[], Self.purpose])
  }

  private static let notices: [(String, String, ItemMarks)] = [
    ("2024-03-03T12:00:01Z", "ben@example.org", [.urgencyKnown, .urgent]),
    ("2024-03-03T12:00:00Z", "ben@example.org", .urgencyKnown),
    // Booked while it ran, and entered when it was over.
    ("2024-03-04T12:30:00Z", "ben@example.org", [.urgencyKnown, .urgent]),
    ("2024-03-04T13:00:01Z", "ben@example.org", []),
    // A plan of one's own.
    ("2024-03-04T11:00:00Z", "", .urgencyKnown), ("", "ben@example.org", []),
  ]

  @Test(arguments: notices)
  func `less than a day's notice is short`(created: String, guest: String, expected: ItemMarks)
    throws
  {
    let text = """
      Mailbox|Subject|BodyPreview|Start|End|IsAllDay|IsCancelled|ShowAs|Type|Organizer|Attendees|CreatedDateTime
      ana@example.org|Talk||2024-03-04T12:00:00|2024-03-04T13:00:00|False|False|busy|singleInstance|ana@example.org|\(guest)|\(created)

      """
    #expect(try marks(text) == [expected.union(.purposeKnown)])
  }

  @Test func `only exports that keep what is called off know what was held`() throws {
    let graph = """
      Mailbox|Subject|Start|End|IsAllDay|IsCancelled|ShowAs|Type
      ana@example.org|Talk|2024-03-04T12:00:00|2024-03-04T13:00:00|False|True|busy|singleInstance

      """
    #expect(try marks(graph) == [[]])
    let calendly = """
      Event Type Name|Start Date & Time|End Date & Time|User Name|Invitee Email|Invitee Time Zone|Canceled|Event UUID
      Talk|2024-03-04 12:00|2024-03-04 13:00|Ana|ben@example.org|UTC|true|e1

      """
    #expect(try marks(calendly) == [.keepsCancelled])
  }

  // MARK: Priorities

  private static let priorities: [(String, ItemMarks)] = [
    ("Highest", urgency), ("Blocker", urgency), ("Kritisch", urgency), ("Más alta", urgency),
    ("P1", urgency), ("1", urgency), ("1 - Critical", urgency), ("High", .urgencyKnown),
    ("Medium", .urgencyKnown), ("3 - Moderate", .urgencyKnown), ("Niedrig", .urgencyKnown),
    // Words of nobody's scale, and no priority, are not known to be low.
    ("Banana", []), ("None", []), ("0", []), ("10", []), ("1st", []), ("", []),
  ]

  @Test(arguments: priorities)
  func `the top of a scale is urgent`(priority: String, expected: ItemMarks) throws {
    let text = """
      title|kind|priority|leader|start|minutes
      Work|worklog|\(priority)|Ana|2024-03-04 10:00|60

      """
    #expect(try marks(text)[0].subtracting(Self.purpose) == expected)
  }

  private static let marksOfImportance: [(String, ItemMarks)] = [
    ("high", importance), ("Hoch", importance), ("normal", .importanceKnown),
    ("Low", .importanceKnown), ("urgent", []), ("", []),
  ]

  @Test(arguments: marksOfImportance)
  func `a calendar's priority is importance`(priority: String, expected: ItemMarks) throws {
    let text = """
      title|kind|priority|leader|start|minutes
      Talk|event|\(priority)|Ana|2024-03-04 10:00|60

      """
    #expect(try marks(text) == [expected])
  }

  // MARK: Tickets

  private static let jira =
    "Summary|Issue key|Priority|Assignee|Assignee Id|Reporter|Created|Resolved|Due date"
    + "|Custom field (Story Points)|Description|Parent key|Comment|Log Work"

  private func issue(
    assignee: String = "Ben|712020:ben", due: String = "", points: String = "",
    description: String = "", parent: String = "", comment: String = "", work: String = ""
  ) throws -> [Item] {
    let row =
      "Fix|A-1|Medium|\(assignee)|Ana|2024-03-04 09:00||\(due)|\(points)|\(description)|\(parent)"
      + "|\(comment)|\(work)"
    return try Fixture(Self.jira + "\n" + row + "\n").items().items
  }

  @Test func `a ticket written is known by what it has`() throws {
    let bare = try issue()[0].marks
    let known: ItemMarks = [.criteriaKnown, .priorityKnown, .estimateKnown, .parentKnown]
    #expect(bare.isSuperset(of: known.union([.hasPriority, .purposeStated])))
    #expect(bare.isDisjoint(with: [.hasCriteria, .hasEstimate, .hasParent]))
    let ready = try issue(
      points: "3", description: "Acceptance criteria: it works", parent: "A-7")[0].marks
    #expect(ready.isSuperset(of: [.hasCriteria, .hasEstimate, .hasParent, .hasPriority]))
  }

  @Test(arguments: [
    ("High", true), ("Banana", true), ("4", true), ("No priority", false), ("None", false),
    ("0", false), ("Keine", false), ("", false),
  ])
  func `no priority is none, whatever the system calls it`(priority: String, has: Bool) throws {
    let fixture = Fixture(
      ["Summary", "Issue key", "Reporter", "Created", "Priority"],
      [["Fix", "A-1", "Ana", "2024-03-04 09:00", priority]])
    let marks = try fixture.items().items[0].marks
    #expect(marks.contains(.priorityKnown) && marks.contains(.hasPriority) == has)
  }

  @Test(arguments: [
    ("Given a user, when they log in, then it works", true), ("AKZEPTANZKRITERIEN\nx", true),
    ("Critères d’acceptation", true), ("- [ ] tests", true), ("Definition of Done: x", true),
    ("when given then", false), ("Forgiven, whenever, then", false), ("It is broken", false),
    ("", false),
  ])
  func `acceptance criteria are known by their form`(description: String, has: Bool) throws {
    let fixture = Fixture(
      ["Summary", "Issue key", "Reporter", "Created", "Description"],
      [["Fix", "A-1", "Ana", "2024-03-04 09:00", description]])
    #expect(try fixture.items().items[0].marks.contains(.hasCriteria) == has)
  }

  @Test func `what an export has no column for is not known`() throws {
    let fixture = Fixture(
      ["Summary", "Issue key", "Reporter", "Created"],
      [["Fix", "A-1", "Ana", "2024-03-04 09:00"]])
    #expect(try fixture.items().items[0].marks == Self.purpose)
  }

  @Test func `work on a ticket of somebody else is known by the account`() throws {
    let comment = "04/Mar/24 4:38 PM;712020:ana;text"
    let work = "text;2024-03-04 10:00;712020:ben;3600"
    let items = try issue(comment: comment, work: work)
    #expect(items.map(\.kind) == [.reported, .commented, .worklog])
    #expect(items[1].marks.isSuperset(of: [.assigneeKnown, .othersTicket]))
    #expect(items[2].marks.contains(.assigneeKnown))
    #expect(!items[2].marks.contains(.othersTicket))
    // A ticket of nobody is nobody else's.
    let free = try issue(assignee: "|", comment: comment)
    #expect(free[1].marks.contains(.assigneeKnown) && !free[1].marks.contains(.othersTicket))
  }

  @Test func `without accounts and without a roster nobody knows whose ticket it is`() throws {
    let fixture = Fixture(
      ["Summary", "Issue key", "Assignee", "Created", "Comment"],
      [["Fix", "A-1", "Ben", "2024-03-04 09:00", "2024-03-04 16:38;712020:ana;text"]])
    #expect(try fixture.items().items.map(\.marks) == [Self.purpose])
    let team = try roster("leader|name|aliases\nana|Ana|712020:ana\nben|Ben|712020:ben")
    let known = try fixture.items(roster: team).items
    #expect(known.map(\.marks) == [Self.purpose.union([.assigneeKnown, .othersTicket])])
  }

  @Test(arguments: [
    ("2024-03-12 00:00", "2024-03-12"), ("2024-03-12", "2024-03-12"), ("", nil), ("soon", nil),
  ])
  func `the day due is the one the file writes`(due: String, day: String?) throws {
    let item = try issue(due: due)[0]
    let expected = day.flatMap { CivilDate(iso: $0) }.map { Int32($0.day) } ?? Item.noDay
    #expect(item.due == expected)
  }

  // MARK: Due dates

  private static let dues = """
    Summary|Issue key|Issue Type|Assignee|Reporter|Created|Updated|Resolved|Due date
    Late|A-1|Bug|Ben|Ana|2024-03-01 09:00|2024-03-09 10:00|2024-03-09 10:00|2024-03-08
    Open|A-2|Bug|Ben|Cho|2024-03-01 09:00|2024-03-12 08:00||2024-03-10
    Free|A-3|Bug||Ana|2024-03-01 09:00|2024-03-01 09:00||2024-03-10
    Ever|A-4|Bug|Ben|Ana|2024-03-01 09:00|2024-03-01 09:00|2024-03-02 09:00|

    """

  @Test func `assigned tickets with a due date are due, also those nobody touched`() throws {
    let team = try roster("leader|name\nben|Ben\nana|Ana")
    let batch = try Fixture(Self.dues).items(roster: team)
    #expect(batch.dues.map { batch.leaders[Int($0.leader)] } == ["ben", "ben"])
    #expect(batch.dues.map { CivilDate(day: Int($0.day)).iso } == ["2024-03-08", "2024-03-10"])
    #expect(
      batch.dues.map { $0.resolved.map(instant) } == ["2024-03-09T10:00:00Z", nil])
    #expect(batch.ticketsSeen.map(instant) == "2024-03-12T08:00:00Z")
    // A-2 was written by nobody of the roster: it is no item, and its row is set aside as before.
    #expect(batch.items.map(\.kind) == [.reported, .resolved, .reported, .reported, .resolved])
    #expect(batch.ledger.setAside == ["not-in-roster": 1])
  }

  @Test func `filters reach tickets that are due`() throws {
    let batch = try Fixture(Self.dues).items(roster: roster("leader|name\nben|Ben\nana|Ana"))
    var condition = ItemCondition()
    condition.title = ["open"]
    let dropped = ItemFilters([.drop(condition)]).transform(batch)
    #expect(dropped.dues.map { CivilDate(day: Int($0.day)).iso } == ["2024-03-08"])
    let kept = ItemFilters([.keep(condition)]).transform(batch)
    #expect(kept.dues.map { CivilDate(day: Int($0.day)).iso } == ["2024-03-10"])
  }
}
