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
///     certain: true             # optional: no model may say otherwise (below)
///     when:                     # every key must hold; within a list, any one entry
///       title: ["board", "@money", "invest*"]
///       attendee_count: {from: 2, to: 2}
///     unless:                   # the same keys; the rule is off when any of them holds
///       title: ["prep"]
/// ```
///
/// Beside the rules stand words that never decide alone, for the model to weigh:
///
/// ```yaml
/// fields:                       # families of leaders' fields, looked for in the field's name
///   health: ["nurs*", "@hospital"]
/// lexicon:                      # words of titles and descriptions that lean towards an activity
///   resources: ["budget*", "presupuesto*", "@money"]
/// ```
///
/// `RuleConditions` documents the keys, `Pattern` how patterns match, `TitleShape` the shapes and
/// the two lists `first_names` and `not_names` that have a meaning of their own, `Boilerplate` the
/// part of a description that is not read.
///
/// Before any rule: a row marked private is `private` and its text is not read; a row that carries
/// a label to be believed has that activity. Without a model, a row that no rule matches is
/// `unclear`. With one, the rule decides where it is `certain`, or where the model was not trained
/// beside it (a rule of your own); every other rule is one more piece of evidence.
public struct Taxonomy: Codable, Sendable, Equatable {
  public var name: String
  /// Counts the editions of this taxonomy, from 1.
  public var version: Int
  public var lists: [String: [String]]
  /// Patterns by family of fields.
  public var fields: [String: [String]]
  /// Patterns by activity.
  public var lexicon: [String: [String]]
  public var rules: [TaxonomyRule]

  public init(
    name: String, version: Int, lists: [String: [String]] = [:],
    fields: [String: [String]] = [:], lexicon: [String: [String]] = [:], rules: [TaxonomyRule]
  ) {
    self.name = name
    self.version = version
    self.lists = lists
    self.fields = fields
    self.lexicon = lexicon
    self.rules = rules
  }

  /// Reads the file's shape only; what the words mean is checked by `Scorer.init`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    version = try container.decode(Int.self, forKey: .version)
    lists = try container.decodeIfPresent([String: [String]].self, forKey: .lists) ?? [:]
    fields = try container.decodeIfPresent([String: [String]].self, forKey: .fields) ?? [:]
    lexicon = try container.decodeIfPresent([String: [String]].self, forKey: .lexicon) ?? [:]
    rules = try container.decode([TaxonomyRule].self, forKey: .rules)
  }

  private enum CodingKeys: String, CodingKey {
    case name, version, lists, fields, lexicon, rules
  }
}
