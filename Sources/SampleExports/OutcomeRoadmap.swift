/// The outcomes that the made-up company wants, for `outcomes.csv` and the tickets' parents.
struct OutcomeRoadmap {
  struct Entry: Sendable {
    let title: String
    let keywords: [String]
    let labels: [String]
    /// Weeks from the start; nil where it is open.
    let until: Int?
  }

  static let outcomes = [
    Entry(
      title: "Sellers list twice as fast", keywords: ["Heron", "relist", "listing"],
      labels: ["listing", "ai"], until: nil),
    Entry(
      title: "Fees that sellers understand", keywords: ["Fees", "take rate"],
      labels: ["fees", "legal"], until: 40),
    Entry(
      title: "Fewer pages at night", keywords: ["on-call", "pager", "noisy alerts"],
      labels: ["oncall-health", "pir-action"], until: nil),
    Entry(
      title: "A second region with paying traffic", keywords: ["Basalt", "region"],
      labels: ["region", "terraform"], until: nil),
    Entry(
      title: "Cloud bill flat while traffic grows", keywords: ["savings plan", "cloud ££"],
      labels: ["cost", "finops"], until: 52),
  ]

  static func epicKey(_ position: Int) -> String { "OUT-\(position + 1)" }
}
