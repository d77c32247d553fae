import BifocalModel

/// The craft of a leader.
enum Field: CaseIterable, Sendable {
  case product, reliability, engineering

  /// The name in the roster.
  var name: String {
    switch self {
    case .product: "product management"
    case .reliability: "site reliability"
    case .engineering: "engineering"
    }
  }

  /// How often an event of a strand is of which activity.
  func weights(of strand: Strand) -> [(activity: Activity, weight: Double)] {
    switch strand {
    case .direction: [(.vision, 0.25), (.roadmap, 0.75)]
    case .steering:
      [(.performance, 0.45), (.organisation, 0.2), (.resources, 0.2), (.stakeholders, 0.15)]
    case .handsOn: handsOn
    case .running: [(.ceremony, self == .product ? 0.85 : 0.65), (.incident, 0.35)]
    case .people: [(.oneToOne, 0.6), (.coaching, 0.15), (.hiring, 0.2), (.community, 0.05)]
    case .overhead: [(.admin, 0.6), (.travel, 0.15), (.training, 0.25)]
    case .private: [(.private, 1)]
    case .unclear: [(.unclear, 1)]
    }
  }

  private var handsOn: [(activity: Activity, weight: Double)] {
    switch self {
    case .product: [(.specification, 0.15), (.delivery, 0.4), (.review, 0.2), (.discovery, 0.25)]
    case .reliability:
      [(.specification, 0.1), (.delivery, 0.6), (.review, 0.22), (.discovery, 0.08)]
    case .engineering:
      [(.specification, 0.12), (.delivery, 0.48), (.review, 0.3), (.discovery, 0.1)]
    }
  }
}
