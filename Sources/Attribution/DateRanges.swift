import BifocalModel

/// A set of dates that is given as ranges, such as the leader's leave.
struct DateRanges {
  private let ranges: [ClosedRange<CivilDate>]

  init(_ given: [ClosedRange<CivilDate>]) {
    var merged: [ClosedRange<CivilDate>] = []
    for range in given.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }

  func contains(_ date: CivilDate) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < date { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(date)
  }
}
