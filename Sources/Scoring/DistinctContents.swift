import BifocalModel

/// The contents of some batches by fingerprint, each kept where it stands first.
struct DistinctContents: Sendable {
  private(set) var places: [Place] = []
  /// By batch and content, the position in `places`, or -1 for contents that must not be read.
  private(set) var numbers: [[Int32]] = []

  struct Place: Sendable {
    var batch: Int32
    var content: Int32
  }

  init(of batches: [ItemBatch]) {
    var known: [Hash128: Int32] = [:]
    known.reserveCapacity(batches.reduce(0) { $0 + $1.contents.count })
    for (index, batch) in batches.enumerated() {
      var numbers = [Int32](repeating: 0, count: batch.contents.count)
      for item in batch.items where item.flags.contains(.markedPrivate) {
        numbers[Int(item.content)] = -1
      }
      for position in batch.contents.indices where numbers[position] == 0 {
        let next = Int32(places.count)
        let number = known[batch.contents[position].fingerprint, default: next]
        if number == next {
          known[batch.contents[position].fingerprint] = next
          places.append(Place(batch: Int32(index), content: Int32(position)))
        }
        numbers[position] = number
      }
      self.numbers.append(numbers)
    }
  }
}
