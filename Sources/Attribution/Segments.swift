import BifocalModel

/// A day line cut wherever a day, working hours, an event or logged time begins or ends.
///
/// Inside one segment nothing changes, so that whatever is true of its first second is true of all.
struct Segments {
  /// The instants at which segments begin, and the end of the last.
  let cuts: [Int]
  let day: [Int]
  let isInsideHours: [Bool]

  init(_ line: DayLine, cutAt ranges: [Range<Int>]) {
    var instants = line.starts
    instants.reserveCapacity(line.count * 3 + ranges.count * 2)
    for hours in line.workingHours where !hours.isEmpty {
      instants.append(hours.lowerBound)
      instants.append(hours.upperBound)
    }
    for range in ranges {
      instants.append(range.lowerBound)
      instants.append(range.upperBound)
    }
    instants.sort()
    var cuts: [Int] = []
    cuts.reserveCapacity(instants.count)
    for instant in instants where cuts.last != instant { cuts.append(instant) }
    self.cuts = cuts
    var day: [Int] = []
    var isInsideHours: [Bool] = []
    var current = 0
    for cut in cuts.dropLast() {
      while line.starts[current + 1] <= cut { current += 1 }
      day.append(current)
      isInsideHours.append(line.workingHours[current].contains(cut))
    }
    self.day = day
    self.isInsideHours = isInsideHours
  }

  var count: Int { day.count }

  func seconds(_ segment: Int) -> Int { cuts[segment + 1] - cuts[segment] }

  /// The segments of a range whose ends are among the cuts.
  func covering(_ range: Range<Int>) -> Range<Int> {
    position(of: range.lowerBound)..<position(of: range.upperBound)
  }

  private func position(of instant: Int) -> Int {
    var low = 0
    var high = cuts.count
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle] < instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
