import BifocalModel
import Foundation
import Scoring
import Testing

/// The file of a taxonomy, the mistakes in it, and its fingerprint.
@Suite struct TaxonomyTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    var place: String
    var document: String

    var testDescription: String { place }
  }

  private static func rule(_ rest: String) -> String {
    """
    {"name": "t", "version": 1, "lists": {"money": ["budget"], "none": []}, "rules": [
      {"id": "ok", "activity": "vision", "when": {"title": ["vision"]}}, {\(rest)}]}
    """
  }

  private static func when(_ conditions: String) -> String {
    rule(#""id": "bad", "activity": "vision", "when": {\#(conditions)}"#)
  }

  static let mistakes: [Mistake] = [
    Mistake(place: "name", document: #"{"name": " ", "version": 1, "rules": []}"#),
    Mistake(place: "version", document: #"{"name": "t", "version": 0, "rules": []}"#),
    Mistake(place: "rules", document: #"{"name": "t", "version": 1, "rules": []}"#),
    Mistake(
      place: "lists.a[1]",
      document: #"{"name": "t", "version": 1, "lists": {"a": ["x", "@b"]}, "rules": []}"#),
    Mistake(
      place: "lists.b[0]",
      document: #"{"name": "t", "version": 1, "lists": {"b": [""]}, "rules": []}"#),
    Mistake(
      place: "rules[1].activity",
      document: rule(#""id": "b", "activity": "golf", "when": {"title": ["x"]}"#)),
    Mistake(
      place: "rules[1].activity",
      document: rule(#""id": "b", "activity": "people_undisclosed", "when": {"title": ["x"]}"#)),
    Mistake(
      place: "rules[1].id",
      document: rule(#""id": "ok", "activity": "vision", "when": {"title": ["x"]}"#)),
    Mistake(
      place: "rules[1].id",
      document: rule(#""id": "", "activity": "vision", "when": {"title": ["x"]}"#)),
    Mistake(place: "rules[1].when", document: when("")),
    Mistake(place: "rules[1].when.title[1]", document: when(#""title": ["x", "@cash"]"#)),
    Mistake(place: "rules[1].when.title[0]", document: when(#""title": [""]"#)),
    Mistake(place: "rules[1].when.any[0]", document: when(#""any": [" "]"#)),
    Mistake(place: "rules[1].when.title[0]", document: when(#""title": ["=*"]"#)),
    Mistake(place: "rules[1].when.title[0]", document: when(#""title": ["*"]"#)),
    Mistake(place: "rules[1].when.title[0]", document: when(#""title": ["a*b"]"#)),
    Mistake(place: "rules[1].when.title[0]", document: when(#""title": ["a &*"]"#)),
    Mistake(place: "rules[1].when.title[0]", document: when(#""title": ["* a"]"#)),
    Mistake(place: "rules[1].when.title[0]", document: when(#""title": ["a *"]"#)),
    Mistake(place: "rules[1].when.title", document: when(#""title": []"#)),
    Mistake(place: "rules[1].when.ticket_type", document: when(#""ticket_type": ["@none"]"#)),
    Mistake(place: "rules[1].when.kind", document: when(#""kind": []"#)),
    Mistake(place: "rules[1].when.kind[1]", document: when(#""kind": ["ticket", "tickets"]"#)),
    Mistake(place: "rules[1].when.show_as[0]", document: when(#""show_as": ["unknown"]"#)),
    Mistake(place: "rules[1].when.shape[0]", document: when(#""shape": ["three_names"]"#)),
    Mistake(place: "rules[1].when.minutes", document: when(#""minutes": {"from": 2, "to": 1}"#)),
    Mistake(place: "rules[1].when.minutes", document: when(#""minutes": {}"#)),
    Mistake(
      place: "rules[1].when.attendee_count", document: when(#""attendee_count": {"from": -1}"#)),
    Mistake(
      place: "rules[1].unless.title[0]",
      document: rule(
        #""id": "b", "activity": "vision", "when": {"title": ["x"]}, "unless": {"title": [" "]}"#)),
  ]

  @Test(arguments: mistakes)
  func mistakesHaveAPlaceAndARemedy(mistake: Mistake) throws {
    let taxonomy = try Taxonomy(json: mistake.document)
    let error = try #require(throws: TaxonomyError.self) { _ = try Scorer(taxonomy, width: 1) }
    #expect(error.place == mistake.place)
    #expect(!error.message.isEmpty && !error.remedy.isEmpty)
  }

  @Test func keywordsOfOutcomesAreChecked() throws {
    let outcome = Outcome(
      id: "o", title: "", keywords: ["", "a*b"], epics: [], labels: [], from: nil, to: nil)
    let error = try #require(throws: TaxonomyError.self) {
      _ = try Scorer(Taxonomy(titles: ["x"]), outcomes: [outcome], width: 1)
    }
    #expect(error.place == "outcomes[0].keywords[1]")
  }

  @Test func encodingAndDecodingKeepEverything() throws {
    let taxonomy = try Taxonomy(json: RuleTests.document)
    let again = try JSONDecoder().decode(Taxonomy.self, from: JSONEncoder().encode(taxonomy))
    #expect(again == taxonomy)
    #expect(again.fingerprint == taxonomy.fingerprint)
    #expect(taxonomy.rules[0].unless.attendeeCount == RuleConditions.Bounds(to: 1))
    #expect(taxonomy.rules.map(\.sensitive) == [false, false, true, false, false, false])
  }

  @Test func theFingerprintIsOverWhatCanChangeAnAnswer() throws {
    let base = try Taxonomy(json: RuleTests.document)
    var reordered = base
    reordered.lists["money"] = ["p&l", "budget", "budget"]
    reordered.rules[3].when.title?.reverse()
    #expect(reordered.fingerprint == base.fingerprint)
    let changes: [(inout Taxonomy) -> Void] = [
      { $0.name = "other" }, { $0.version = 4 }, { $0.lists["money"] = ["budget"] },
      { $0.lists["first_names"] = [] }, { $0.rules.swapAt(0, 1) }, { $0.rules[0].id = "b" },
      { $0.rules[0].activity = "vision" }, { $0.rules[0].sensitive = true },
      { $0.rules[0].when.title = ["board", "x"] }, { $0.rules[0].unless = RuleConditions() },
      { $0.rules[0].unless.attendeeCount = .init(to: 2) }, { $0.rules[0].when.recurring = false },
      { $0.rules[0].when.minutes = .init(from: 1) }, { $0.rules[0].when.minutes = .init(to: 1) },
      {
        $0.rules[1].when.any = nil; $0.rules[1].when.title = ["@money"]
      },
      { $0.rules[0].when.recurring = true }, { $0.rules[1].when.kind = ["ticket"] },
    ]
    var seen: Set<Hash128> = [base.fingerprint]
    for (index, change) in changes.enumerated() {
      var changed = base
      change(&changed)
      #expect(seen.insert(changed.fingerprint).inserted, "change \(index)")
    }
  }
}
