import BifocalModel

/// The kinds of leader by how their readable hours divide.
enum Archetype: CaseIterable, Sendable {
  case lead, manager, principal, director

  /// The six strands that readable hours divide into, in the order of every composition here.
  static let strands: [Strand] = [.direction, .steering, .handsOn, .running, .people, .overhead]

  /// Shares of readable hours, in the order of `strands`.
  var shares: [Double] {
    switch self {
    case .lead: [0.06, 0.09, 0.42, 0.20, 0.14, 0.09]
    case .manager: [0.07, 0.15, 0.27, 0.19, 0.22, 0.10]
    case .principal: [0.12, 0.12, 0.38, 0.13, 0.15, 0.10]
    case .director: [0.15, 0.28, 0.15, 0.13, 0.21, 0.08]
    }
  }

  var level: String {
    switch self {
    case .lead: "L4"
    case .manager: "L5"
    case .principal: "L6"
    case .director: "L7"
    }
  }

  /// The title of the role in a field.
  func role(in field: Field) -> String {
    let craft =
      switch field {
      case .product: "Product"
      case .reliability: "SRE"
      case .engineering: "Engineering"
      }
    return switch self {
    case .lead: "\(craft) Lead"
    case .manager: "\(craft) Manager"
    case .principal: "Principal, \(craft)"
    case .director: "Director, \(craft)"
    }
  }
}
