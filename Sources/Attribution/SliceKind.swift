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

  init(_ item: ScoredItem) {
    var tags: TimeSlice.Tags = []
    if item.attendees == 1 { tags.insert(.solo) }
    if item.attendees >= 2 { tags.insert(.meeting) }
    if item.kind == .worklog || item.kind == .timeSpent { tags.insert(.logged) }
    if item.flags.contains(.outcomeLinked) { tags.insert(.outcomeLinked) }
    self.init(activity: item.activity, tags: tags)
  }

  static func < (lhs: SliceKind, rhs: SliceKind) -> Bool {
    (lhs.activity.rawValue, lhs.tags.rawValue) < (rhs.activity.rawValue, rhs.tags.rawValue)
  }
}
