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
    var known = FingerprintNumbers(room: batches.reduce(0) { $0 + $1.contents.count })
    for (index, batch) in batches.enumerated() {
      var numbers = [Int32](repeating: 0, count: batch.contents.count)
      for item in batch.items where item.flags.contains(.markedPrivate) {
        numbers[Int(item.content)] = -1
      }
      for position in batch.contents.indices where numbers[position] == 0 {
        let number = known.number(of: batch.contents[position].fingerprint)
        if number == places.count {
          places.append(Place(batch: Int32(index), content: Int32(position)))
        }
        numbers[position] = Int32(number)
      }
      self.numbers.append(numbers)
    }
  }
}

/// Numbers fingerprints in the order in which they come, equal ones alike.
///
/// Fingerprints are spread evenly, so that a part of one is its place; a dictionary would mix each
/// anew and hash it twice.
private struct FingerprintNumbers {
  private var fingerprints: [Hash128] = []
  /// By a part of the fingerprint, or the next free place behind it, the number and 1; 0 is free.
  private var slots: [UInt32]

  /// For at most so many.
  init(room: Int) {
    fingerprints.reserveCapacity(room)
    var size = 16
    while size < 2 * room { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  mutating func number(of fingerprint: Hash128) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: FeatureHash.mix(fingerprint.low)) & mask
    while slots[place] != 0 {
      let number = Int(slots[place]) - 1
      if fingerprints[number] == fingerprint { return number }
      place = (place + 1) & mask
    }
    fingerprints.append(fingerprint)
    slots[place] = UInt32(fingerprints.count)
    return fingerprints.count - 1
  }
}
