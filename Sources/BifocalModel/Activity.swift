/// What one hour was about; every calendar event and ticket touch has exactly one.
///
/// `peopleUndisclosed` is never the answer of a rule: it holds the minutes of rules marked
/// sensitive, so that no output can tell what kind they were.
public enum Activity: UInt8, CaseIterable, Sendable, Hashable {
  case vision, roadmap, performance, organisation, resources, stakeholders
  case specification, delivery, review, discovery
  case ceremony, incident
  case oneToOne, coaching, hiring, community, peopleUndisclosed
  case admin, travel, training
  case away, `private`
  case unclear

  /// The activity with a name as tables and rules write it (`one_to_one`), or nil.
  public init?(name: some StringProtocol) {
    guard let found = Activity.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// The name in tables and rules.
  public var name: String {
    switch self {
    case .oneToOne: "one_to_one"
    case .peopleUndisclosed: "people_undisclosed"
    default: String(describing: self)
    }
  }

  /// The name in a sentence.
  public var words: String {
    switch self {
    case .oneToOne: "one-to-ones"
    case .peopleUndisclosed: "undisclosed people time"
    case .unclear: "unreadable"
    default: name
    }
  }

  /// The one strand this activity belongs to.
  public var strand: Strand {
    switch self {
    case .vision, .roadmap: .direction
    case .performance, .organisation, .resources, .stakeholders: .steering
    case .specification, .delivery, .review, .discovery: .handsOn
    case .ceremony, .incident: .running
    case .oneToOne, .coaching, .hiring, .community, .peopleUndisclosed: .people
    case .admin, .travel, .training: .overhead
    case .away, .private: .private
    case .unclear: .unclear
    }
  }

  /// The one altitude this activity belongs to.
  public var altitude: Altitude { strand.altitude }

  /// Whether the time counts as work; `away` and `private` leave Attribution as one number.
  public var isAccounted: Bool { strand != .private }

  /// The position in `allCases`, by which vectors of activities are laid out.
  public var index: Int { Int(rawValue) }

  /// The number of activities.
  public static let count = allCases.count
}
