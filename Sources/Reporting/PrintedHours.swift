import BifocalModel

/// A week's hours as they are printed: activities add up to strands, strands to the total.
struct PrintedHours: Sendable, Equatable {
  /// The strands that accounted time is printed in, the near lens first.
  static let strands: [Strand] = [
    .handsOn, .running, .direction, .steering, .people, .overhead, .unclear,
  ]

  /// In the unit that was asked for, such as tenths of an hour.
  let total: Int
  private let byStrand: [Strand: Int]
  private let byActivity: [Activity: Int]

  /// `minutes` are sums over `weeks` weeks; `unit` is in minutes: 60 for hours, 6 for tenths.
  init(_ minutes: ActivityVector, weeks: Int, unit: Int) {
    let divisor = weeks * unit
    let sums = Self.strands.map { minutes[$0] }
    total = LargestRemainder.whole(sums, divisor: divisor)
    let rounded = LargestRemainder.parts(sums, divisor: divisor, total: total)
    byStrand = Dictionary(uniqueKeysWithValues: zip(Self.strands, rounded))
    var activities: [Activity: Int] = [:]
    for (strand, sum) in zip(Self.strands, rounded) {
      let parts = LargestRemainder.parts(
        strand.activities.map { minutes[$0] }, divisor: divisor, total: sum)
      for (activity, part) in zip(strand.activities, parts) { activities[activity] = part }
    }
    byActivity = activities
  }

  subscript(strand: Strand) -> Int { byStrand[strand] ?? 0 }
  subscript(activity: Activity) -> Int { byActivity[activity] ?? 0 }

  subscript(metric: Metric) -> Int {
    switch metric {
    case .handsOn: self[Strand.handsOn]
    case .strategic: self[Strand.direction] + self[Strand.steering]
    case .oneToOne: self[Activity.oneToOne]
    }
  }
}
