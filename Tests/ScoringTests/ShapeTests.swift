import BifocalModel
import Scoring
import Testing

/// Shapes of titles, with and without lists of names.
@Suite struct ShapeTests {
  static let open: [(title: String, shape: String?)] = [
    ("Dana / Lee", "two_names"), ("Dana/Lee", "two_names"), ("Dana <> Lee", "two_names"),
    ("Dana<->Lee", "two_names"), ("Dana & Lee", "two_names"), ("Dana + Lee", "two_names"),
    ("Dana x Lee", "two_names"), ("Dana × Lee", "two_names"), ("Dana | Lee", "two_names"),
    ("Dana - Lee", "two_names"), ("Dana – Lee", "two_names"), ("Dana—Lee", "two_names"),
    ("Dana and Lee", "two_names"), ("Dana with Lee", "two_names"), ("Dana w/ Lee", "two_names"),
    ("Dana w/Lee", "two_names"), ("Dana, Lee", "two_names"), ("Dana: Lee", "two_names"),
    ("  Dana Smith / Lee O'Neil \n", "two_names"), ("Anne-Marie / Jean-Luc Picard", "two_names"),
    ("J. Smith / D. Lee", "two_names"), ("J.R. Smith / Dr. Lee", "two_names"),
    ("DL / JS", "two_names"), ("Ünal / Zoë", "two_names"), ("O’Neil / Łukasz", "two_names"),
    ("Dana\u{a0}/\u{a0}Lee", "two_names"),
    ("Dana", "one_name"), ("Dana Lee", "one_name"), ("Zoë", "one_name"),
    ("", "empty"), ("  \t", "empty"), ("-", "empty"), (" . _ / ", "empty"), ("\u{a0}", "empty"),
    ("dana / Lee", nil), ("Dana / lee", nil), ("Dana-Lee", nil), ("Dana Lee Smith", nil),
    ("Dana / Lee / Kim", nil), ("Dana / Lee 1:1", nil), ("Dana / Lee weekly", nil),
    ("Dana x", nil), ("Danax Lee Kim", nil), ("/ Lee", nil), ("Dana /", nil), ("Q3 / Q4", nil),
    ("O'", nil), ("J.", nil), ("Jean-Luc", nil), ("Dana!", nil), ("🎉", nil), ("?", nil),
    ("Dana//Lee", nil), ("Dana X Lee", nil), ("Smith.. / Lee", nil),
  ]

  @Test(arguments: open)
  func isRead(title: String, shape: String?) throws {
    let shapes = ["two_names", "one_name", "empty"]
    let rules = shapes.map { shape in RuleConditions.with { $0.shape = [shape] } }
    let scorer = try Scorer(Taxonomy(rules), width: 1)
    let explanation = scorer.explain(Row(title))
    #expect(explanation.matches.map { shapes[$0.rule] } == (shape.map { [$0] } ?? []))
    #expect(explanation.winner?.evidence.first?.words == shape)
  }

  static let listed: [(title: String, shape: String?)] = [
    ("Dana / Quince", "two_names"), ("Quince / Dana", "two_names"), ("Quince / Falcon", nil),
    ("Dana", "one_name"), ("DANA Lee", "one_name"), ("Quince", nil), ("Lee Dana", nil),
    ("Zoe / Kim", "two_names"), ("Anne-Marie / Falcon", "two_names"), ("Dana / Sync", nil),
    ("Dana / Lee Sync", nil), ("Dana and Happy Hour", nil), ("Dana / Happy", "two_names"),
  ]

  @Test(arguments: listed)
  func needsFirstNamesAndShunsOthers(title: String, shape: String?) throws {
    let shapes = ["two_names", "one_name"]
    let lists = ["first_names": ["dana", "Zoë", "Anne"], "not_names": ["sync", "happy hour"]]
    let rules = shapes.map { shape in RuleConditions.with { $0.shape = [shape] } }
    let scorer = try Scorer(Taxonomy(lists: lists, rules), width: 1)
    let found = scorer.explain(Row(title)).matches.map { shapes[$0.rule] }
    #expect(found == (shape.map { [$0] } ?? []))
  }
}
