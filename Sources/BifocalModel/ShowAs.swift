/// How a calendar shows the time of an event.
public enum ShowAs: UInt8, Sendable, CaseIterable {
  case unknown, busy, tentative, free, outOfOffice, elsewhere

  /// The name in rules and item files.
  public var name: String {
    switch self {
    case .outOfOffice: "oof"
    default: String(describing: self)
    }
  }
}
