import BifocalModel

/// Seconds as they are attributed, in any order; slices by date, activity and tags in the end.
struct SliceLog {
  /// Sums by day, activity and tags, so that memory follows the slices and not the items.
  private var sums: [Key: Int] = [:]

  private struct Key: Hashable {
    let day: Int32
    let activity: Activity
    let tags: TimeSlice.Tags
  }

  mutating func add(_ seconds: Int, of kind: SliceKind, on day: Int, tags: TimeSlice.Tags) {
    let key = Key(day: Int32(day), activity: kind.activity, tags: kind.tags.union(tags))
    sums[key, default: 0] += seconds
  }

  func slices(of line: DayLine) -> [TimeSlice] {
    let sorted = sums.sorted { one, other in
      (one.key.day, one.key.activity.rawValue, one.key.tags.rawValue)
        < (other.key.day, other.key.activity.rawValue, other.key.tags.rawValue)
    }
    return sorted.map { key, seconds in
      TimeSlice(
        date: line.date(Int(key.day)), activity: key.activity, seconds: seconds, tags: key.tags)
    }
  }
}
