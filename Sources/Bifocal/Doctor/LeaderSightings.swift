import BifocalModel

/// When each leader was last on record, before a second.
struct LeaderSightings: Sendable {
  private(set) var last: [String: Int] = [:]

  init() {}

  /// What is planned for later does not count.
  init(_ batches: [ItemBatch], before end: Int) {
    for batch in batches {
      for item in batch.items where item.start < end {
        take(batch.leaders[Int(item.leader)], min(item.end, end))
      }
    }
  }

  mutating func merge(_ other: LeaderSightings, key: (String) -> String) {
    for (name, second) in other.last { take(key(name), second) }
  }

  private mutating func take(_ name: String, _ second: Int) {
    last[name] = max(last[name] ?? second, second)
  }
}
