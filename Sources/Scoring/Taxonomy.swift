/// What the words and the structure of a row mean: an ordered list of rules, and lists they share.
///
/// The rules are a total order: **the first rule whose conditions all hold wins**, and no rule is
/// more specific, deeper or weightier than its position says. Its file:
///
/// ```yaml
/// name: leadership-en
/// version: 1
/// lists:                        # named lists of patterns, written "@money" where they are used
///   money: [budget, forecast, "p&l"]
/// rules:
///   - id: board                 # unique
///     activity: stakeholders    # an activity of the codebook
///     sensitive: false          # optional: its minutes become undisclosed people time
///     when:                     # every key must hold; within a list, any one entry
///       title: ["board", "@money", "invest*"]
///       attendee_count: {from: 2, to: 2}
///     unless:                   # the same keys; the rule is off when any of them holds
///       title: ["prep"]
/// ```
///
/// `RuleConditions` documents the keys, `Pattern` how patterns match, `TitleShape` the shapes and
/// the two lists `first_names` and `not_names` that have a meaning of their own, `Boilerplate` the
/// part of a description that is not read.
///
/// Before any rule: a row marked private is `private` and its text is not read; a row that carries
/// a label to be believed has that activity. A row that no rule matches is `unclear`.
public struct Taxonomy: Codable, Sendable, Equatable {
  public var name: String
  /// Counts the editions of this taxonomy, from 1.
  public var version: Int
  public var lists: [String: [String]]
  public var rules: [TaxonomyRule]

  public init(
    name: String, version: Int, lists: [String: [String]] = [:], rules: [TaxonomyRule]
  ) {
    self.name = name
    self.version = version
    self.lists = lists
    self.rules = rules
  }

  /// Reads the file's shape only; what the words mean is checked by `Scorer.init`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    version = try container.decode(Int.self, forKey: .version)
    lists = try container.decodeIfPresent([String: [String]].self, forKey: .lists) ?? [:]
    rules = try container.decode([TaxonomyRule].self, forKey: .rules)
  }

  private enum CodingKeys: String, CodingKey { case name, version, lists, rules }
}
