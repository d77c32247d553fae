import BifocalModel

/// The seconds of some days by what the practices make of them: groups of parts of the accounted
/// time, of which those of one group exclude one another.
struct PracticeSeconds {
  /// By the position of a part.
  private var seconds = [ActivityVector](repeating: ActivityVector(), count: Part.allCases.count)

  private enum Part: Int, CaseIterable {
    case purposeStated, purposeUnstated
    case urgentImportant, urgentOnly, importantOnly, neither
    case othersTickets, ownTickets
    case protectedStrategic

    var path: WritableKeyPath<TimeTally, ActivityVector> {
      switch self {
      case .purposeStated: \.purposeStated
      case .purposeUnstated: \.purposeUnstated
      case .urgentImportant: \.urgentImportant
      case .urgentOnly: \.urgentOnly
      case .importantOnly: \.importantOnly
      case .neither: \.neither
      case .othersTickets: \.othersTickets
      case .ownTickets: \.ownTickets
      case .protectedStrategic: \.protectedStrategic
      }
    }
  }

  /// Of the accounted time; protected time is part of solo time and of no group.
  private static let groups: [[Part]] = [
    [.purposeStated, .purposeUnstated],
    [.urgentImportant, .urgentOnly, .importantOnly, .neither],
    [.othersTickets, .ownTickets],
  ]

  mutating func add(_ slice: TimeSlice) {
    let tags = slice.tags
    if tags.contains(.purposeStated) {
      add(slice, to: .purposeStated)
    } else if tags.contains(.purposeUnstated) {
      add(slice, to: .purposeUnstated)
    }
    if tags.contains(.eisenhowerKnown) { add(slice, to: Self.cell(of: tags)) }
    if tags.contains(.othersTicket) {
      add(slice, to: .othersTickets)
    } else if tags.contains(.ownTicket) {
      add(slice, to: .ownTickets)
    }
    if tags.contains(.protected) { add(slice, to: .protectedStrategic) }
  }

  private static func cell(of tags: TimeSlice.Tags) -> Part {
    switch (tags.contains(.urgent), tags.contains(.important)) {
    case (true, true): .urgentImportant
    case (true, false): .urgentOnly
    case (false, true): .importantOnly
    case (false, false): .neither
    }
  }

  private mutating func add(_ slice: TimeSlice, to part: Part) {
    seconds[part.rawValue][slice.activity] += slice.seconds
  }

  /// Enters the parts of an activity's rounded minutes, which `all` seconds make; the parts of a
  /// group are never more than the whole together.
  func enter(_ activity: Activity, into tally: inout TimeTally, all: Int) {
    for group in Self.groups {
      let own = group.map { seconds[$0.rawValue][activity] }
      let minutes = LargestRemainder.parts(
        of: tally.minutes[activity], as: own + [all - own.reduce(0, +)])
      for (part, minutes) in zip(group, minutes) { tally[keyPath: part.path][activity] = minutes }
    }
    let protected = seconds[Part.protectedStrategic.rawValue][activity]
    let share = LargestRemainder.parts(
      of: tally.minutes[activity], as: [protected, all - protected])[0]
    tally.protectedStrategic[activity] = min(share, tally.solo[activity])
  }

  /// Enters these days' parts of a week's minutes of an activity, of which `all` has the seconds;
  /// `tally` holds the days' own minutes of the activity.
  func enter(
    _ activity: Activity, into tally: inout TimeTally, of week: TimeTally, all: PracticeSeconds
  ) {
    for group in Self.groups + [[.protectedStrategic]] {
      let isSolo = group == [.protectedStrategic]
      let held = isSolo ? \TimeTally.solo : \TimeTally.minutes
      var room = tally[keyPath: held][activity]
      var elsewhere = week[keyPath: held][activity] - room
      for part in group {
        let whole = week[keyPath: part.path][activity]
        let share = DaySeconds.share(
          of: whole, seconds[part.rawValue][activity], of: all.seconds[part.rawValue][activity],
          room: room, elsewhere: elsewhere)
        tally[keyPath: part.path][activity] = share
        room -= share
        elsewhere -= whole - share
      }
    }
  }
}
