import BifocalModel
import Reporting
import Testing

/// The columns of practices: the same in three tables, and empty where nothing is known.
@Suite struct PracticeColumnTests {
  private static let columns = [
    "stated_purpose_min", "purpose_known_min", "urgent_important_min", "urgent_only_min",
    "important_only_min", "neither_min", "eisenhower_unknown_min", "protected_strategic_min",
    "meetings_planned", "meetings_held", "due_dates", "due_dates_met", "reported_with_criteria",
    "reported_with_priority", "reported_with_estimate", "reported_with_parent",
    "commented_on_others", "logged_on_others_min",
  ]

  /// One week: 10 h hands-on, of which 6 h are known to have a purpose or not; 2 h of vision.
  private static let known: WeeklyBalance = {
    var balance = Fixture.balance(0, [.delivery: 10, .vision: 2])
    balance.meeting = Fixture.minutes([.delivery: 8])
    balance.solo = Fixture.minutes([.delivery: 2, .vision: 2])
    balance.purposeStated = Fixture.minutes([.delivery: 4])
    balance.purposeUnstated = Fixture.minutes([.delivery: 2])
    balance.urgentImportant = Fixture.minutes([.vision: 1])
    balance.urgentOnly = Fixture.minutes([.delivery: 3])
    balance.importantOnly = Fixture.minutes([.vision: 1])
    balance.neither = Fixture.minutes([.delivery: 2])
    balance.protectedStrategic = Fixture.minutes([.vision: 1.5])
    balance.logged = Fixture.minutes([.delivery: 4])
    balance.othersTickets = Fixture.minutes([.delivery: 1])
    balance.ownTickets = Fixture.minutes([.delivery: 1])
    balance.reported = 3
    balance.commented = 2
    balance.tally.practices.meetingsPlanned = 5
    balance.tally.practices.meetingsHeld = 4
    balance.tally.practices.dueDates = 3
    balance.tally.practices.dueDatesMet = 2
    balance.tally.practices.criteriaKnown = 3
    balance.tally.practices.reportedWithCriteria = 1
    balance.tally.practices.priorityKnown = 3
    // One ticket is of an export without estimates.
    balance.tally.practices.estimateKnown = 2
    balance.tally.practices.reportedWithEstimate = 2
    balance.tally.practices.commentedKnown = 2
    balance.tally.practices.commentedOnOthers = 1
    return balance
  }()

  private func cells(
    _ balance: WeeklyBalance, audience: Audience = .coach, file: String = "trends.csv"
  ) throws -> [String: String] {
    let report = Fixture.report([Fixture.leader([balance])], audience: audience)
    let rows = Parsing.csv(try #require(try Fixture.outputs(report)[file]))
    return try #require(rows.first).filter { Self.columns.contains($0.key) }
  }

  /// 4 of 6 h stated; 60 + 180 + 60 + 120 of 720 min known, so that 300 are not; the estimates of
  /// one of three tickets are not known, and nobody's parents.
  @Test(arguments: ["trends.csv", "months.csv", "quarters.csv"])
  func `what is known is printed, and each part beside its whole`(file: String) throws {
    let expected = [
      "240", "360", "60", "180", "60", "120", "300", "90", "5", "4", "3", "2", "1", "0", "", "",
      "1", "60",
    ]
    let cells = try cells(Self.known, file: file)
    #expect(Self.columns.map { cells[$0] } == expected)
  }

  @Test func `nothing is zero that nobody recorded`() throws {
    var balance = Fixture.balance(0, [.delivery: 10])
    balance.meeting = ActivityVector()
    let cells = try cells(balance)
    #expect(cells.count == Self.columns.count)
    #expect(cells.values.allSatisfy { $0.isEmpty })
  }

  /// With one minute less than half known, all of a measure's cells are empty.
  @Test func `less than half is not enough`() throws {
    var balance = Fixture.balance(0, [.delivery: 10])
    balance.purposeStated[.delivery] = 300
    balance.neither[.delivery] = 300
    #expect(try cells(balance)["stated_purpose_min"] == "300")
    #expect(try cells(balance)["eisenhower_unknown_min"] == "300")
    balance.purposeStated[.delivery] = 299
    balance.neither[.delivery] = 299
    #expect(try cells(balance)["stated_purpose_min"] == "")
    #expect(try cells(balance)["purpose_known_min"] == "")
    #expect(try cells(balance)["neither_min"] == "")
    #expect(try cells(balance)["eisenhower_unknown_min"] == "")
  }

  @Test func `hr sees no commitments and no work on others' tickets`() throws {
    let withheld = Set([
      "meetings_planned", "meetings_held", "due_dates", "due_dates_met", "commented_on_others",
      "logged_on_others_min",
    ])
    for file in ["trends.csv", "months.csv", "quarters.csv"] {
      let seen = try cells(Self.known, audience: .hr, file: file)
      #expect(Set(seen.keys) == Set(Self.columns).subtracting(withheld), "\(file)")
    }
  }

  // MARK: The leader's page

  private func page(_ balance: WeeklyBalance, _ audience: Audience = .coach) throws -> String {
    let report = Fixture.report([Fixture.leader([balance])], audience: audience)
    let pages = try Fixture.outputs(report).filter { $0.key.hasPrefix("leaders/") }
    return try #require(pages.first?.value)
  }

  @Test func `the page says what is known, and nothing else`() throws {
    let page = try page(Self.known)
    let lines = [
      "Practices, last week:",
      "- An agenda, an outcome or a ticket says what 4.0 h were for, of 6.0 h of which that is"
        + " known.",
      "- Urgent and important 1.0 h, urgent only 3.0 h, important only 1.0 h, neither 2.0 h, not"
        + " known 5.0 h.",
      "- Strategic work alone, an hour or more with nothing else booked: 1.5 h.",
      "- One-to-ones and ceremonies: 5 booked, 4 held.",
      "- Tickets: 3 due, 2 resolved by then.",
    ]
    for line in lines { #expect(page.contains(line + "\n"), "\(line)") }
    let bare = Fixture.balance(0, [.delivery: 10])
    #expect(try self.page(bare).contains("- Strategic work alone"))
    #expect(try !self.page(bare).contains("Urgent and important"))
    #expect(try !self.page(bare).contains("booked, "))
  }

  @Test func `the page of hr has no commitments`() throws {
    let page = try page(Self.known, .hr)
    #expect(page.contains("Practices, last week:"))
    #expect(!page.contains("One-to-ones and ceremonies:") && !page.contains("Tickets: "))
  }
}
