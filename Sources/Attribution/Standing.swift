import BifocalModel

/// Whether an item's seconds count, decided before it is known where they lie.
enum Standing {
  /// Work.
  case counted
  /// Private or away; `isAbsence` where it takes working hours away from the leader's capacity.
  case notAvailable(isAbsence: Bool)
  /// Called off, declined, shown as free, or tentative.
  case notCounted(note: String)
  /// Set aside by the pipeline.
  case filtered

  init(_ item: ScoredItem, countTentative: Bool) {
    let flags = item.flags
    if flags.contains(.filtered) {
      self = .filtered
    } else if flags.contains(.cancelled) {
      self = .notCounted(note: "cancelled_items")
    } else if flags.contains(.declined) {
      self = .notCounted(note: "declined_items")
    } else if flags.contains(.free) {
      self = .notCounted(note: "free_items")
    } else if flags.contains(.tentative), !countTentative {
      self = .notCounted(note: "tentative_items")
    } else if flags.contains(.markedPrivate) || !item.activity.isAccounted {
      // A lunch leaves the day as it is; only being away makes it shorter.
      self = .notAvailable(
        isAbsence: item.activity == .away || flags.contains(.outOfOffice))
    } else {
      self = .counted
    }
  }
}
