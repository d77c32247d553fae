/// The part of an altitude that tables and sentences keep apart.
///
/// Six steering committees are not the same as giving direction, and keeping a team's rhythm is
/// not the craft itself, so both poles are split in two.
public enum Strand: String, CaseIterable, Sendable, Codable {
  case direction, steering
  case handsOn = "hands_on"
  case running, people, overhead, `private`, unclear

  /// The one altitude this strand belongs to.
  public var altitude: Altitude {
    switch self {
    case .direction, .steering: .strategic
    case .handsOn, .running: .craft
    case .people: .people
    case .overhead: .overhead
    case .private: .private
    case .unclear: .unclear
    }
  }

  /// The activities of this strand, in the codebook's order.
  public var activities: [Activity] { Activity.allCases.filter { $0.strand == self } }

  /// The strand in the words of a sentence: `hands-on`, `unreadable`.
  public var words: String {
    switch self {
    case .handsOn: "hands-on"
    case .unclear: "unreadable"
    default: rawValue
    }
  }
}
