import BifocalModel

/// Turns the local start and end of an event into instants.
enum LocalSpan {
  /// The instants and the flags of a change of the clock.
  ///
  /// An event keeps the length that its local times have: out of a gap it moves as a whole, and of
  /// the two hours of an overlap its start takes the one that fits its end.
  static func resolve(start: Int, end: Int, in zone: ZoneRules) -> (Int, Int, ItemFlags) {
    let first = zone.instant(local: start)
    let last = zone.instant(local: end)
    let length = end - start
    var flags: ItemFlags = []
    for resolution in [first.resolution, last.resolution] {
      if resolution == .gap { flags.insert(.clockGap) }
      if resolution == .overlap { flags.insert(.clockOverlap) }
    }
    switch (first.resolution, last.resolution) {
    case (.gap, _):
      return (first.instant, first.instant + length, flags)
    case (.overlap, .exact):
      let second = last.instant - length
      // The later of the two readings, if the local clock shows the start then as well.
      let fits = zone.local(second) == start
      return (fits ? second : first.instant, last.instant, flags)
    default:
      return (first.instant, max(first.instant, last.instant), flags)
    }
  }

  /// The flags of one resolution.
  static func flags(_ resolution: ZoneRules.Resolution) -> ItemFlags {
    switch resolution {
    case .exact: []
    case .gap: .clockGap
    case .overlap: .clockOverlap
    }
  }
}
