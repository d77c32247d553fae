import BifocalModel

/// The conditions of a rule, by key; a key that is absent asks nothing.
///
/// Keys named after a text hold lists of patterns, of which any one must match: `title`,
/// `description`, `categories`, `ticket_type`, `labels`, `project`, `priority`, `status`,
/// `organizer`, `attendees`, `field` (the leader's field of work), `epic`, and `any`, which looks
/// in title, description, categories, labels and project. The other keys ask the row's structure;
/// what a row does not say satisfies none of them.
public struct RuleConditions: Codable, Sendable, Equatable {
  public var title: [String]?
  public var description: [String]?
  public var categories: [String]?
  public var ticketType: [String]?
  public var labels: [String]?
  public var project: [String]?
  public var priority: [String]?
  public var status: [String]?
  public var organizer: [String]?
  public var attendees: [String]?
  public var field: [String]?
  public var epic: [String]?
  /// Title, description, categories, labels or project.
  public var any: [String]?

  /// `calendar`, `ticket`, `worklog`.
  public var kind: [String]?
  /// How many people, the leader included.
  public var attendeeCount: Bounds?
  public var minutes: Bounds?
  public var recurring: Bool?
  public var organizerIsSelf: Bool?
  public var allDay: Bool?
  /// `busy`, `tentative`, `free`, `oof`, `elsewhere`.
  public var showAs: [String]?
  /// Shapes of the title: `two_names`, `one_name`, `empty`.
  public var shape: [String]?

  public init() {}

  /// A stretch of whole numbers, both ends included; an absent end is open.
  public struct Bounds: Codable, Sendable, Equatable {
    public var from: Int?
    public var to: Int?

    public init(from: Int? = nil, to: Int? = nil) {
      self.from = from
      self.to = to
    }
  }

  private enum CodingKeys: String, CodingKey {
    case title, description, categories
    case ticketType = "ticket_type"
    case labels, project, priority, status, organizer, attendees, field, epic, any, kind
    case attendeeCount = "attendee_count"
    case minutes, recurring
    case organizerIsSelf = "organizer_is_self"
    case allDay = "all_day"
    case showAs = "show_as"
    case shape
  }
}

extension RuleConditions {
  /// The keys about texts that are present, in the order in which evidence is shown.
  var textKeys: [(key: String, fields: FieldSet, patterns: [String])] {
    let all: [(String, FieldSet, [String]?)] = [
      ("title", [.title], title), ("description", [.description], description),
      ("categories", [.categories], categories), ("ticket_type", [.ticketType], ticketType),
      ("labels", [.labels], labels), ("project", [.project], project),
      ("priority", [.priority], priority), ("status", [.status], status),
      ("organizer", [.organizer], organizer), ("attendees", [.attendees], attendees),
      ("field", [.field], field), ("epic", [.epic], epic),
      ("any", [.title, .description, .categories, .labels, .project], any),
    ]
    return all.compactMap { key, fields, patterns in patterns.map { (key, fields, $0) } }
  }

  /// The keys that list words with a fixed meaning.
  var wordKeys: [(key: String, words: [String])] {
    [("kind", kind), ("show_as", showAs), ("shape", shape)]
      .compactMap { key, words in words.map { (key, $0) } }
  }

  /// The keys that hold a stretch of numbers.
  var boundKeys: [(key: String, bounds: Bounds)] {
    [("attendee_count", attendeeCount), ("minutes", minutes)]
      .compactMap { key, bounds in bounds.map { (key, $0) } }
  }

  /// The keys that are yes or no.
  var flagKeys: [(key: String, value: Bool)] {
    [("recurring", recurring), ("organizer_is_self", organizerIsSelf), ("all_day", allDay)]
      .compactMap { key, value in value.map { (key, $0) } }
  }

  var isEmpty: Bool {
    textKeys.isEmpty && wordKeys.isEmpty && boundKeys.isEmpty && flagKeys.isEmpty
  }
}
