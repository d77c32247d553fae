import BifocalModel
import Scoring
import Testing

/// Which rule wins, and what its conditions ask.
@Suite struct RuleTests {
  static let document = """
    {"name": "small", "version": 3,
     "lists": {"money": ["budget", "p&l"]},
     "rules": [
      {"id": "board", "activity": "stakeholders", "when": {"title": ["board"]},
       "unless": {"title": ["skate"], "attendee_count": {"to": 1}}},
      {"id": "money", "activity": "resources", "when": {"any": ["@money"], "kind": ["calendar"]}},
      {"id": "union", "activity": "community", "sensitive": true,
       "when": {"any": ["works council"]}},
      {"id": "prep", "activity": "admin", "when": {"title": ["prep", "board"]}},
      {"id": "focus", "activity": "unclear", "when": {"title": ["=focus time"]}},
      {"id": "bug", "activity": "delivery", "when": {"ticket_type": ["bug"], "labels": ["ui"]}}
     ]}
    """

  private func explain(_ row: Row) throws -> Explanation {
    try Scorer(Taxonomy(json: Self.document), width: 1).explain(row)
  }

  static let winners: [(row: Row, rule: String?)] = [
    (Row("Board prep"), "board"), (Row("Board budget"), "board"), (Row("Budget prep"), "money"),
    (Row("Skate board"), "prep"), (Row("Board").with { $0.attendees = 1 }, "prep"),
    (Row("Board").with { $0.attendees = 2 }, "board"), (Row("x", [.labels: "P&L"]), "money"),
    (Row("x", [.project: "budget"]), "money"), (Row("x", [.categories: "Budget"]), "money"),
    (Row("x", [.description: "the budget"]), "money"), (Row("x", [.status: "budget"]), nil),
    (Row("x", [.organizer: "budget"]), nil), (Row("x", [.id: "budget"]), nil),
    (Row("Budget").with { $0.kind = .ticket }, nil), (Row("Focus time"), "focus"),
    (Row("x", [.ticketType: "Bug", .labels: "ui;api"]), "bug"),
    (Row("x", [.ticketType: "Bug", .labels: "api"]), nil), (Row("x", [.labels: "ui"]), nil),
    (Row(""), nil),
  ]

  @Test(arguments: winners)
  func firstMatchWins(row: Row, rule: String?) throws {
    let explanation = try explain(row)
    #expect(explanation.winner?.id == rule)
    #expect(explanation.source == (rule == nil ? .none : .rule))
    if rule == nil { #expect(explanation.activity == .unclear) }
  }

  /// Each structure key on a row that says yes, no and nothing.
  static let structure: [(RuleConditions, holds: Row, fails: [Row])] = [
    (.with { $0.kind = ["ticket", "worklog"] }, Row().with { $0.kind = .worklog }, [Row()]),
    (
      .with { $0.attendeeCount = .init(from: 2, to: 3) }, Row().with { $0.attendees = 3 },
      [Row(), Row().with { $0.attendees = 1 }, Row().with { $0.attendees = 4 }]
    ),
    (
      .with { $0.minutes = .init(to: 30) }, Row().with { $0.minutes = 30 },
      [Row(), Row().with { $0.minutes = 31 }]
    ),
    (
      .with { $0.minutes = .init(from: 30) }, Row().with { $0.minutes = 30 },
      [Row(), Row().with { $0.minutes = 29 }]
    ),
    (
      .with { $0.recurring = true }, Row().with { $0.isRecurring = .yes },
      [Row(), Row().with { $0.isRecurring = .no }]
    ),
    (
      .with { $0.recurring = false }, Row().with { $0.isRecurring = .no },
      [Row(), Row().with { $0.isRecurring = .yes }]
    ),
    (
      .with { $0.organizerIsSelf = true }, Row().with { $0.isOrganizerSelf = .yes },
      [Row(), Row().with { $0.isOrganizerSelf = .no }]
    ),
    (
      .with { $0.allDay = false }, Row().with { $0.isAllDay = .no },
      [Row(), Row().with { $0.isAllDay = .yes }]
    ),
    (
      .with { $0.showAs = ["oof", "free"] }, Row().with { $0.showAs = .outOfOffice },
      [Row(), Row().with { $0.showAs = .busy }]
    ),
  ]

  @Test(arguments: structure)
  func structureHolds(conditions: RuleConditions, holds: Row, fails: [Row]) throws {
    let scorer = try Scorer(Taxonomy([conditions]), width: 1)
    #expect(scorer.explain(holds).winner?.id == "r0")
    for row in fails { #expect(scorer.explain(row).winner == nil) }
    let off = TaxonomyRule(
      id: "off", activity: "vision", when: .with { $0.title = ["x"] }, unless: conditions)
    let unless = try Scorer(Taxonomy(name: "t", version: 1, rules: [off]), width: 1)
    let title = Array("x".utf8)
    #expect(unless.explain(holds.with { $0.texts[.title] = title }).winner == nil)
    for row in fails {
      #expect(unless.explain(row.with { $0.texts[.title] = title }).winner?.id == "off")
    }
  }

  @Test(arguments: TextField.allCases.filter { $0 != .id })
  func eachTextHasItsKey(field: TextField) throws {
    let taxonomy = try Taxonomy(
      json: """
        {"name": "t", "version": 1, "rules": [
          {"id": "it", "activity": "vision", "when": {"\(field.name)": ["needle"]}}]}
        """)
    let scorer = try Scorer(taxonomy, width: 1)
    for other in TextField.allCases {
      let winner = scorer.explain(Row("", other == .title ? [:] : [other: "a needle"])).winner
      let titled = scorer.explain(Row("a needle")).winner
      let found = other == .title ? titled : winner
      #expect((found?.id == "it") == (other == field))
      if other == field { #expect(found?.evidence.first?.field == field) }
    }
  }

  @Test func moreThan64RulesAndConditionsKeepTheirOrder() throws {
    let scorer = try Scorer(Taxonomy(titles: (0..<200).map { "w\($0)" }), width: 1)
    #expect(scorer.explain(Row("w199 w130 w64 w63")).matches.map(\.rule) == [63, 64, 130, 199])
    #expect(scorer.explain(Row("w127")).matches.map(\.rule) == [127])
    #expect(scorer.explain(Row("w128")).matches.map(\.rule) == [128])
  }

  static let descriptions: [(text: String, counts: Bool)] = [
    ("the budget\n__________\nJoin", true), ("Agenda\n__________\nbudget", false),
    ("_________ budget", true), ("Agenda\r\n-- \r\nbudget", false), ("Agenda\n--\nbudget", false),
    ("Agenda -- budget", true), ("Agenda\n--- budget", true), ("Hi. JOIN ZOOM budget", false),
    ("Microsoft Teams meeting\nbudget", false), ("Réunion Microsoft Teams\nbudget", false),
    ("rejoin zoom budget", true), (String(repeating: "word ", count: 800) + "budget", true),
    (String(repeating: "word ", count: 819) + "budget", false),
    (String(repeating: "é ", count: 1_360) + "budget", true),
  ]

  @Test(arguments: descriptions)
  func boilerplateDoesNotCount(text: String, counts: Bool) throws {
    let explanation = try explain(Row("x", [.description: text]))
    #expect((explanation.winner?.id == "money") == counts)
  }

  @Test func aDescriptionOfBoilerplateIsEmpty() throws {
    let empty = RuleConditions.with {
      $0.description = ["="]; $0.title = ["x"]
    }
    let scorer = try Scorer(Taxonomy([empty]), width: 1)
    for text in ["", "  ", "\n__________\nJoin", "Join Zoom Meeting"] {
      #expect(scorer.explain(Row("x", [.description: text])).winner?.id == "r0")
    }
    #expect(scorer.explain(Row("x", [.description: "agenda"])).winner == nil)
    #expect(scorer.explain(Row("", [.description: ""])).winner == nil)
  }

  @Test func boilerplateCountsInATitle() throws {
    #expect(try explain(Row("Join Zoom: budget")).winner?.id == "money")
  }
}
