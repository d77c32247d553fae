import BifocalModel

/// The instants of an event, from what a local clock shows at its start and end.
struct LocalSpan: Equatable {
  let start: Int
  let end: Int
  /// The flags of a change of the clock.
  let flags: ItemFlags

  private init(_ start: Int, _ end: Int, _ flags: ItemFlags) {
    self.start = start
    self.end = end
    self.flags = flags
  }

  /// Resolves local seconds that both stand in the row.
  ///
  /// An event keeps the length that its local times have: out of a gap it moves as a whole, and of
  /// the two hours of an overlap its start takes the one that fits its end.
  init(start: Int, end: Int, in zone: ZoneRules) {
    let first = zone.instant(local: start)
    let last = zone.instant(local: end)
    let length = end - start
    let flags = Self.flags(first.resolution).union(Self.flags(last.resolution))
    switch (first.resolution, last.resolution) {
    case (.gap, _):
      self.init(first.instant, first.instant + length, flags)
    case (.overlap, .exact):
      let second = last.instant - length
      // The later of the two readings, if the local clock shows the start then as well.
      let fits = zone.local(second) == start
      self.init(fits ? second : first.instant, last.instant, flags)
    default:
      self.init(first.instant, max(first.instant, last.instant), flags)
    }
  }

  /// Resolves moments that may have an offset, and an end that may be known by its length only: it
  /// then tells nothing about the start, which is the first of two readings.
  ///
  /// Nil where the end is before the start.
  init?(_ start: Moment, _ end: Moment?, length: Int, in zone: ZoneRules) {
    if let end, start.offset == nil, end.offset == nil {
      guard end.local >= start.local else { return nil }
      self.init(start: start.local, end: end.local, in: zone)
      return
    }
    let first = Self.instant(of: start, in: zone)
    guard let end else {
      self.init(first.instant, first.instant + length, first.flags)
      return
    }
    let last = Self.instant(of: end, in: zone)
    guard last.instant >= first.instant else { return nil }
    self.init(first.instant, last.instant, first.flags.union(last.flags))
  }

  /// The instant of a moment: by its offset, else by the clock of a zone.
  static func instant(of moment: Moment, in zone: ZoneRules) -> (instant: Int, flags: ItemFlags) {
    if let offset = moment.offset { return (moment.local - offset, []) }
    let (instant, resolution) = zone.instant(local: moment.local)
    return (instant, flags(resolution))
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
