import BifocalModel

/// The exact seconds that some days of a leader were spent with some kinds of people.
struct CompanySeconds {
  /// By kind, then activity; nothing is kept of a kind that nobody met.
  private var kinds = [ActivityVector?](repeating: nil, count: Self.minutes.count)

  private static let minutes = CompanyTally.minutes
  private static let anyTag = minutes.reduce(into: TimeSlice.Tags()) { $0.formUnion($1.1) }

  mutating func add(_ slice: TimeSlice) {
    guard !slice.tags.isDisjoint(with: Self.anyTag) else { return }
    for (kind, entry) in Self.minutes.enumerated() where slice.tags.contains(entry.1) {
      kinds[kind, default: ActivityVector()][slice.activity] += slice.seconds
    }
  }

  /// Enters minutes: of each activity the same part of its rounded minutes as of its seconds, so
  /// that a kind which holds another in seconds holds it in minutes too.
  func enter(into tally: inout TimeTally, of all: ActivityVector) {
    for (vector, entry) in zip(kinds, Self.minutes) {
      guard let vector else { continue }
      var sum = 0
      for activity in Activity.allCases where vector[activity] > 0 {
        let rest = all[activity] - vector[activity]
        sum +=
          LargestRemainder.parts(
            of: tally.minutes[activity], as: [vector[activity], rest])[0]
      }
      tally.company[keyPath: entry.0] = sum
    }
  }

  /// Enters these days' part of a week's minutes, of which `all` are the seconds; what is left of
  /// the week is the rest of its days, and no part exceeds the accounted minutes of its days.
  func enter(into part: inout TimeTally, of week: TimeTally, _ all: CompanySeconds) {
    let here = part.accounted
    let elsewhere = week.accounted - here
    for (kind, entry) in Self.minutes.enumerated() {
      let whole = week.company[keyPath: entry.0]
      let (mine, total) = (kinds[kind]?.total ?? 0, all.kinds[kind]?.total ?? 0)
      let share = LargestRemainder.parts(of: whole, as: [mine, total - mine])[0]
      part.company[keyPath: entry.0] = min(max(share, whole - elsewhere), here)
    }
  }
}

extension [ActivityVector?] {
  fileprivate subscript(index: Int, default value: ActivityVector) -> ActivityVector {
    get { self[index] ?? value }
    set { self[index] = newValue }
  }
}
