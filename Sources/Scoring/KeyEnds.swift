/// Where keys may end in a text, and which; used again for the next text.
struct KeyEnds {
  /// The place of the last byte in the upper half, the number of the first entry in the lower.
  private(set) var packed: [UInt64] = []

  init() { packed.reserveCapacity(64) }

  var count: Int { packed.count }

  mutating func clear() { packed.removeAll(keepingCapacity: true) }

  @inline(__always)
  mutating func add(_ last: Int, _ number: Int) {
    packed.append(UInt64(last) << 32 | UInt64(number))
  }

  /// By place, then by number: the longest key of a place first.
  mutating func sort() {
    // Few and nearly in order already: insertion, which takes no memory.
    guard packed.count <= 64 else {
      packed.sort()
      return
    }
    var index = 1
    while index < packed.count {
      let value = packed[index]
      var place = index
      while place > 0, packed[place - 1] > value {
        packed[place] = packed[place - 1]
        place -= 1
      }
      packed[place] = value
      index += 1
    }
  }

  @inline(__always)
  subscript(index: Int) -> (last: Int, number: Int) {
    (Int(packed[index] >> 32), Int(packed[index] & 0xffff_ffff))
  }
}
