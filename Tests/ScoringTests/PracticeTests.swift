import BifocalModel
import Scoring
import Testing

/// What titles, descriptions and the roadmap add to the marks of items.
@Suite struct PracticeTests {
  private func marks(
    _ rows: [Row], given: ItemMarks = [], outcomes: [Outcome] = [], hidden: Bool = false
  ) throws -> [ItemMarks] {
    var batch = ItemBatch(rows)
    for position in batch.items.indices { batch.items[position].marks = given }
    if hidden {
      for position in batch.contents.indices { batch.contents[position].isTitleHidden = true }
    }
    let scorer = try Scorer(Taxonomy(titles: ["board"]), outcomes: outcomes, width: 1)
    return scorer.transform([batch])[0].map(\.marks)
  }

  @Test(arguments: [
    ("Agenda: hiring plan for May", true), ("Discuss budget", true), ("予算の件です", true),
    ("tbd", false), ("Agenda: Q3", false), ("", false), ("see link", false),
    ("https://example.org/a/very/long/path?of=letters", false),
    ("ana.ruiz@example.org, ben.okafor@example.org", false), ("123 456 789 012 345 678", false),
    ("________________________________\nMicrosoft Teams meeting\nJoin on your computer", false),
    ("Plan for the offsite\n________________________________\nMicrosoft Teams", true),
    (
      "Ana Ruiz is inviting you to a scheduled Zoom meeting.\n\nJoin Zoom Meeting\nhttps://x", false
    ),
    ("Meeting ID: 123 456 789\nPasscode: abcdefghijkl", false),
    ("-- \nAna Ruiz, Director of Engineering", false),
  ])
  func `a description states a purpose by its own words`(text: String, isStated: Bool) throws {
    let row = Row("Sync", [.description: text])
    let found = try marks([row], given: .purposeKnown)
    #expect(found[0].contains(.purposeStated) == isStated)
    #expect(try marks([row]) == [[]], "not known where the source has no such column")
  }

  @Test(arguments: [
    ("URGENT: contract", true), ("Dringend Vertrag", true), ("reunión urgente", true),
    ("asap - numbers", true), ("Urgent care rota", false), ("Urgent vs important", false),
    ("Urgently needed", true), ("Insurgent group", false), ("Surgent", false),
    ("Emergency department", false), ("Contract", false), ("très urgent", true),
  ])
  func `a title says that it is urgent`(title: String, isUrgent: Bool) throws {
    let expected: ItemMarks = isUrgent ? [.urgencyKnown, .urgent] : []
    #expect(try marks([Row(title)]) == [expected])
    #expect(try marks([Row(title)], hidden: true) == [[]])
  }

  @Test func `the roadmap says what is important, and what is not`() throws {
    let outcome = Outcome(
      id: "O1", title: "Payments", keywords: ["payments"], epics: [], labels: [], from: nil,
      to: nil)
    let rows = [
      Row("Payments cutover"), Row("Lunch talk"),
      Row("Payments").with { $0.flags = .markedPrivate },
    ]
    #expect(
      try marks(rows, given: .purposeKnown, outcomes: [outcome]) == [
        [.purposeKnown, .purposeStated, .importanceKnown, .important],
        [.purposeKnown, .importanceKnown], .purposeKnown,
      ])
    #expect(try marks(rows, outcomes: [outcome], hidden: true) == [[], [], []])
    #expect(try marks(rows) == [[], [], []])
  }
}
