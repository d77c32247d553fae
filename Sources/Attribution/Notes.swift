/// Counts of what a person should know; what did not happen is not listed.
struct Notes {
  private(set) var counts: [String: Int] = [:]

  mutating func add(_ name: String, _ count: Int) {
    if count > 0 { counts[name, default: 0] += count }
  }
}
