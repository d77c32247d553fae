extension PatternMatcher {
  /// A pattern as positions in the flat arrays, so that looking at it counts no references; small,
  /// because there are tens of thousands.
  struct Entry: Sendable {
    /// The first sixteen bytes, the first of all in the lowest eight bits: most patterns are no
    /// longer, and are compared without another wait for memory.
    private var head: UInt64 = 0
    private var neck: UInt64 = 0
    var pattern: Int32
    private var bytesStart: Int32
    private var usesStart: Int32
    private var usesCount: UInt16
    private var bytesCount: UInt16
    private var leading: UInt16
    private var trailing: UInt16
    /// The texts in which it counts.
    var fields: FieldSet
    var marks: Pattern.Marks
    private var isPlainAndLast: UInt8 = 0

    /// Where its bytes stand, and within them those of its core.
    var start: Int { Int(bytesStart) }
    var count: Int { Int(bytesCount) }
    var coreStart: Int { start + Int(leading) }
    var coreEnd: Int { start + count - Int(trailing) }
    var end: Int { start + count }
    /// Where its uses stand.
    var uses: Range<Int> { Int(usesStart)..<Int(usesStart) + Int(usesCount) }
    /// Whether it has no separators, so that its start follows from its end.
    var isPlain: Bool { isPlainAndLast & 1 != 0 }
    /// Whether the next entry has another key.
    var isLastOfKey: Bool { isPlainAndLast & 2 != 0 }

    init(_ pattern: Pattern, number: Int, start: Int, uses: Range<Int>, isLastOfKey: Bool) {
      self.pattern = Int32(number)
      bytesStart = Int32(start)
      usesStart = Int32(uses.lowerBound)
      usesCount = UInt16(uses.count)
      bytesCount = UInt16(pattern.bytes.count)
      leading = UInt16(pattern.core.lowerBound)
      trailing = UInt16(pattern.bytes.count - pattern.core.upperBound)
      fields = []
      marks = pattern.marks
      if !pattern.bytes.contains(where: Folding.isSeparator) { isPlainAndLast |= 1 }
      if isLastOfKey { isPlainAndLast |= 2 }
      for (index, byte) in pattern.bytes.prefix(16).enumerated() {
        if index < 8 {
          head |= UInt64(byte) << UInt64(8 * index)
        } else {
          neck |= UInt64(byte) << UInt64(8 * index - 64)
        }
      }
    }

    /// Whether the first sixteen bytes, or all where it has fewer, stand at a place of a text.
    @inline(__always)
    func beginsAlike(_ text: Span<UInt8>, from start: Int) -> Bool {
      var difference: UInt64 = 0
      for index in 0..<min(8, count) {
        difference |= UInt64(text[start + index]) ^ (head >> UInt64(8 * index) & 0xff)
      }
      if count > 8 {
        for index in 8..<min(16, count) {
          difference |= UInt64(text[start + index]) ^ (neck >> UInt64(8 * index - 64) & 0xff)
        }
      }
      return difference == 0
    }
  }

  /// The entries of patterns in an order.
  static func entries(
    of patterns: [Pattern], _ lists: UseLists, _ keys: [[UInt8]], _ order: [Int]
  ) -> [Entry] {
    var start = 0
    return order.enumerated().map { position, number in
      let pattern = patterns[number]
      defer { start += pattern.bytes.count }
      let isLast = position + 1 == order.count || keys[order[position + 1]] != keys[number]
      var entry = Entry(
        pattern, number: number, start: start, uses: lists.places[position], isLastOfKey: isLast)
      for index in lists.places[position] { entry.fields.formUnion(lists.uses[index].fields) }
      return entry
    }
  }

  /// What patterns mean, equal lists kept once: most words of a lexicon mean the same, and what
  /// they mean then keeps to the cache.
  struct UseLists {
    private(set) var uses: [Use] = []
    /// By list, where its uses stand.
    private(set) var places: [Range<Int>] = []

    init(_ lists: [[Use]]) {
      var known: [[Use]: Range<Int>] = [:]
      for list in lists {
        let next = uses.count..<uses.count + list.count
        let place = known[list, default: next]
        if place == next {
          known[list] = next
          uses += list
        }
        places.append(place)
      }
    }
  }
}
