/// A watched share of readable time.
public enum Metric: String, CaseIterable, Sendable, Codable {
  case handsOn = "hands_on"
  case strategic
  case oneToOne = "one_to_one"

  /// The part of a week's minutes that the share is of; the whole is `readable`.
  public func part(of minutes: ActivityVector) -> Int {
    switch self {
    case .handsOn: minutes[Strand.handsOn]
    case .strategic: minutes[Altitude.strategic]
    case .oneToOne: minutes[Activity.oneToOne]
    }
  }

  /// The name in a sentence.
  public var words: String {
    switch self {
    case .handsOn: "hands-on"
    case .strategic: "strategic time"
    case .oneToOne: "one-to-ones"
    }
  }
}
