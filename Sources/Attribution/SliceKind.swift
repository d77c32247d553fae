import BifocalModel

/// What an item's seconds become wherever they lie: the activity, and the tags that the item has of
/// itself.
struct SliceKind: Comparable {
  let activity: Activity
  let tags: TimeSlice.Tags

  init(activity: Activity, tags: TimeSlice.Tags) {
    self.activity = activity
    self.tags = tags
  }

  /// `isDue` where the item is of a ticket that has to be done within two working days.
  init(_ item: ScoredItem, isDue: Bool = false) {
    var tags: TimeSlice.Tags = []
    if item.attendees == 1 { tags.insert(.solo) }
    if item.attendees >= 2 { tags.insert(.meeting) }
    if item.kind == .worklog || item.kind == .timeSpent { tags.insert(.logged) }
    if item.flags.contains(.outcomeLinked) { tags.insert(.outcomeLinked) }
    self.init(
      activity: item.activity,
      tags: tags.union(TimeSlice.Tags(companyOf: item)).union(Self.practices(of: item, isDue)))
  }

  /// What the practices make of an item.
  private static func practices(of item: ScoredItem, _ isDue: Bool) -> TimeSlice.Tags {
    var tags = eisenhower(of: item, isDue)
    if item.marks.contains(.purposeKnown) {
      tags.insert(item.marks.contains(.purposeStated) ? .purposeStated : .purposeUnstated)
    }
    if item.marks.contains(.assigneeKnown) {
      tags.insert(item.marks.contains(.othersTicket) ? .othersTicket : .ownTicket)
    }
    return tags
  }

  /// Its cell of urgent and important; direction is important whatever else is known.
  private static func eisenhower(of item: ScoredItem, _ isDue: Bool) -> TimeSlice.Tags {
    let isDirection = item.activity.strand == .direction
    let isUrgencyKnown = item.marks.contains(.urgencyKnown) || item.due != Item.noDay
    guard item.activity != .unclear, isUrgencyKnown,
      isDirection || item.marks.contains(.importanceKnown)
    else { return [] }
    var tags: TimeSlice.Tags = .eisenhowerKnown
    if isDue || item.marks.contains(.urgent) { tags.insert(.urgent) }
    if isDirection || item.marks.contains(.important) { tags.insert(.important) }
    return tags
  }

  /// The tags by which time is accounted for; the others only divide it further.
  private var base: UInt32 { tags.rawValue & 0xFF }

  /// Kinds that only later tags tell apart are neighbours, so that these tags move no second from
  /// one of the others.
  static func < (lhs: SliceKind, rhs: SliceKind) -> Bool {
    (lhs.activity.rawValue, lhs.base, lhs.tags.rawValue)
      < (rhs.activity.rawValue, rhs.base, rhs.tags.rawValue)
  }

  /// Whether time is accounted for alike.
  func isLike(_ other: SliceKind) -> Bool { activity == other.activity && base == other.base }
}
